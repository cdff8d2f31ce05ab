using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Building;

/// <summary>Makes the lines of one purchase, and the refunded lines of one order and time, one interaction at the first of them. One thread.</summary>
sealed class OrderFold(RareRow[] rare, bool unlinked)
{
    readonly OrderTable _table = new();

    /// <summary>Folds sorted rows in place, moves the starts of the profiles, and returns how many rows remain.</summary>
    [MethodImpl(Compiled.AtOnce)]
    public int Fold(Span<PackedRow> rows, Span<int> starts)
    {
        var lines = CountLines(rows);
        if (lines < 2)
            return rows.Length;
        _table.Empty(lines);
        var kept = 0;
        for (var profile = 0; profile + 1 < starts.Length; profile++)
        {
            var (from, to) = (starts[profile], starts[profile + 1]);
            starts[profile] = kept;
            for (var i = from; i < to; i++)
            {
                if (!IsFurtherLine(rows, i, kept))
                    rows[kept++] = rows[i];
            }
        }
        starts[^1] = kept;
        return kept;
    }

    [MethodImpl(Compiled.AtOnce)]
    int CountLines(ReadOnlySpan<PackedRow> rows)
    {
        var lines = 0;
        foreach (ref readonly var row in rows)
        {
            if (IsLine(row))
                lines++;
        }
        return lines;
    }

    bool IsLine(in PackedRow row) =>
        row.Rare >= 0 && (row.Flags & (byte)(InteractionFlags.Purchase | InteractionFlags.Refund)) != 0 && rare[row.Rare].Order != 0;

    bool IsFurtherLine(Span<PackedRow> rows, int at, int kept)
    {
        ref readonly var line = ref rows[at];
        if (!IsLine(line))
            return false;
        var isRefund = (line.Flags & (byte)InteractionFlags.Refund) != 0;
        var time = isRefund || unlinked ? line.Time : 0;
        ref var entry = ref _table.Find(new(rare[line.Rare].Order, time, line.LocalProfile * 2 + (isRefund ? 1 : 0)), out var isNew);
        if (isNew)
            entry.Row = kept;
        else
            Add(line, ref rows[entry.Row], entry.LatestRare);
        entry.LatestRare = line.Rare;
        return !isNew;
    }

    void Add(in PackedRow line, ref PackedRow first, int latest)
    {
        ref var sum = ref rare[first.Rare];
        ref readonly var added = ref rare[line.Rare];
        sum.Value = checked(sum.Value + added.Value);
        sum.Cost = checked(sum.Cost + added.Cost);
        sum.Claims = sum.Claims.Or(added.Claims);
        rare[latest].Next = line.Rare;
        first.Flags |= line.Flags;
    }
}
