namespace Wegmarke.Profiles;

/// <summary>The time that a segment is seen from: what comes later is not looked at.</summary>
public abstract record SegmentReference
{
    SegmentReference() { }

    /// <summary>When it is asked.</summary>
    public sealed record Now : SegmentReference;

    /// <summary>Right after the last interaction there is, for data that ended long ago.</summary>
    public sealed record Last : SegmentReference;

    /// <summary>The beginning of that day in the reporting zone.</summary>
    public sealed record Day(DateOnly Date) : SegmentReference;
}
