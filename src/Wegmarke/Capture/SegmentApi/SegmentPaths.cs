using System.Collections.Frozen;
using Wegmarke.Capture.Steps;

namespace Wegmarke.Capture.SegmentApi;

/// <summary>Where the values of a message stand that mean more than their name says.</summary>
static class SegmentPaths
{
    static readonly (string Path, SegmentField Field)[] s_fields =
    [
        ("type", SegmentField.Type),
        ("messageId", SegmentField.MessageId),
        ("userId", SegmentField.UserId),
        ("anonymousId", SegmentField.AnonymousId),
        ("previousId", SegmentField.PreviousId),
        ("groupId", SegmentField.GroupId),
        ("context.groupId", SegmentField.GroupId),
        ("event", SegmentField.Event),
        ("name", SegmentField.Name),
        ("category", SegmentField.Category),
        ("timestamp", SegmentField.Timestamp),
        ("originalTimestamp", SegmentField.OriginalTimestamp),
        ("sentAt", SegmentField.SentAt),
        ("writeKey", SegmentField.WriteKey),
        ("context.ip", SegmentField.Ip),
        ("request_ip", SegmentField.Ip),
        ("context.userAgent", SegmentField.UserAgent),
        ("context.campaign.name", SegmentField.CampaignName),
        ("context.campaign.source", SegmentField.CampaignTag),
        ("context.campaign.medium", SegmentField.CampaignTag),
        ("context.campaign.term", SegmentField.CampaignTag),
        ("context.campaign.content", SegmentField.CampaignTag),
        ("context.campaign.id", SegmentField.CampaignTag),
        ("context.sessionId", SegmentField.Session),
        ("context.device.id", SegmentField.DeviceId),
        ("context.device.type", SegmentField.DeviceType),
        ("context.page.path", SegmentField.PagePart),
        ("context.page.url", SegmentField.PagePart),
        ("context.page.referrer", SegmentField.PagePart),
        ("context.page.search", SegmentField.PagePart),
        ("context.page.title", SegmentField.PagePart),
        ("properties.path", SegmentField.Path),
        ("properties.product_id", SegmentField.Product),
        ("properties.quantity", SegmentField.Quantity),
        ("properties.currency", SegmentField.Currency),
        ("properties.revenue", SegmentField.Revenue),
        ("properties.review_body", SegmentField.Review),
    ];

    static readonly FrozenDictionary<ulong, SegmentField> s_byPath = s_fields.ToFrozenDictionary(field => PathHash.Of(field.Path), field => field.Field);

    public static readonly ulong Properties = PathHash.Of("properties");
    public static readonly ulong Total = PathHash.Of("properties.total");
    public static readonly ulong Subtotal = PathHash.Of("properties.subtotal");
    public static readonly ulong Value = PathHash.Of("properties.value");
    public static readonly ulong Revenue = PathHash.Of("properties.revenue");
    public static readonly ulong Order = PathHash.Of("properties.order_id");
    public static readonly ulong OrderCamel = PathHash.Of("properties.orderId");
    public static readonly ulong Products = PathHash.Of("properties.products");
    public static readonly ulong Kind = PathHash.Of("type");
    public static readonly ulong EventName = PathHash.Of("event");
    public static readonly ulong Consent = PathHash.Of("context.consent.categoryPreferences");

    public static SegmentField Of(ulong path) => s_byPath.GetValueOrDefault(path);
}
