using System.Collections.Frozen;

namespace Wegmarke.Maps.Drawing;

/// <summary>The drawing's own line icons on a 20 pixel grid, to be stroked with 1.5 pixels and round ends.
/// They answer to the names of Tabler icons, which the app uses, and to a few plain words.</summary>
public static class Icons
{
    public const string Fallback = "dot";

    const string File = "M11.5 3H6a1.5 1.5 0 0 0-1.5 1.5v11A1.5 1.5 0 0 0 6 17h8a1.5 1.5 0 0 0 1.5-1.5V7zM11.5 3v4h4";
    const string Receipt = "M5 17.5V4a1 1 0 0 1 1-1h8a1 1 0 0 1 1 1v13.5L13.3 16l-1.6 1.5L10 16l-1.7 1.5L6.7 16z";

    static readonly string s_truck = Circle(5.5, 14.8, 1.7) + Circle(14, 14.8, 1.7) + "M3.8 14.5H2V5h9.5v9.5H7.2M11.5 8H15l2.5 3.2v3.3h-1.8M12.3 14.5h-.8";

    static readonly FrozenDictionary<string, string> s_words = new Dictionary<string, string>
    {
        ["box"] = "package",
        ["calendar"] = "calendar-event",
        ["card"] = "credit-card",
        ["cart"] = "shopping-cart",
        ["chat"] = "message-circle",
        ["compare"] = "scale",
        ["globe"] = "world",
        ["loop"] = "refresh",
        ["megaphone"] = "speakerphone",
        ["mobile"] = "device-mobile",
        ["newspaper"] = "news",
        ["play"] = "player-play",
        ["question"] = "help-circle",
        ["return"] = "arrow-back",
        ["shield"] = "shield-check",
        ["store"] = "building-store",
        ["wrench"] = "tool",
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, string> s_paths = new Dictionary<string, string>
    {
        ["ad"] = Box(3, 4.5, 14, 11, 1.5) + "M5.8 12.5l2.1-5 2.1 5M6.5 11h2.8M12.3 12.5v-5h.4a2.5 2.5 0 0 1 0 5z",
        ["adjustments"] = "M5 3v5M5 12v5M10 3v2.5M10 9.5V17M15 3v8M15 15v2" + Circle(5, 10, 2) + Circle(10, 7.5, 2) + Circle(15, 13, 2),
        ["alert-triangle"] = "M10 3.5 17.5 16.5h-15zM10 8.5v3.5M10 14.2v.1",
        ["apple"] = "M10 6.5c-1.6-1.2-5.5-1-5.5 3.7 0 3.3 2.2 6.8 4 6.8.7 0 .9-.4 1.5-.4s.8.4 1.5.4c1.8 0 4-3.5 4-6.8 0-4.7-3.9-4.9-5.5-3.7zM10 6.5c0-1.7.9-3 2.5-3.5",
        ["arrow-back"] = "M7 4 3.5 7.5 7 11M3.5 7.5H12a4 4 0 0 1 0 8H7",
        ["augmented-reality"] = "M3 6V4.5A1.5 1.5 0 0 1 4.5 3H6M14 3h1.5A1.5 1.5 0 0 1 17 4.5V6M17 14v1.5a1.5 1.5 0 0 1-1.5 1.5H14M6 17H4.5A1.5 1.5 0 0 1 3 15.5V14M10 6l3.5 2v4L10 14l-3.5-2V8zM10 10v4M10 10 6.5 8M10 10l3.5-2",
        ["award"] = Circle(10, 8, 4.5) + "M7.2 11.7 6 17l4-2 4 2-1.2-5.3",
        ["bell"] = "M5.5 13.5V9a4.5 4.5 0 0 1 9 0v4.5l1.5 1.5H4zM8.5 17.3h3M10 3v1.5",
        ["book"] = "M10 5C8 3.8 5.5 3.5 3 3.8v11.7c2.5-.3 5 0 7 1.2 2-1.2 4.5-1.5 7-1.2V3.8c-2.5-.3-5 0-7 1.2zM10 5v11.7",
        ["bread"] = "M5 9.2a3 3 0 0 1 1-5.7h8a3 3 0 0 1 1 5.7v5.8a1.5 1.5 0 0 1-1.5 1.5h-7A1.5 1.5 0 0 1 5 15z",
        ["building-store"] = "M3 8l1.5-4.5h11L17 8a2.33 2.33 0 0 1-4.67 0A2.33 2.33 0 0 1 7.67 8 2.33 2.33 0 0 1 3 8zM4.5 10.5v6h11v-6M8 16.5v-3.5h4v3.5",
        ["calendar-event"] = Box(3, 4.5, 14, 12, 1.5) + "M3 8.5h14M7 3v3M13 3v3",
        ["chart-infographic"] = "M3 17h14M5 17v-5M9 17V8M13 17v-7M17 17V4",
        ["click"] = "M8.5 8.5 17 11.5l-3.8 1.7L11.5 17zM8 3v2M3 8h2M4.5 4.5 6 6M11.5 4.5 10 6M4.5 11.5 6 10",
        ["clipboard-list"] = "M7.5 4H6a1.5 1.5 0 0 0-1.5 1.5v10A1.5 1.5 0 0 0 6 17h8a1.5 1.5 0 0 0 1.5-1.5v-10A1.5 1.5 0 0 0 14 4h-1.5M7.5 3h5v2.5h-5zM7.5 9.5h5M7.5 13h5",
        ["coin"] = Circle(10, 10, 7) + "M12.2 7.9a2.2 2.2 0 0 0-2-1.2h-.5a1.65 1.65 0 0 0 0 3.3h.6a1.65 1.65 0 0 1 0 3.3h-.5a2.2 2.2 0 0 1-2-1.2M10 5.5v1.2M10 13.3v1.2",
        ["credit-card"] = Box(2.5, 5, 15, 10.5, 1.5) + "M2.5 8.5h15M5.5 12.5h3",
        ["device-mobile"] = Box(6, 2.5, 8, 15, 1.8) + "M9 14.8h2",
        ["device-tv"] = Box(2.5, 6, 15, 10, 1.5) + "M6.5 2.5 10 6l3.5-3.5",
        ["download"] = "M4 13.5V15a2 2 0 0 0 2 2h8a2 2 0 0 0 2-2v-1.5M6 9l4 4 4-4M10 3v10",
        ["file-invoice"] = File + "M7.5 7h1.5M7.5 10.5h5M10.5 13.5h2",
        ["file-text"] = File + "M7.5 10.5h5M7.5 13.5h5",
        ["flag"] = "M5 17V3.5M5 4h10l-2.2 3.2L15 10.5H5",
        ["gas-station"] = "M4.5 17V4.5A1.5 1.5 0 0 1 6 3h4a1.5 1.5 0 0 1 1.5 1.5V17M3 17h10M4.5 9h7M11.5 11h1a1.2 1.2 0 0 1 1.2 1.2v1.8a1.4 1.4 0 0 0 2.8 0V7.5L14 5",
        ["gift"] = Box(3.5, 9.5, 13, 7, 1) + Box(2.5, 6.5, 15, 3, 1) + "M10 6.5v10M10 6.5C8 6.5 6 5.5 6.5 4s3-.9 3.5 2.5c.5-3.4 3-4 3.5-2.5s-1.5 2.5-3.5 2.5",
        ["headset"] = "M4 12v-2a6 6 0 0 1 12 0v2M4 11h2v4.5h-.5A1.5 1.5 0 0 1 4 14zM16 11h-2v4.5h.5A1.5 1.5 0 0 0 16 14zM15.5 15.2c0 1.3-2 2.3-4.5 2.3",
        ["heart"] = "M10 16.5S3 12.5 3 7.8A3.7 3.7 0 0 1 10 6a3.7 3.7 0 0 1 7 1.8c0 4.7-7 8.7-7 8.7z",
        ["help-circle"] = Circle(10, 10, 7) + "M7.8 8.2a2.2 2.2 0 1 1 3.3 1.9c-.8.4-1.1.8-1.1 1.5M10 13.8v.1",
        ["home"] = "M3 10l7-7 7 7M5 8.5v8h10v-8M8.5 16.5V12h3v4.5",
        ["lamp"] = "M7.5 14.5h5M8.3 17h3.4M7.5 14.5c0-1.8-2.5-2.8-2.5-6a5 5 0 0 1 10 0c0 3.2-2.5 4.2-2.5 6",
        ["link"] = "M8.5 11.5a3 3 0 0 0 4.2 0l3-3a3 3 0 0 0-4.2-4.2l-1 1M11.5 8.5a3 3 0 0 0-4.2 0l-3 3a3 3 0 0 0 4.2 4.2l1-1",
        ["list-details"] = Box(3, 4, 4, 4, 0.5) + Box(3, 12, 4, 4, 0.5) + "M10 5h7M10 7.5h4M10 13h7M10 15.5h4",
        ["mail"] = Box(3, 4.5, 14, 11, 1.5) + "M3.5 5.5 10 11l6.5-5.5",
        ["mailbox"] = "M8 9.5V16H3V9.5a2.5 2.5 0 0 1 5 0M5.5 7H14a3 3 0 0 1 3 3v6H8M12 7V3h3.5v2H12",
        ["map-pin"] = Circle(10, 8.5, 2.2) + "M10 17.5S4.5 12.5 4.5 8.5a5.5 5.5 0 0 1 11 0c0 4-5.5 9-5.5 9z",
        ["message-circle"] = "M4.5 4h11A1.5 1.5 0 0 1 17 5.5v6a1.5 1.5 0 0 1-1.5 1.5H9l-4 3.5V13h-.5A1.5 1.5 0 0 1 3 11.5v-6A1.5 1.5 0 0 1 4.5 4z",
        ["microphone"] = Box(7.5, 2.5, 5, 9, 2.5) + "M4.5 9.5a5.5 5.5 0 0 0 11 0M10 15v2.5M7.5 17.5h5",
        ["mood-angry"] = Circle(10, 10, 7) + "M7 13.5a4 4 0 0 1 6 0M6.5 7l2 1.2M13.5 7l-2 1.2",
        ["news"] = "M14 7.5h3V15a1.5 1.5 0 0 1-3 0V4H3v11a1.5 1.5 0 0 0 1.5 1.5h11M5.8 7.5h5.4M5.8 10.3h5.4M5.8 13h3",
        ["package"] = "M3 6.5 10 3l7 3.5v7L10 17l-7-3.5zM3 6.5l7 3.5 7-3.5M10 10v7",
        ["percent"] = "M5 15 15 5" + Circle(6.2, 6.2, 2) + Circle(13.8, 13.8, 2),
        ["phone"] = "M5 3h2.6l1.4 3.8-1.9 1.5a9.5 9.5 0 0 0 4.6 4.6l1.5-1.9L17 12.4V15a2 2 0 0 1-2 2A12 12 0 0 1 3 5a2 2 0 0 1 2-2z",
        ["photo"] = Box(3, 4, 14, 12, 1.5) + Circle(7.2, 8, 1.2) + "M3.5 14.5l4-3.5 3 2.5 2.5-2 3.5 3",
        ["player-play"] = Circle(10, 10, 7) + "M8.4 7v6l4.6-3z",
        ["presentation"] = "M2.5 3.5h15M4 3.5v9h12v-9M10 12.5V15M7 17l3-2 3 2M7 9.5l2-2 2 1.5 2.5-3",
        ["qrcode"] = Box(3, 3, 5.5, 5.5, 1) + Box(11.5, 3, 5.5, 5.5, 1) + Box(3, 11.5, 5.5, 5.5, 1) + "M11.5 11.5H14V14M17 11.5v2M11.5 17h2M16.5 17h.5",
        ["receipt"] = Receipt + "M7.5 6.5h5M7.5 9.5h5M10.5 12.5h2",
        ["receipt-refund"] = Receipt + "M7.5 7.5H11a2 2 0 0 1 0 4H8.5M9.3 5.8 7.5 7.5l1.8 1.7",
        ["refresh"] = "M4 10a6 6 0 0 1 10.5-4L16 7.7M16 4v3.7h-3.7M16 10a6 6 0 0 1-10.5 4L4 12.3M4 16v-3.7h3.7",
        ["robot"] = Box(4.5, 7, 11, 8.5, 1.5) + "M10 3.5V7M7.5 10.5v.8M12.5 10.5v.8M8 13h4M2.5 10v2.5M17.5 10v2.5",
        ["rocket"] = Circle(12.7, 7.3, 1.2) + "M10 12.5 7.5 10C8 6 11 3.2 16.5 3.5 16.8 9 14 12 10 12.5zM7.5 10 4 10.5l2-3.5 2.3.5M10 12.5 9.5 16l3.5-2-.5-2.3M5 13.5c-1.2.5-1.5 1.8-1.5 3 1.2 0 2.5-.3 3-1.5",
        ["scale"] = "M10 3v13.5M5 5h10M5 5l-2.3 6h4.6zM15 5l-2.3 6h4.6zM7 16.5h6",
        ["school"] = "M2 8l8-4 8 4-8 4zM5.5 10v4.5c2.5 2 6.5 2 9 0V10M18 8v5",
        ["search"] = Circle(9, 9, 5.5) + "M13 13l4 4",
        ["share"] = Circle(5, 10, 2) + Circle(14.5, 5, 2) + Circle(14.5, 15, 2) + "M6.8 9l5.9-3.1M6.8 11l5.9 3.1",
        ["shield-check"] = "M10 3l6 2v4.5c0 3.5-2.5 6-6 7.5-3.5-1.5-6-4-6-7.5V5zM7.5 10l1.8 1.8 3.2-3.6",
        ["shopping-cart"] = "M2.5 3.5H5l2 9h8l1.8-6.5H5.6" + Circle(8, 16, 1) + Circle(14, 16, 1),
        ["speakerphone"] = "M3 8.5v3h2.5l7.5 4v-11l-7.5 4zM15.5 8a3 3 0 0 1 0 4M6 12l1 4.5h1.8",
        ["star"] = "M10 3l2.1 4.5 4.9.6-3.6 3.4.9 4.9L10 14l-4.3 2.4.9-4.9L3 8.1l4.9-.6z",
        ["thumb-up"] = "M3 9.5h3v7H3zM6 10l3.2-6.5A1.8 1.8 0 0 1 11 5.3V8h4a1.5 1.5 0 0 1 1.5 1.8l-1 5.2a1.8 1.8 0 0 1-1.8 1.5H6",
        ["ticket"] = "M3 5.5h14v3a1.5 1.5 0 0 0 0 3v3H3v-3a1.5 1.5 0 0 0 0-3zM12 8v.8M12 11.2v.8",
        ["tool"] = "M12.5 3.2a4.3 4.3 0 0 0-4.9 6L3.3 13.5a2.2 2.2 0 0 0 3.2 3.2l4.3-4.3a4.3 4.3 0 0 0 6-4.9l-2.6 2.6-2.8-.7-.7-2.8z",
        ["truck"] = s_truck,
        ["truck-return"] = s_truck + "M6.5 7 5 8.5l1.5 1.5M5 8.5h4",
        ["user"] = Circle(10, 7, 3.2) + "M4 17c.3-3.3 2.8-5 6-5s5.7 1.7 6 5",
        ["users"] = Circle(7.5, 7.5, 2.7) + "M2.5 16c.2-2.8 2.3-4.3 5-4.3s4.8 1.5 5 4.3M13 4.9a2.7 2.7 0 0 1 0 5.2M14.7 12.1c1.7.6 2.7 2 2.8 3.9",
        ["video"] = Box(2.5, 5.5, 10, 9, 1.5) + "M12.5 9l5-2.5v7l-5-2.5",
        ["world"] = Circle(10, 10, 7) + "M3 10h14M10 3c2.4 2 3.4 4.4 3.4 7s-1 5-3.4 7c-2.4-2-3.4-4.4-3.4-7s1-5 3.4-7z",
        [Fallback] = Circle(10, 10, 3),
    }.ToFrozenDictionary();

    public static IReadOnlyCollection<string> Names => s_paths.Keys;

    /// <summary>The icon's own name, whichever of its names was given; that of the dot if there is no such icon.</summary>
    public static string Known(string icon)
    {
        var name = s_words.GetValueOrDefault(icon, icon);
        return s_paths.ContainsKey(name) ? name : Fallback;
    }

    public static string Path(string icon) => s_paths[Known(icon)];

    static string Circle(double x, double y, double r) =>
        FormattableString.Invariant($"M{x - r} {y}a{r} {r} 0 1 0 {2 * r} 0a{r} {r} 0 1 0 {-2 * r} 0z");

    static string Box(double x, double y, double width, double height, double r) => FormattableString.Invariant(
        $"M{x + r} {y}h{width - 2 * r}a{r} {r} 0 0 1 {r} {r}v{height - 2 * r}a{r} {r} 0 0 1 {-r} {r}h{2 * r - width}a{r} {r} 0 0 1 {-r} {-r}v{2 * r - height}a{r} {r} 0 0 1 {r} {-r}z");
}
