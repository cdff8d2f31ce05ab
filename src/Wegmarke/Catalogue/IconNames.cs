using System.Collections.Frozen;

namespace Wegmarke.Catalogue;

/// <summary>The icon set: every icon of touchpoints, channels and content types. Names are those of Tabler icons, which the app uses;
/// drawings have a path of their own for each.</summary>
public static class IconNames
{
    public const string Unknown = "help-circle";

    public static FrozenSet<string> All { get; } = FrozenSet.ToFrozenSet(
    [
        "ad", "adjustments", "alert-triangle", "apple", "augmented-reality", "award", "bell", "book", "bread", "building-store", "calendar-event",
        "chart-infographic", "click", "clipboard-list", "coin", "credit-card", "device-mobile", "device-tv", "download", "file-invoice",
        "file-text", "gas-station", "gift", "headset", "heart", "help-circle", "home", "list-details", "mail", "mailbox", "map-pin", "message-circle",
        "microphone", "mood-angry", "news", "package", "phone", "presentation", "qrcode", "receipt", "receipt-refund", "robot", "rocket",
        "scale", "school", "search", "share", "shield-check", "shopping-cart", "speakerphone", "star", "thumb-up", "ticket", "tool",
        "truck", "truck-return", "user", "users", "video", "world",
    ]);
}
