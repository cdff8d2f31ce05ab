namespace Wegmarke.Engine.Selecting;

/// <summary>Which steps of a path an interaction is, a bit for each. One thread.</summary>
sealed class StepMasks
{
    readonly JourneyColumns _columns;
    readonly FunnelPath _path;
    readonly ulong[]? _byTouchpoint;
    readonly ulong[]? _byChannel;
    readonly ulong[]? _byPhase;
    readonly List<(DimensionColumn Column, ulong[] Masks)> _byValue = [];
    readonly ulong _converting;

    public StepMasks(JourneyColumns columns, FunnelPath path)
    {
        (_columns, _path) = (columns, path);
        _byTouchpoint = Masks(step => step.Touchpoints, ushort.MaxValue + 1);
        _byChannel = Masks(step => step.Channels, byte.MaxValue + 1);
        _byPhase = Masks(step => step.Phases, byte.MaxValue + 1);
        foreach (var dimension in path.Steps.SelectMany(step => step.Values).Select(values => values.Dimension).Distinct())
        {
            if (Masks(step => [.. step.Values.Where(values => values.Dimension == dimension).SelectMany(values => values.Codes)], dimension.Values.Count + 1) is { } masks)
                _byValue.Add((dimension.In(columns), masks));
        }
        _converting = path.Steps.Index().Aggregate(0UL, (mask, step) => mask | (step.Item.Converts ? 1UL << step.Index : 0));
    }

    /// <summary>One pass over the positions for each kind of thing that steps are.</summary>
    public void Read(ReadOnlySpan<int> positions, Span<ulong> masks)
    {
        masks.Clear();
        if (_byTouchpoint is { } byTouchpoint)
            Add(_columns.Touchpoints.Span, byTouchpoint, positions, masks);
        if (_byChannel is { } byChannel)
            Add(_columns.Channels.Span, byChannel, positions, masks);
        if (_byPhase is { } byPhase)
            Add(_columns.Phases[_path.Model].Span, byPhase, positions, masks);
        if (_converting != 0)
            AddConversions(positions, masks);
        foreach (var (column, byValue) in _byValue)
            AddValues(column, byValue, positions, masks);
    }

    void AddConversions(ReadOnlySpan<int> positions, Span<ulong> masks)
    {
        var conversions = _columns.Conversions.Words;
        for (var i = 0; i < masks.Length; i++)
            masks[i] |= (conversions[positions[i] >> 6] >> positions[i] & 1) != 0 ? _converting : 0;
    }

    static void Add<T>(ReadOnlySpan<T> values, ulong[] maskOf, ReadOnlySpan<int> positions, Span<ulong> masks) where T : unmanaged, System.Numerics.INumberBase<T>
    {
        for (var i = 0; i < masks.Length; i++)
            masks[i] |= maskOf[int.CreateTruncating(values[positions[i]])];
    }

    static void AddValues(DimensionColumn values, ulong[] maskOf, ReadOnlySpan<int> positions, Span<ulong> masks)
    {
        for (var i = 0; i < masks.Length; i++)
        {
            masks[i] |= maskOf[values[positions[i]]];
            foreach (var (_, code) in values.FurtherAt(positions[i]))
                masks[i] |= maskOf[code];
        }
    }

    /// <summary>Null when no step goes by this.</summary>
    ulong[]? Masks(Func<FunnelStep, IReadOnlyList<int>> codesOf, int count)
    {
        if (_path.Steps.All(step => codesOf(step).Count == 0))
            return null;
        var masks = new ulong[count];
        foreach (var (at, step) in _path.Steps.Index())
        {
            foreach (var code in codesOf(step))
                masks[code] |= 1UL << at;
        }
        return masks;
    }
}
