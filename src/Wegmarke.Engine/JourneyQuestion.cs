using Wegmarke.Engine.Attributing;
using Wegmarke.Engine.Building;
using Wegmarke.Engine.Selecting;

namespace Wegmarke.Engine;

/// <summary>What analyses are asked of: interactions of some journeys, those that the selection keeps, cut into units, perhaps split into parts.</summary>
/// <remarks>An interaction that is not kept is stepped over: what stands before it is followed by what stands behind it, as long as both are of one
/// unit. Phases, journeys and conversions stay what the whole history makes them.</remarks>
public sealed record JourneyQuestion(Overlay Journeys)
{
    public Selection Selection { get; init; } = Selection.All(Journeys);

    public UnitCut Cut { get; init; } = new UnitCut.Journeys();

    public DimensionSplit? Split { get; init; }

    /// <summary>Ends a question that nobody waits for any more; looked at after every few hundred profiles.</summary>
    public CancellationToken Cancel { get; init; }

    /// <summary>Further dimensions that a kernel reads, in the order it knows them by.</summary>
    internal IReadOnlyList<Dimension> Beside { get; init; } = [];

    bool IsPlain => Selection.IsAll && Split is null;

    /// <summary>Figures of each cell; with parts, of each cell and part: cell × parts + part. Waits and going on are to the next kept interaction of the same journey.</summary>
    public TouchpointCells Cells(CellMap map) => IsPlain
        ? TouchpointCells.From(RunSlices(slice => TouchpointCells.Of(slice, map), TouchpointCells.Merge))
        : TouchpointCells.From(Run(source => CellTallies.Of(source, Divided(map)), TouchpointCells.Merge));

    /// <summary>The same without customers and waits: interactions, conversions, money and scores; with parts, of each cell and part.</summary>
    public IReadOnlyList<CellSum> Sums(CellMap map) => Run(source => SumTallies.Of(source, Divided(map)), SumTallies.Merge).Result();

    /// <summary>Which kept interaction follows which within a unit. With parts, a move, a start and an end belong to the part of the interaction
    /// they lead from, start or end with: the left cell and those of ends are cell × parts + part, the right one has part 0.</summary>
    public Transitions Transitions(CellMap map) => (IsPlain, Cut) switch
    {
        (true, UnitCut.Journeys) => Transitions(map, TransitionUnit.Journey),
        (true, UnitCut.Customers) => Transitions(map, TransitionUnit.Customer),
        _ => Engine.Transitions.From(Run(source => TransitionTallies.Of(source, Divided(map), Cut), Engine.Transitions.Merge)),
    };

    /// <summary>The same without customers, medians and parts: counts and summed gaps of moves, starts and ends.</summary>
    /// <exception cref="ArgumentException">The map has more cells than <see cref="Engine.MoveSums.MostCells"/>.</exception>
    public MoveSums MoveSums(CellMap map) => map.FlatCells > Engine.MoveSums.MostCells
        ? throw new ArgumentException($"The map has {map.FlatCells} cells; a square of sums takes at most {Engine.MoveSums.MostCells}. Ask for transitions.", nameof(map))
        : Engine.MoveSums.From(Run(source => Engine.MoveSums.Of(source, map, Cut), Engine.MoveSums.Merge));

    /// <summary>How customers move from channel to channel within a journey, to the next kept interaction. With parts, a move belongs to that of
    /// the interaction it leads from, unless the scope says otherwise.</summary>
    public ChannelMoves ChannelMoves(ChannelMoveScope scope) => Engine.ChannelMoves.From(IsPlain
        ? RunSlices(slice => Engine.ChannelMoves.Of(slice, scope), Engine.ChannelMoves.Merge)
        : Without(scope.StepsOver).Run(source => ChannelMoveTallies.Of(source, scope), Engine.ChannelMoves.Merge));

    JourneyQuestion Without(bool[]? touchpoints) => touchpoints is null ? this : this with { Selection = Selection.AtTouchpoints([.. touchpoints.Select(over => !over)]) };

    /// <summary>Figures of each cell in each bucket of time; with parts, of each cell and part: cell × parts + part.</summary>
    public IReadOnlyList<SeriesFigures> Series(CellMap map, TimeBuckets buckets) =>
        Run(source => SeriesTallies.Of(source, Divided(map), buckets), SeriesTallies.Merge).Result();

    /// <summary>Who comes back, by the bucket of the first kept interaction. With parts, a profile is in that of its first interaction.</summary>
    public Cohorts Cohorts(TimeBuckets buckets) => Engine.Cohorts.From(Run(source => CohortTallies.Of(source, buckets), CohortTallies.Merge));

    /// <summary>Who is new, stays, comes back and stays away, per bucket. With parts, a profile is in that of its first interaction.</summary>
    public IReadOnlyList<LifecycleFigures> Lifecycle(TimeBuckets buckets) => Run(source => LifecycleTallies.Of(source, buckets), LifecycleTallies.Merge).Result();

    /// <summary>What became of profiles by the part of their first kept interaction; without parts, of all of them.</summary>
    /// <param name="from">Profiles known before this are left out; milliseconds since 1970, UTC.</param>
    public (IReadOnlyList<AcquiredFigures> Figures, long Earlier) Acquisition(long from)
    {
        var found = Run(source => AcquisitionTallies.Of(source, from), AcquisitionTallies.Merge);
        return (found.Result(), found.Earlier);
    }

    /// <summary>Purchases offline and online, and how many of them followed a contact in the other place in the same journey. Parts play no role.</summary>
    public (OtherPlaceFigures Offline, OtherPlaceFigures Online) OtherPlaces(Places places)
    {
        var found = Run(source => OtherPlaceTallies.Of(source, places), OtherPlaceTallies.Merge).Figures;
        return (found[Places.Offline], found[Places.Online]);
    }

    /// <summary>From when to when there are kept interactions; null when nothing is kept.</summary>
    public KeptTimes? Times() => Run(KeptTimes.Of, KeptTimes.Merge) is var times && times.First <= times.Last ? times : null;

    Transitions Transitions(CellMap map, TransitionUnit unit) =>
        Engine.Transitions.From(RunSlices(slice => Engine.Transitions.Of(slice, map, unit), Engine.Transitions.Merge));

    /// <summary>What the touches before conversions contributed to them. Paths end at each conversion and at the end of a unit; with parts, a path
    /// belongs to the part of the interaction it ends with.</summary>
    public Attribution Attribution(PathRules rules)
    {
        var asked = this with { Beside = rules.Dimensions };
        return asked.Run(source => JourneyPaths.Of(source, Cut, rules), PathCredits.Merge).Result(Cancel);
    }

    /// <summary>The kept interactions of customers, unit by unit; to be gone through once. One thread.</summary>
    public IEnumerable<JourneyUnit> Units() => Sources(1).SelectMany(source => JourneyUnit.Of(source, Cut));

    /// <summary>How far units come along a path.</summary>
    public Funnel Funnel(FunnelPath path)
    {
        var over = path.Over(Cut);
        return Engine.Funnel.From(Run(source => Engine.Funnel.Of(source, over, Cut, stops: null), Engine.Funnel.Merge));
    }

    /// <summary>The customers with a unit that ends at a step, the latest first.</summary>
    /// <param name="path">The steps.</param>
    /// <param name="furthest">The step they come to, from 1.</param>
    /// <param name="most">How many are wanted.</param>
    public IReadOnlyList<FunnelStop> Stopped(FunnelPath path, int furthest, int most)
    {
        var over = path.Over(Cut);
        return Run(source => Engine.Funnel.Of(source, over, Cut, new(furthest, most)), Engine.Funnel.Merge).Stops!.LatestFirst(); // given a line before
    }

    /// <summary>How many customers, units and interactions the question is asked of.</summary>
    public Reach Reach() => Run(source => Engine.Reach.Of(source, Cut), Engine.Reach.Merge);

    /// <summary>The same for each part, customers counted in each part that they have an interaction in.</summary>
    public IReadOnlyList<PartReach> Parts() =>
        Split is { } split ? Run(source => PartReach.Of(source, split.Count), PartReach.Merge) : throw new InvalidOperationException("The question is not split.");

    /// <summary>Kept interactions, linked or not, by their number in a dimension.</summary>
    public long[] Counts(Dimension dimension) => (this with { Split = new(dimension, [.. Enumerable.Range(1, dimension.Values.Count)]) })
        .Run(PartReach.CountsOf, PartReach.Merge)[..(dimension.Values.Count + 1)];

    /// <summary>One partial for each share of about equal interactions, merged in order. What every analysis with a filter goes through.</summary>
    internal TPartial Run<TPartial>(Func<StepSource, TPartial> partialOf, Func<TPartial, TPartial, TPartial> merge)
    {
        var sources = Sources(Environment.ProcessorCount);
        var partials = new TPartial[sources.Count];
        Lanes.Run(sources.Count, item => partials[item] = partialOf(sources[item]));
        return partials.Aggregate(merge);
    }

    /// <summary>The same for kernels that read whole columns and pass over what is not kept: within journeys, and without parts.</summary>
    public TPartial RunSlices<TPartial>(Func<JourneySlice, TPartial> partialOf, Func<TPartial, TPartial, TPartial> merge) =>
        Analyze.Run(Journeys, slice => partialOf(slice with { Cancel = Cancel, Kept = Selection.In(slice.Columns) }), merge);

    List<StepSource> Sources(int count)
    {
        if (Cut is not UnitCut.Together(var groups))
            return [.. Slices(Journeys.Slices(count)).Select(slice => new StepSource(slice, Selection.In(slice.Columns), Split, Beside))];
        var merged = groups.Merge(Selection, Split);
        Dimension[] beside = [.. Beside.Select(groups.Join)];
        return [
            .. Slices(Journeys.Slices(count)).Select(slice => new StepSource(groups.WithoutMembers(slice), Selection.In(slice.Columns), Split, Beside)),
            .. Slices(groups.Columns.Slices(count)).Select(slice => new StepSource(slice, merged.Kept, merged.Split, beside)),
        ];
    }

    IEnumerable<JourneySlice> Slices(IReadOnlyList<JourneySlice> slices) => slices.Select(slice => slice with { Cancel = Cancel });

    CellMap Divided(CellMap map) => Split is { } split ? map with { Cells = checked(map.Cells * split.Count) } : map;
}
