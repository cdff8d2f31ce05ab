namespace Wegmarke.Engine.Selecting;

/// <summary>The kept interactions of a stretch of positions and the flat cell of each, part included; −1 = not counted by the map. One thread.</summary>
/// <param name="source">What is asked of.</param>
/// <param name="map">The cells; null = nobody asks for them.</param>
sealed class KeptCells(StepSource source, CellMap? map)
{
    int[] _positions = new int[4096];
    int[] _cells = new int[4096];
    int[] _parts = new int[4096];
    int[] _masked = [];

    public ReadOnlySpan<int> Positions => _positions.AsSpan(0, Count);

    public ReadOnlySpan<int> Cells => _cells.AsSpan(0, Count);

    public int Count { get; private set; }

    /// <summary>A pass over the bits and one over what is kept for each column read.</summary>
    public void Read(int from, int to)
    {
        if (_positions.Length < to - from)
            MakeRoom(to - from);
        var words = source.Kept is { } kept ? kept.Words : default;
        Count = Gather.Positions(words, source.Kept is null, from, to, _positions);
        if (map is not null)
            FindCells(map, _positions.AsSpan(0, Count), _cells.AsSpan(0, Count));
    }

    /// <summary>The same without those that the map does not count.</summary>
    public void ReadCounted(int from, int to)
    {
        Read(from, to);
        if (map is null or { CountsAll: true })
            return;
        var (positions, cells, count) = (_positions, _cells, 0);
        for (var i = 0; i < Count; i++)
        {
            var isCounted = cells[i] >= 0;
            (positions[count], cells[count]) = (positions[i], cells[i]);
            count += isCounted ? 1 : 0;
        }
        Count = count;
    }

    /// <summary>The cells of all positions that were read, −1 for those not kept.</summary>
    public ReadOnlySpan<int> Masked(int from, int to)
    {
        if (_masked.Length < to - from)
            _masked = new int[_positions.Length];
        var masked = _masked.AsSpan(0, to - from);
        masked.Fill(-1);
        for (var i = 0; i < Count; i++)
            masked[_positions[i] - from] = _cells[i];
        return masked;
    }

    /// <summary>Turns each cell into the slot place × slots + cell; what lies in no bucket is not counted.</summary>
    /// <param name="buckets">Of the times of what was read.</param>
    /// <param name="slots">Flat cells of each place.</param>
    public void IntoBuckets(TimeBuckets buckets, int slots)
    {
        var times = source.Columns.Times.Span;
        for (var i = 0; i < Count; i++)
        {
            var place = buckets.PlaceOf(times[_positions[i]]);
            _cells[i] = _cells[i] < 0 || place < 0 ? -1 : place * slots + _cells[i];
        }
    }

    void FindCells(CellMap map, ReadOnlySpan<int> positions, Span<int> cells)
    {
        var (columns, cellOf) = (source.Columns, map.CellOf);
        var touchpoints = columns.Touchpoints.Span;
        if (map.Phases == 0)
        {
            for (var i = 0; i < positions.Length; i++)
                cells[i] = cellOf[touchpoints[positions[i]]];
        }
        else
        {
            var phases = columns.Phases[map.Model].Span;
            for (var i = 0; i < positions.Length; i++)
                cells[i] = cellOf[touchpoints[positions[i]] * map.Stride + Math.Min(phases[positions[i]], map.Phases)];
        }
        if (source.Split is { } split)
            SplitByPart(split, positions, cells);
        if (map.Channels != 0)
            SplitByChannel(columns.Channels.Span, positions, cells);
    }

    void SplitByPart(DimensionSplit split, ReadOnlySpan<int> positions, Span<int> cells)
    {
        var codes = _parts.AsSpan(0, positions.Length);
        var (partOf, parts) = (split.PartOf, split.Count);
        split.Dimension.In(source.Columns).Read(positions, codes);
        for (var i = 0; i < cells.Length; i++)
            cells[i] = cells[i] < 0 ? -1 : cells[i] * parts + partOf[codes[i]];
    }

    void SplitByChannel(ReadOnlySpan<byte> channels, ReadOnlySpan<int> positions, Span<int> cells)
    {
        var count = map!.Channels; // asked for cells
        for (var i = 0; i < cells.Length; i++)
            cells[i] = cells[i] < 0 ? -1 : cells[i] * count + channels[positions[i]];
    }

    void MakeRoom(int length)
    {
        var room = Math.Max(length, _positions.Length * 2);
        (_positions, _cells, _parts) = (new int[room], new int[room], new int[room]);
    }
}
