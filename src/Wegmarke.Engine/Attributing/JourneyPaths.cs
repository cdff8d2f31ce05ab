using System.Runtime.CompilerServices;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine.Attributing;

/// <summary>Cuts the kept interactions of units into paths: one ends at each conversion, one more at the end of the unit. One thread.</summary>
sealed class JourneyPaths
{
    const int UnlinkedBlock = 4096;

    readonly StepSource _source;
    readonly PathRules _rules;
    readonly PathCredits _credits;
    readonly ConvertingSteps _converting;
    readonly DimensionColumn? _parts;
    long[] _ages = new long[256];

    JourneyPaths(StepSource source, PathRules rules)
    {
        (_source, _rules) = (source, rules);
        (_credits, _converting) = (new(rules.Credit with { Parts = source.Parts }), new(source, rules));
        _parts = source.Split?.Dimension.In(source.Columns);
    }

    /// <summary>One pass over what is kept.</summary>
    public static PathCredits Of(StepSource source, UnitCut cut, PathRules rules)
    {
        var columns = source.Columns;
        var kinds = source with { Split = rules.Kinds.With(source.Beside[0]) };
        var everything = new CellMap(0, 0, new int[columns.TouchpointCount], 1);
        var (steps, paths) = (new UnitSteps(kinds, everything, cut), new JourneyPaths(source, rules));
        for (var first = source.Slice.FirstProfile; source.Slice.NextRun(ref first, out var end); first = end)
        {
            steps.Read(first, end);
            paths.Cut(steps);
        }
        var kept = new KeptCells(kinds, everything);
        for (var at = source.Slice.FirstUnlinked; at < source.Slice.EndUnlinked; at += UnlinkedBlock)
        {
            kept.Read(at, Math.Min(at + UnlinkedBlock, source.Slice.EndUnlinked));
            paths.CountUnlinked(kept.Positions);
        }
        return paths._credits;
    }

    [MethodImpl(Compiled.AtOnce)]
    void Cut(UnitSteps steps)
    {
        var positions = steps.Positions;
        var units = steps.Units;
        if (_ages.Length < positions.Length)
            _ages = new long[positions.Length * 2];
        var start = 0;
        for (var at = 0; at < positions.Length; at++)
        {
            if (units[at] != units[start])
            {
                EndWithout(steps, start, at);
                start = at;
            }
            if (!_converting.Has(positions[at]))
                continue;
            EndWith(steps, start, at);
            start = at + 1;
        }
        EndWithout(steps, start, positions.Length);
    }

    void EndWithout(UnitSteps steps, int start, int end)
    {
        if (start < end && IsAsked(steps.Times[end - 1]))
            Add(steps, start, end, end - 1, new(0, 0), nulls: 1);
    }

    void EndWith(UnitSteps steps, int start, int at)
    {
        if (!IsAsked(steps.Times[at]))
            return;
        var (credit, refunded) = _converting.Worth(steps.Positions[at]);
        _credits.Refunded += refunded;
        _credits.Cancelled += credit.Conversions == 0 ? 1 : 0;
        Add(steps, start, _rules.WithConversion ? at + 1 : at, at, credit, nulls: 1 - credit.Conversions);
    }

    /// <param name="steps">The touches.</param>
    /// <param name="start">The first one.</param>
    /// <param name="end">Exclusive.</param>
    /// <param name="at">Where the path ends.</param>
    /// <param name="credit">What it brought.</param>
    /// <param name="nulls">1 when that is nothing.</param>
    void Add(UnitSteps steps, int start, int end, int at, Credit credit, double nulls)
    {
        var times = steps.Times;
        var now = times[at];
        while (start < end && now - times[start] > _rules.Lookback)
            start++;
        var ages = _ages.AsSpan(0, end - start);
        for (var i = 0; i < ages.Length; i++)
            ages[i] = now - times[start + i];
        _credits.Add(new(steps.Cells[start..end], ages)
        {
            Conversions = credit.Conversions,
            Value = credit.Value,
            Nulls = nulls,
            Part = _parts is { } parts ? _source.Split!.PartOf[parts[steps.Positions[at]]] : 0, // the column is the split's
            Customer = steps.Owners[at],
        });
    }

    void CountUnlinked(ReadOnlySpan<int> positions)
    {
        var times = _source.Columns.Times.Span;
        foreach (var position in positions)
        {
            if (!IsAsked(times[position]) || !_converting.Has(position))
                continue;
            var (credit, refunded) = _converting.Worth(position);
            _credits.Unlinked += credit;
            _credits.Refunded += refunded;
            _credits.Cancelled += credit.Conversions == 0 ? 1 : 0;
        }
    }

    bool IsAsked(long time) => time >= _rules.Ends.From && time < _rules.Ends.To;
}
