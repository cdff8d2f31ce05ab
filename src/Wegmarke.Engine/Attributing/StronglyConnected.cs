namespace Wegmarke.Engine.Attributing;

/// <summary>States that can be reached from each other, in parts; a part comes after all others that it leads to (Tarjan 1972). Immutable.</summary>
sealed class StronglyConnected
{
    readonly int[] _states;
    readonly List<int> _ends;

    StronglyConnected(int[] states, List<int> ends) => (_states, _ends) = (states, ends);

    public int Count => _ends.Count;

    public ReadOnlySpan<int> this[int part] => _states.AsSpan((part == 0 ? 0 : _ends[part - 1]).._ends[part]);

    /// <summary>Without recursion: chains may be as long as memory allows.</summary>
    /// <param name="offsets">By state the first of its edges, and after the last one their number.</param>
    /// <param name="to">Where each edge leads.</param>
    public static StronglyConnected Of(int[] offsets, int[] to)
    {
        var count = offsets.Length - 1;
        var search = new Search(offsets, to);
        for (var state = 0; state < count; state++)
            search.From(state);
        return new(search.Found, search.Ends);
    }

    sealed class Search(int[] offsets, int[] to)
    {
        readonly int[] _order = new int[offsets.Length - 1];
        readonly int[] _lowest = new int[offsets.Length - 1];
        readonly int[] _next = offsets[..^1];
        readonly bool[] _isOpen = new bool[offsets.Length - 1];
        readonly Stack<int> _open = [];
        readonly Stack<int> _path = [];
        int _visited;
        int _found;

        public int[] Found { get; } = new int[offsets.Length - 1];

        public List<int> Ends { get; } = [];

        public void From(int first)
        {
            if (_order[first] != 0)
                return;
            Visit(first);
            while (_path.TryPeek(out var state))
            {
                if (_next[state] < offsets[state + 1])
                    Follow(state, to[_next[state]++]);
                else
                    Leave(_path.Pop());
            }
        }

        void Visit(int state)
        {
            (_order[state], _lowest[state], _isOpen[state]) = (++_visited, _visited, true);
            _open.Push(state);
            _path.Push(state);
        }

        void Follow(int state, int next)
        {
            if (_order[next] == 0)
                Visit(next);
            else if (_isOpen[next])
                _lowest[state] = Math.Min(_lowest[state], _order[next]);
        }

        void Leave(int state)
        {
            if (_path.TryPeek(out var before))
                _lowest[before] = Math.Min(_lowest[before], _lowest[state]);
            if (_lowest[state] != _order[state])
                return;
            int member;
            do
            {
                member = _open.Pop();
                _isOpen[member] = false;
                Found[_found++] = member;
            }
            while (member != state);
            Ends.Add(_found);
        }
    }
}
