using Wegmarke.Analysis.Filtering;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Segmenting;

/// <summary>Asks the engine one condition after the other. A profile that is nobody may be in the answer; <see cref="SegmentMembers"/> takes it out.</summary>
sealed class ConditionMembers(TenantJourneys data, AskedCustomers customers, SegmentMembers members, SeenFrom seen)
{
    public CancellationToken Cancel { get; init; }

    public async Task<Bitmap> Of(SegmentCondition condition) => condition switch
    {
        SegmentCondition.All(var conditions) => await Together(conditions, (left, right) => left.And(right)),
        SegmentCondition.Any(var conditions) => await Together(conditions, (left, right) => left.Or(right)),
        SegmentCondition.Not(var inner) => (await Of(inner)).Not(),
        SegmentCondition.InSegment(var key) => await members.OfSegment(key, Cancel),
        SegmentCondition.OfPersona(var key) => await members.OfPersona(key, Cancel),
        SegmentCondition.HasTrait(var name, var test) => new TraitMembers(await customers.Trait(name, Cancel)).Of(test),
        SegmentCondition.Age(var name, var years, var on) => new TraitMembers(await customers.Trait(name, Cancel)).Aged(years, on ?? seen.Asked.DayOf(seen.End)),
        SegmentCondition.Contacts(var filter, var count) => (await Looking(filter)).Counting(Least(count.AtLeast, 1), Most(count.AtMost, 1)),
        SegmentCondition.Share(var filter, var of, var range) => (await Looking(of)).Sharing(await Kept(filter), (double)(range.AtLeast ?? 0), (double)(range.AtMost ?? 1)),
        SegmentCondition.Revenue(var filter, var amount) => (await Looking(filter)).Earning(Least(amount.AtLeast, MinorUnits), Most(amount.AtMost, MinorUnits)),
        SegmentCondition.Moment moment => await Of(moment),
        SegmentCondition.PreferredChannel(var channels, var filter) => (await Looking(filter)).Preferring(Wanted(channels)),
        SegmentCondition.Score(var kind, var range, var isLast, var filter) =>
            (await Looking(filter)).Scoring(kind, ((int)Math.Clamp(Least(range.AtLeast, 100), short.MinValue, int.MaxValue), (int)Math.Clamp(Most(range.AtMost, 100), int.MinValue, short.MaxValue)), isLast),
        SegmentCondition.Sequence sequence => await Of(sequence),
        _ => throw new InvalidOperationException($"A condition of kind {condition.GetType().Name} that nobody handles."),
    };

    async Task<Bitmap> Together(IReadOnlyList<SegmentCondition> conditions, Func<Bitmap, Bitmap, Bitmap> join)
    {
        var joined = await Of(conditions[0]);
        foreach (var condition in conditions.Skip(1))
            joined = join(joined, await Of(condition));
        return joined;
    }

    async Task<Bitmap> Of(SegmentCondition.Moment moment)
    {
        var (from, to) = seen.Of(moment);
        return (await Looking(moment.Filter)).Ending(moment.IsLast, from, to);
    }

    async Task<Bitmap> Of(SegmentCondition.Sequence sequence)
    {
        var (first, other) = (await Looking(sequence.First), await Kept(sequence.Other));
        var within = sequence.Within is { } length ? SeenFrom.Milliseconds(length) : long.MaxValue;
        return sequence.Kind switch
        {
            SequenceKind.Then => first.FollowedBy(other, within),
            SequenceKind.ThenNot => first.NotFollowedBy(other, within, seen.End),
            _ => first.Preceding(other),
        };
    }

    async Task<Members> Looking(ContactFilter filter) => new(customers.Journeys, await Kept(filter), customers.Count) { Cancel = Cancel };

    async Task<Selection> Kept(ContactFilter filter)
    {
        var (from, to) = seen.During(filter.Period);
        var kept = Selection.All(customers.Journeys).During(from, to);
        kept = filter.IsPurchase ? kept.Purchases() : kept;
        kept = filter.IsConversion ? kept.Conversions() : kept;
        kept = filter.IsByCustomer ? await ByCustomer(kept) : kept;
        foreach (var (name, values) in filter.With)
            kept = await Having(kept, DimensionName.Of(name), values);
        return kept;
    }

    async Task<Selection> ByCustomer(Selection kept)
    {
        var touchpoints = await customers.Dimension(DimensionName.Of("touchpoint"), Cancel);
        return kept.Having(touchpoints, Enumerable.Range(1, touchpoints.Values.Count).Where(code => data.Touchpoint(code - 1).Role != TouchpointRole.Outreach));
    }

    /// <summary>A value that nobody has yet keeps nothing: the segment may be older than what it waits for.</summary>
    async Task<Selection> Having(Selection kept, DimensionName name, IReadOnlyList<string> values)
    {
        if (name.Kind is DimensionKind.Segment or DimensionKind.Persona)
            throw new QuestionException($"'{name}' is said of customers. Write it as a condition of its own: {{ \"{name.Text.Split(':')[0]}\": KEY }}.");
        var dimension = await customers.Dimension(name, Cancel);
        return kept.Having(dimension, values.SelectMany(value => new NamedValues(data).CodesOf(name.Kind, dimension, value) ?? []));
    }

    bool[] Wanted(IReadOnlyList<string> channels)
    {
        var wanted = channels.Select(channel => data.Catalogue.FindChannel(channel)?.Key ?? channel).ToHashSet();
        return [.. data.Channels.Select(wanted.Contains)];
    }

    decimal MinorUnits => (decimal)Math.Pow(10, data.Currency == 0 ? 2 : CurrencyCode.Decimals(data.Currency));

    static long Least(decimal? bound, decimal unit) => bound is { } least ? (long)decimal.Ceiling(least * unit) : long.MinValue;

    static long Most(decimal? bound, decimal unit) => bound is { } most ? (long)decimal.Floor(most * unit) : long.MaxValue;
}
