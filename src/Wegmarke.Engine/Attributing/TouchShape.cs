namespace Wegmarke.Engine.Attributing;

/// <summary>A path as it counts: without what is left out, and transformed. One thread.</summary>
sealed class TouchShape(CreditRules rules)
{
    readonly int[] _times = new int[rules.Kinds];
    int[] _elements = new int[64];
    long[] _ages = new long[64];
    int _count;

    /// <summary>See <see cref="PathElement"/>.</summary>
    public ReadOnlySpan<int> Elements => _elements.AsSpan(0, _count);

    public ReadOnlySpan<long> Ages => _ages.AsSpan(0, _count);

    public void Take(ReadOnlySpan<int> kinds, ReadOnlySpan<long> ages)
    {
        Reduce(kinds, ages);
        switch (rules.Transform)
        {
            case PathTransform.Exposure:
                KeepLastOfRuns();
                break;
            case PathTransform.First:
                KeepFirsts(tellsTimes: false);
                break;
            case PathTransform.Frequency:
                KeepFirsts(tellsTimes: true);
                break;
        }
    }

    void Reduce(ReadOnlySpan<int> kinds, ReadOnlySpan<long> ages)
    {
        if (_elements.Length < kinds.Length)
            (_elements, _ages) = (new int[kinds.Length * 2], new long[kinds.Length * 2]);
        _count = 0;
        for (var i = 0; i < kinds.Length; i++)
        {
            if (!rules.LeftOut[kinds[i]])
                (_elements[_count], _ages[_count++]) = (kinds[i], ages[i]);
        }
        if (_count > 0)
            return;
        kinds.CopyTo(_elements);
        ages.CopyTo(_ages);
        _count = kinds.Length;
    }

    void KeepLastOfRuns()
    {
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            if (i + 1 == _count || _elements[i + 1] != _elements[i])
                (_elements[kept], _ages[kept++]) = (_elements[i], _ages[i]);
        }
        _count = kept;
    }

    void KeepFirsts(bool tellsTimes)
    {
        var kept = 0;
        for (var i = 0; i < _count; i++)
        {
            if (_times[_elements[i]]++ == 0)
                (_elements[kept], _ages[kept++]) = (_elements[i], _ages[i]);
        }
        _count = kept;
        for (var i = 0; i < kept; i++)
        {
            var kind = _elements[i];
            _elements[i] = tellsTimes ? PathElement.Of(kind, _times[kind]) : kind;
            _times[kind] = 0;
        }
    }
}
