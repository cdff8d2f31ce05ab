namespace Wegmarke.Engine.Building;

/// <summary>Entries of a sparse column that one bucket found, by position within the bucket. One thread.</summary>
sealed class SparsePart<T> where T : unmanaged
{
    readonly List<int> _positions = [];
    readonly List<T> _values = [];

    public void Add(int position, T value)
    {
        _positions.Add(position);
        _values.Add(value);
    }

    /// <summary>The parts one after the other, each moved to where its bucket begins.</summary>
    public static SparseColumn<T> Join(SparsePart<T>[] parts, int[] firsts)
    {
        var count = parts.Sum(part => part._positions.Count);
        var positions = new int[count];
        var values = new T[count];
        var at = 0;
        for (var i = 0; i < parts.Length; i++)
        {
            foreach (var position in parts[i]._positions)
                positions[at++] = firsts[i] + position;
            parts[i]._values.CopyTo(values, at - parts[i]._values.Count);
        }
        return new(new(positions), new(values));
    }
}
