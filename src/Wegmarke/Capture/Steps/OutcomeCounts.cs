namespace Wegmarke.Capture.Steps;

/// <summary>How many messages came, and what became of them.</summary>
sealed class OutcomeCounts
{
    static readonly int s_reasons = Enum.GetValues<DropReason>().Length;

    readonly long[] _dropped = new long[s_reasons];

    public long Received { get; set; }

    public long Stored { get; private set; }

    public long Counted { get; private set; }

    public long Duplicates { get; private set; }

    public IEnumerable<(DropReason Reason, long Count)> Dropped =>
        _dropped.Select((count, reason) => ((DropReason)reason, count)).Where(dropped => dropped.count > 0);

    public void Add(in Fate fate)
    {
        switch (fate.Outcome)
        {
            case MessageOutcome.Stored:
                Stored++;
                break;
            case MessageOutcome.Counted:
                Counted++;
                break;
            case MessageOutcome.Duplicate:
                Duplicates++;
                break;
            default:
                _dropped[(int)fate.Reason]++;
                break;
        }
    }

    public void Add(OutcomeCounts other)
    {
        (Received, Stored, Counted, Duplicates) = (Received + other.Received, Stored + other.Stored, Counted + other.Counted, Duplicates + other.Duplicates);
        for (var reason = 0; reason < s_reasons; reason++)
            _dropped[reason] += other._dropped[reason];
    }

    public void Clear()
    {
        (Received, Stored, Counted, Duplicates) = (0, 0, 0, 0);
        Array.Clear(_dropped);
    }
}
