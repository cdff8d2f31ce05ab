namespace Wegmarke.Storage.Verification;

/// <summary>What the head file says, read once before the log.</summary>
sealed class HeadWitness
{
    readonly string _path;
    readonly HeadSlot[] _slots;
    readonly bool _exists;
    readonly HeadSlot? _newest;

    HeadWitness(string path)
    {
        (_path, _exists, _slots) = (path, File.Exists(path), HeadFile.Slots(path));
        _newest = _slots.Where(slot => slot.State == HeadSlotState.Whole).OrderByDescending(slot => slot.Generation).Cast<HeadSlot?>().FirstOrDefault();
    }

    public static HeadWitness Read(string path) => new(path);

    /// <summary>The last sequence acknowledged, of whatever log; 0 when nothing can be read.</summary>
    public long Last => _newest?.Head.Sequence ?? 0;

    public byte[]? LogId => _newest?.LogId.ToArray();

    public bool IsDamaged => Array.Exists(_slots, slot => slot.State == HeadSlotState.Damaged);

    /// <summary>The head of this log; null when the file has none.</summary>
    public Head? Of(byte[] logId) =>
        _slots.Where(slot => slot.IsOf(logId)).OrderByDescending(slot => slot.Generation).FirstOrDefault().Head;

    /// <summary>Names what is wrong with the file itself.</summary>
    public void Check(byte[] logId, long lastRow, Findings findings)
    {
        if (Of(logId) is { } head)
        {
            if (IsDamaged)
                findings.Add(FindingKind.Head, head.Sequence, head.Sequence, $"one of the two copies in {_path} is damaged; the other names interaction {head.Sequence} as the last acknowledged");
            return;
        }
        if (lastRow == 0 && !IsDamaged && _newest is null)
            return;
        var seen = _newest is not null ? "is the head of another log" : !_exists ? "is missing" : IsDamaged ? "is damaged" : "is empty";
        findings.Add(FindingKind.Head, lastRow, lastRow, $"{_path} {seen}: whether anything behind interaction {lastRow} was ever acknowledged cannot be told");
    }
}
