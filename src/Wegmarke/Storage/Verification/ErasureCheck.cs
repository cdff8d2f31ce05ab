using Wegmarke.Storage.Erasing;

namespace Wegmarke.Storage.Verification;

/// <summary>Compares what the protocol says was erased or cut with what the log shows, row by row.</summary>
sealed class ErasureCheck(TenantFolder folder, LogCut? cut, ProtocolPlace place, Findings findings)
{
    readonly Dictionary<long, PlannedRow> _expected = [];
    readonly List<SequenceRange> _without = [];
    readonly List<SequenceRange> _changed = [];
    readonly List<SequenceRange> _pending = [];

    /// <summary>Reads the protocol as far as it is whole; the check of the protocol itself names what is not.</summary>
    public void Begin(ChainCheck chain)
    {
        if (place.Applied > Protocol.Length(folder))
            findings.Add(FindingKind.Protocol, 0, 0, $"{Protocol.PathOf(folder)} is shorter than when the log last followed it: entries at its end are missing");
        var cuts = new List<LogCut>();
        foreach (var entry in Protocol.Entries(folder).Where(entry => entry.ChangesLog))
        {
            if (ProtocolCheck.FileOf(folder, entry) is not { } file)
                continue;
            foreach (var row in file.Rows)
                _expected[row.What.Sequence] = row;
            if (file.Cut is not null)
                cuts.Add(file.Cut);
        }
        if (cut is null)
            return;
        if (!cuts.Exists(cut.IsAt))
            findings.Add(FindingKind.Erasure, 1, cut.Sequence, $"{Finding.Interactions(1, cut.Sequence)} were cut off, and no entry of the protocol says so");
        chain.BeginBehind(cut);
    }

    /// <summary>False of a row that should not be there, which is not part of the chain either.</summary>
    public bool Take(DigestedRows row)
    {
        if (row.Sequence <= cut?.Sequence)
        {
            findings.Add(FindingKind.Erasure, row.Sequence, row.Sequence, $"interaction {row.Sequence} stands before the place where retention cut the log: it was put there");
            return false;
        }
        var planned = _expected.GetValueOrDefault(row.Sequence);
        if (planned is not null && !row.Digest.SequenceEqual(planned.Digest))
            planned = null; // of a log put back from a backup and written on since: another row has this number
        if (row.IsErased && planned is null)
            Add(_without, row.Sequence);
        else if (row.IsErased && planned!.Check != row.Check) // not null: the case before
            Add(_changed, row.Sequence);
        else if (!row.IsErased && planned is not null)
            Add(_pending, row.Sequence);
        return true;
    }

    public void End()
    {
        foreach (var range in _without)
            findings.Add(FindingKind.Erasure, range.First, range.Last, $"{range} {Were(range)} emptied, and no entry of the protocol says so");
        foreach (var range in _changed)
            findings.Add(FindingKind.Erasure, range.First, range.Last, $"what the erasure left of {range} was changed");
        foreach (var range in _pending)
            findings.Add(FindingKind.Erasure, range.First, range.Last, $"{range} {Were(range)} erased by the protocol and {(range.First == range.Last ? "is" : "are")} there: a backup was put back, or the erasure was interrupted; the next command that opens the tenant repeats it");
    }

    static string Were(SequenceRange range) => range.First == range.Last ? "was" : "were";

    static void Add(List<SequenceRange> ranges, long sequence)
    {
        if (ranges.Count > 0 && ranges[^1].Last == sequence - 1)
            ranges[^1] = ranges[^1] with { Last = sequence };
        else
            ranges.Add(new(sequence, sequence));
    }
}
