namespace Wegmarke.Privacy;

/// <summary>What a person asked for, and until when they must be answered (Art. 12(3) DSGVO). Names nobody: an erasure leaves it as it is.</summary>
/// <param name="Number">To name it by.</param>
/// <param name="Received">The day on which it came.</param>
/// <param name="Ticket">Where the letter lies; no name.</param>
/// <param name="Persons">References as the audit log has them; empty when nobody said whose it is.</param>
public sealed record PersonRequest(int Number, RequestedRight Right, DateOnly Received, string Ticket, IReadOnlyList<string> Persons)
{
    const int UsualMonths = 1, MostMonths = 3;

    /// <summary>Why it takes two months more; empty = it does not.</summary>
    public string Extended { get; init; } = "";

    /// <summary>The day on which it was answered; null = it is open.</summary>
    public DateOnly? Done { get; init; }

    /// <summary>Says something only of one that is done; of those done by themselves it was granted.</summary>
    public RequestOutcome Outcome { get; init; }

    /// <summary>The last day to answer. One that is a holiday may by law be passed over; this does not, to be on the safe side.</summary>
    public DateOnly Due => Received.AddMonths(Extended.Length > 0 ? MostMonths : UsualMonths);

    public bool IsOverdue(DateOnly today) => (Done ?? today) > Due;
}
