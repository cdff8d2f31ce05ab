namespace Wegmarke.Capture.SegmentApi;

/// <summary>How much may come at once. All of them hold after unpacking.</summary>
static class SegmentLimits
{
    public const int MessageBytes = 32 << 10;

    public const int BatchBytes = 500 << 10;

    public const int BatchMessages = 2_500;

    /// <summary>Requests that may wait to be written before others are told to come again.</summary>
    public const int WaitingRequests = 6_000;
}
