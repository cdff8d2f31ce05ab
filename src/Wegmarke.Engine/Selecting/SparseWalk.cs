namespace Wegmarke.Engine.Selecting;

/// <summary>Goes through the values of a sparse column as positions are asked for that mostly grow; steps back by a search. One thread.</summary>
sealed class SparseWalk<T>(SparseColumn<T> column) where T : unmanaged
{
    const int FewSteps = 32;

    int _at;

    /// <summary>Whether there are values from the first to the last of ascending positions; without, none of them needs to be looked at.</summary>
    public bool AnyWithin(ReadOnlySpan<int> ascending)
    {
        if (ascending.IsEmpty)
            return false;
        Seek(ascending[0]);
        return _at < column.Positions.Length && column.Positions[_at] <= ascending[^1];
    }

    /// <summary>The values of one position; none for most.</summary>
    public ReadOnlySpan<T> At(int position)
    {
        Seek(position);
        var positions = column.Positions;
        var end = _at;
        while (end < positions.Length && positions[end] == position)
            end++;
        return column.Values[_at..end];
    }

    void Seek(int position)
    {
        var positions = column.Positions;
        if (_at > 0 && positions[_at - 1] >= position)
            _at = column.FirstAt(position);
        for (var steps = 0; _at < positions.Length && positions[_at] < position; _at++)
        {
            if (++steps == FewSteps)
            {
                _at = column.FirstAt(position);
                break;
            }
        }
    }
}
