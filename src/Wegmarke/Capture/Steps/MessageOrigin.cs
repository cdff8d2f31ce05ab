namespace Wegmarke.Capture.Steps;

/// <summary>How messages came.</summary>
/// <param name="Kind">What their address says they are; empty = each says it itself.</param>
/// <param name="IsPast">Collected elsewhere long ago: their clocks are not corrected.</param>
readonly record struct MessageOrigin(string Kind, bool IsPast)
{
    /// <summary>The dead letter that is tried again; null = they are new.</summary>
    public long? Replayed { get; init; }
}
