using System.Runtime.CompilerServices;

namespace Wegmarke.Engine.Building;

/// <summary>Brings the rows of one profile into order. Most come in order already; long ones are sorted by radix, only equal times by comparison. One thread.</summary>
sealed class RowSort
{
    const int FewRows = 32;
    const int ManyRows = 2048;
    const int DigitBits = 11;

    readonly int[] _counts = new int[1 << DigitBits];
    PackedRow[] _spare = [];

    public void Sort(Span<PackedRow> rows)
    {
        if (IsSorted(rows))
            return;
        if (rows.Length <= FewRows)
            Insert(rows);
        else if (rows.Length < ManyRows)
            rows.Sort(static (left, right) => PackedRow.Compare(left, right));
        else
            SortLong(rows);
    }

    [MethodImpl(Compiled.AtOnce)]
    static bool IsSorted(ReadOnlySpan<PackedRow> rows)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            if (PackedRow.Compare(rows[i - 1], rows[i]) > 0)
                return false;
        }
        return true;
    }

    [MethodImpl(Compiled.AtOnce)]
    static void Insert(Span<PackedRow> rows)
    {
        for (var i = 1; i < rows.Length; i++)
        {
            if (PackedRow.Compare(rows[i - 1], rows[i]) <= 0)
                continue;
            var row = rows[i];
            var at = i;
            for (; at > 0 && PackedRow.Compare(rows[at - 1], row) > 0; at--)
                rows[at] = rows[at - 1];
            rows[at] = row;
        }
    }

    void SortLong(Span<PackedRow> rows)
    {
        if (_spare.Length < rows.Length)
            _spare = GC.AllocateUninitializedArray<PackedRow>(rows.Length);
        var (least, most) = (ulong.MaxValue, 0UL);
        foreach (ref readonly var row in rows)
            (least, most) = (Math.Min(least, row.ProfileAndTime), Math.Max(most, row.ProfileAndTime));
        for (var shift = 0; shift < 64 && (most - least) >> shift != 0; shift += DigitBits)
            SortDigit(rows, least, shift);
        SortTies(rows);
    }

    [MethodImpl(Compiled.AtOnce)]
    void SortDigit(Span<PackedRow> rows, ulong least, int shift)
    {
        const ulong Mask = (1 << DigitBits) - 1;
        var counts = _counts.AsSpan();
        counts.Clear();
        foreach (ref readonly var row in rows)
            counts[(int)(((row.ProfileAndTime - least) >> shift) & Mask)]++;
        var sum = 0;
        foreach (ref var count in counts)
            (count, sum) = (sum, sum + count);
        foreach (ref readonly var row in rows)
            _spare[counts[(int)(((row.ProfileAndTime - least) >> shift) & Mask)]++] = row;
        _spare.AsSpan(0, rows.Length).CopyTo(rows);
    }

    static void SortTies(Span<PackedRow> rows)
    {
        for (var from = 0; from < rows.Length;)
        {
            var to = from + 1;
            while (to < rows.Length && rows[to].ProfileAndTime == rows[from].ProfileAndTime)
                to++;
            if (to - from > 1)
                rows[from..to].Sort(static (left, right) => PackedRow.CompareTies(left, right));
            from = to;
        }
    }
}
