namespace Wegmarke.Profiles.Components;

/// <summary>Disjoint sets of numbers; the smallest number names its set. Finds halve the path they walk, so that long chains stay cheap.</summary>
sealed class UnionFind
{
    readonly int[] _parents;

    public UnionFind(int count)
    {
        _parents = new int[count];
        for (var i = 0; i < count; i++)
            _parents[i] = i;
    }

    /// <summary>Goes on from sets found before; further numbers are sets of their own.</summary>
    public UnionFind(ReadOnlySpan<int> names, int count) : this(count) => names.CopyTo(_parents);

    public bool IsName(int number) => _parents[number] == number;

    public int Find(int number)
    {
        var parents = _parents;
        while (parents[number] != number)
            number = parents[number] = parents[parents[number]];
        return number;
    }

    public void Union(int a, int b)
    {
        (a, b) = (Find(a), Find(b));
        if (a < b)
            _parents[b] = a;
        else
            _parents[a] = b;
    }

    /// <summary>The name of every number's set. The structure must not be used afterwards.</summary>
    public int[] Names()
    {
        for (var i = 0; i < _parents.Length; i++)
            _parents[i] = _parents[_parents[i]];
        return _parents;
    }
}
