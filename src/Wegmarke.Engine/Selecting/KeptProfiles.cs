namespace Wegmarke.Engine.Selecting;

/// <summary>Kept interactions profile by profile, in order of time. One thread.</summary>
sealed class KeptProfiles(StepSource source)
{
    readonly KeptCells _kept = new(source, new CellMap(0, 0, new int[source.Columns.TouchpointCount], source.Parts));
    int _profile;
    int _end;
    int _from;
    int _to;

    /// <summary>Position of the first interaction of the profile at hand, kept or not.</summary>
    public int First => source.Columns.Offsets.Span[_profile];

    /// <summary>Positions of the profile at hand.</summary>
    public ReadOnlySpan<int> Positions => _kept.Positions[_from.._to];

    /// <summary>The part of each.</summary>
    public ReadOnlySpan<int> Parts => _kept.Cells[_from.._to];

    /// <summary>The part of the profile's first interaction.</summary>
    public int Part => _kept.Cells[_from];

    /// <summary>Reads some neighbouring profiles; <see cref="Next"/> goes from one to the next.</summary>
    public void Read(int firstProfile, int endProfile)
    {
        var offsets = source.Columns.Offsets.Span;
        _kept.Read(offsets[firstProfile], offsets[endProfile]);
        (_profile, _end, _from, _to) = (firstProfile - 1, endProfile, 0, 0);
    }

    /// <summary>The next profile with a kept interaction; false behind the last one.</summary>
    public bool Next()
    {
        var offsets = source.Columns.Offsets.Span;
        var positions = _kept.Positions;
        _from = _to;
        while (_from == _to && ++_profile < _end)
        {
            var end = offsets[_profile + 1];
            while (_to < positions.Length && positions[_to] < end)
                _to++;
        }
        return _from < _to;
    }
}
