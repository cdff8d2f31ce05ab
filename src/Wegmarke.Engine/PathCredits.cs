using Wegmarke.Engine.Attributing;

namespace Wegmarke.Engine;

/// <summary>Shares conversions among the touches before them: the partial answer of <see cref="Attribution"/>. One thread.</summary>
/// <remarks>Nothing of a path is kept but sums per kind of touch and, for each Markov chain, the states and moves that occur.</remarks>
public sealed class PathCredits
{
    static readonly int s_models = Enum.GetValues<CreditModel>().Length;

    readonly CreditRules _rules;
    readonly TouchShape _shape;
    readonly CreditShares _shares;
    readonly KindTally[] _kinds;
    readonly PartTally[] _parts;
    readonly Credit[] _credits;
    readonly StateGraph[] _graphs;
    readonly int[] _latestPath;
    int _path;

    struct KindTally
    {
        public double Touches, Touched, Assisted;
        public long Customers, Converted;
        public int LatestCustomer, LatestConverted;
    }

    struct PartTally
    {
        public Credit Reached, WithoutTouch;
        public double Nulls;
    }

    /// <exception cref="ArgumentException">More kinds than there is room for.</exception>
    public PathCredits(CreditRules rules)
    {
        if (rules.Kinds > CreditRules.MostKinds || rules.LeftOut.Length != rules.Kinds)
            throw new ArgumentException($"{rules.Kinds} kinds of touches, of {rules.LeftOut.Length} said whether they are left out; there is room for {CreditRules.MostKinds}. Put rare ones together.", nameof(rules));
        (_rules, _shape, _shares) = (rules, new(rules), new(rules));
        (_kinds, _parts) = (new KindTally[rules.Parts * rules.Kinds], new PartTally[rules.Parts]);
        (_credits, _latestPath) = (new Credit[_kinds.Length * s_models], new int[rules.Kinds]);
        _graphs = StateGraph.For(rules);
    }

    internal double Refunded { get; set; }

    internal long Cancelled { get; set; }

    internal Credit Unlinked { get; set; }

    /// <summary>Time is linear in the touches; allocates only for states and moves not seen before.</summary>
    public void Add(in CreditedPath path)
    {
        ref var part = ref _parts[path.Part];
        part.Reached += new Credit(path.Conversions, path.Value);
        _shape.Take(path.Kinds, path.Ages);
        var elements = _shape.Elements;
        if (elements.IsEmpty)
        {
            part.WithoutTouch += new Credit(path.Conversions, path.Value);
            return;
        }
        part.Nulls += path.Nulls;
        CountKinds(path, elements);
        if (path.Conversions > 0)
            Share(path, elements);
        for (var order = 0; order < _rules.Orders.Count; order++)
            _graphs[path.Part * _rules.Orders.Count + order].Add(elements, path);
    }

    /// <summary>Both together. The left one is used up.</summary>
    public static PathCredits Merge(PathCredits left, PathCredits right)
    {
        for (var at = 0; at < left._kinds.Length; at++)
            Add(ref left._kinds[at], right._kinds[at]);
        for (var at = 0; at < left._credits.Length; at++)
            left._credits[at] += right._credits[at];
        for (var at = 0; at < left._graphs.Length; at++)
            left._graphs[at].Add(right._graphs[at]);
        for (var at = 0; at < left._parts.Length; at++)
        {
            left._parts[at].Reached += right._parts[at].Reached;
            left._parts[at].WithoutTouch += right._parts[at].WithoutTouch;
            left._parts[at].Nulls += right._parts[at].Nulls;
        }
        left.Refunded += right.Refunded;
        left.Cancelled += right.Cancelled;
        left.Unlinked += right.Unlinked;
        return left;
    }

    /// <summary>Solves the chains; all else is there.</summary>
    public Attribution Result(CancellationToken cancel) => new(
        [.. Enumerable.Range(0, _parts.Length).Select(part => Part(part, cancel))], Refunded, Cancelled, (long)Unlinked.Conversions, Unlinked.Value);

    AttributedPart Part(int part, CancellationToken cancel)
    {
        ref readonly var tally = ref _parts[part];
        var figures = new AttributedPart(tally.Reached, tally.WithoutTouch, tally.Nulls, [.. Enumerable.Range(part * _rules.Kinds, _rules.Kinds).Select(Kind)], []);
        var graphs = _graphs.AsSpan(part * _rules.Orders.Count, _rules.Orders.Count).ToArray();
        return figures with { Chains = [.. graphs.Select(graph => RemovalEffects.Of(graph, figures.Shared, _rules.Kinds, cancel))] };
    }

    AttributedKind Kind(int at)
    {
        ref readonly var kind = ref _kinds[at];
        return new(kind.Touches, kind.Customers, kind.Converted, kind.Touched, kind.Assisted, _credits[(at * s_models)..((at + 1) * s_models)]);
    }

    void CountKinds(in CreditedPath path, ReadOnlySpan<int> elements)
    {
        var (first, weight, last) = (path.Part * _rules.Kinds, path.Conversions + path.Nulls, PathElement.Kind(elements[^1]));
        _path++;
        foreach (var element in elements)
        {
            var at = PathElement.Kind(element);
            ref var kind = ref _kinds[first + at];
            kind.Touches += weight;
            if (_latestPath[at] == _path)
                continue;
            _latestPath[at] = _path;
            kind.Touched += path.Conversions;
            kind.Assisted += at == last ? 0 : path.Conversions;
            if (path.Customer >= 0 && kind.LatestCustomer != path.Customer + 1)
                (kind.LatestCustomer, kind.Customers) = (path.Customer + 1, kind.Customers + 1);
            if (path.Customer >= 0 && path.Conversions > 0 && kind.LatestConverted != path.Customer + 1)
                (kind.LatestConverted, kind.Converted) = (path.Customer + 1, kind.Converted + 1);
        }
    }

    void Share(in CreditedPath path, ReadOnlySpan<int> elements)
    {
        for (var model = 0; model < s_models; model++)
        {
            var shares = _shares.Of((CreditModel)model, elements, _shape.Ages);
            for (var at = 0; at < elements.Length; at++)
            {
                if (shares[at] != 0)
                    _credits[(path.Part * _rules.Kinds + PathElement.Kind(elements[at])) * s_models + model] += new Credit(path.Conversions * shares[at], path.Value * shares[at]);
            }
        }
    }

    static void Add(ref KindTally kind, in KindTally other)
    {
        kind.Touches += other.Touches;
        kind.Touched += other.Touched;
        kind.Assisted += other.Assisted;
        kind.Customers += other.Customers;
        kind.Converted += other.Converted;
    }
}
