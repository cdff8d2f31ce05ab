using Wegmarke.Engine.Analysing;

namespace Wegmarke.Engine.Attributing;

/// <summary>How often paths lead from state to state, where a state is some touches in a row. One thread.</summary>
/// <remarks>Equal states in a row are one; a path shorter than a state is one shorter state.</remarks>
/// <param name="order">Touches in a state.</param>
/// <param name="mostStates">Beyond that nothing is counted any more.</param>
sealed class StateGraph(int order, int mostStates)
{
    /// <summary>More of one graph would neither be solved in time nor say anything.</summary>
    const int MostStates = 1 << 18;

    /// <summary>Of all graphs of a question together: about 200 bytes each.</summary>
    const int MostInAll = 1 << 20;

    readonly GramTable _grams = new();
    readonly PairSlots _slots = new(int.MaxValue);
    (int From, int To, double Weight)[] _edges = new (int, int, double)[64];
    Ends[] _ends = new Ends[64];

    struct Ends
    {
        public double Starts, Converted, Lost, Value;
    }

    public int Order => order;

    public bool IsTooLarge => _grams.Count > mostStates;

    /// <summary>A graph for each order, as often as there are parts.</summary>
    public static StateGraph[] For(CreditRules rules)
    {
        var most = Math.Min(MostStates, MostInAll / Math.Max(1, rules.Parts * rules.Orders.Count));
        return [.. Enumerable.Range(0, rules.Parts).SelectMany(_ => rules.Orders.Select(order => new StateGraph(order, most)))];
    }

    public int States => _grams.Count;

    public void Add(ReadOnlySpan<int> elements, in CreditedPath path)
    {
        if (IsTooLarge)
            return;
        var (weight, length, previous) = (path.Conversions + path.Nulls, Math.Min(order, elements.Length), -1);
        for (var at = 0; at + length <= elements.Length; at++)
        {
            var state = StateOf(elements.Slice(at, length));
            if (previous < 0)
                _ends[state].Starts += weight;
            else if (state != previous)
                AddEdge(previous, state, weight);
            previous = state;
        }
        ref var last = ref _ends[previous];
        last.Converted += path.Conversions;
        last.Lost += path.Nulls;
        last.Value += path.Value;
    }

    public void Add(StateGraph other)
    {
        var states = new int[other._grams.Count];
        for (var state = 0; state < states.Length && !IsTooLarge; state++)
        {
            ref readonly var added = ref other._ends[state];
            states[state] = StateOf(other._grams[state]);
            ref var ends = ref _ends[states[state]];
            ends.Starts += added.Starts;
            ends.Converted += added.Converted;
            ends.Lost += added.Lost;
            ends.Value += added.Value;
        }
        for (var edge = 0; edge < other._slots.Count && !IsTooLarge; edge++)
            AddEdge(states[other._edges[edge].From], states[other._edges[edge].To], other._edges[edge].Weight);
    }

    public AbsorbingChain Chain()
    {
        var (edges, ends) = (_edges[.._slots.Count], _ends[..States]);
        return new([.. edges.Select(edge => edge.From)], [.. edges.Select(edge => edge.To)], [.. edges.Select(edge => edge.Weight)],
            [.. ends.Select(end => end.Starts)], [.. ends.Select(end => end.Converted)], [.. ends.Select(end => end.Lost)], [.. ends.Select(end => end.Value)],
            [.. Enumerable.Range(0, States).Select(KindsOf)]);
    }

    int[] KindsOf(int state)
    {
        var kinds = _grams[state].ToArray();
        for (var at = 0; at < kinds.Length; at++)
            kinds[at] = PathElement.Kind(kinds[at]);
        return [.. kinds.Distinct()];
    }

    int StateOf(ReadOnlySpan<int> elements)
    {
        var state = _grams.Of(elements);
        if (state == _ends.Length)
            Array.Resize(ref _ends, _ends.Length * 2);
        return state;
    }

    void AddEdge(int from, int to, double weight)
    {
        var slot = _slots.Of(from, to, out var isNew);
        if (slot == _edges.Length)
            Array.Resize(ref _edges, _edges.Length * 2);
        if (isNew)
            _edges[slot] = (from, to, 0);
        _edges[slot].Weight += weight;
    }
}
