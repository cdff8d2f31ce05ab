namespace Wegmarke.Privacy;

/// <summary>That a person gave or withdrew a consent. Never changed; a later one takes its place.</summary>
/// <param name="Node">The identifier it was said of; a merge brings records together, its undoing parts them.</param>
/// <param name="Purpose">One.</param>
/// <param name="At">When it was said; of a double opt-in, when it was confirmed.</param>
public sealed record ConsentRecord(int Node, Purpose Purpose, ConsentAct Act, DateTimeOffset At)
{
    /// <summary>In the order in which they were recorded, from 1 on; 0 = not recorded yet.</summary>
    public long Number { get; init; }

    public ConsentProof Proof { get; init; } = ConsentProof.Nothing;

    public string Source { get; init; } = "";

    /// <summary>A source's list of customers says so, whose date is that of the list: saying the same again is no new act of the person.</summary>
    public bool IsListed { get; init; }

    public DateTimeOffset RecordedAt { get; init; }

    /// <summary>A double opt-in that was asked for and not confirmed permits nothing.</summary>
    public bool Counts => Act == ConsentAct.Withdrawn || Proof.Requested is null || Proof.Confirmed is not null;

    /// <summary>Why it cannot have happened; null when it can.</summary>
    public string? Problem(DateTimeOffset now) =>
        At > now + s_clocks ? $"{At:yyyy-MM-dd HH:mm:ss}Z is in the future: a consent is recorded when it has been given or withdrawn"
        : Proof.Confirmed < Proof.Requested ? $"confirmed at {Proof.Confirmed:yyyy-MM-dd HH:mm:ss}Z, before it was asked for at {Proof.Requested:yyyy-MM-dd HH:mm:ss}Z: check the two times"
        : null;

    /// <summary>Times as the disk keeps them.</summary>
    internal ConsentRecord InMilliseconds() => this with
    {
        At = Whole(At),
        Proof = Proof with { Requested = Proof.Requested is { } requested ? Whole(requested) : null, Confirmed = Proof.Confirmed is { } confirmed ? Whole(confirmed) : null },
        RecordedAt = Whole(RecordedAt),
    };

    static DateTimeOffset Whole(DateTimeOffset time) => DateTimeOffset.FromUnixTimeMilliseconds(time.ToUnixTimeMilliseconds());

    /// <summary>Clocks differ, and days without a time begin earlier in the east.</summary>
    static readonly TimeSpan s_clocks = TimeSpan.FromDays(1);
}
