namespace Wegmarke.Capture.SegmentApi;

/// <summary>Values of a message that mean more than their name says; everything else is kept under its name.</summary>
enum SegmentField : byte
{
    None,
    Type,
    MessageId,
    UserId,
    AnonymousId,
    PreviousId,
    GroupId,
    Event,
    Name,
    Category,
    Timestamp,
    OriginalTimestamp,
    SentAt,

    /// <summary>The key itself is never kept.</summary>
    WriteKey,
    Ip,
    UserAgent,
    CampaignName,
    CampaignTag,
    Session,
    DeviceId,
    DeviceType,
    PagePart,
    Path,
    Product,
    Quantity,
    Currency,
    Revenue,
    Review,
}
