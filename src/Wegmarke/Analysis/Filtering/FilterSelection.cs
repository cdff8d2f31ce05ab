using Wegmarke.Analysis.Permitting;
using Wegmarke.Engine;
using Wegmarke.Privacy;

namespace Wegmarke.Analysis.Filtering;

/// <summary>A filter as the engine's bits.</summary>
sealed class FilterSelection(TenantJourneys data, DimensionStore dimensions)
{
    const int MostNamed = 8;

    public async Task<Selection> Of(InteractionFilter filter, CancellationToken cancel)
    {
        var selection = Selection.All(data.Journeys);
        if (!filter.Period.IsOpen)
            selection = selection.During(filter.Period.From?.ToUnixTimeMilliseconds() ?? InteractionRow.FirstTime, filter.Period.To?.ToUnixTimeMilliseconds() ?? InteractionRow.LastTime + 1);
        foreach (var condition in filter.Conditions)
        {
            selection = condition switch
            {
                InteractionCondition.Having having => await Having(selection, having, cancel),
                InteractionCondition.CollectedFor collected => await CollectedFor(selection, collected.Purposes, cancel),
                _ => throw new InvalidOperationException($"A condition of kind {condition.GetType().Name} that nobody handles."),
            };
        }
        return selection;
    }

    async Task<Selection> Having(Selection selection, InteractionCondition.Having having, CancellationToken cancel)
    {
        if (having.Dimension is { Kind: DimensionKind.Segment, SegmentKey: null })
            return selection.OfProfiles(await dimensions.Members(data).OfAny(having.Values, cancel));
        var dimension = await dimensions.Of(data, having.Dimension, cancel);
        return selection.Having(dimension, having.Values.SelectMany(value => Codes(having.Dimension.Kind, dimension, value)));
    }

    async Task<Selection> CollectedFor(Selection selection, Purpose purposes, CancellationToken cancel)
    {
        var dimension = await dimensions.Of(data, DimensionName.Purposes, cancel);
        return selection.Having(dimension, Enumerable.Range(1, dimension.Values.Count)
            .Where(code => PurposeNames.Parse(dimension.Values.Text(code)) is { } collected && (collected & purposes) == purposes));
    }

    /// <summary>What customers permit now of the purposes that the filter names; the same selection when they permit all. To be analysed is
    /// permitted for everything that is in the columns.</summary>
    public async Task<Selection> Permitted(Selection selection, InteractionFilter filter, CancellationToken cancel)
    {
        var purposes = filter.Conditions.OfType<InteractionCondition.CollectedFor>().Aggregate(Purpose.None, (all, one) => all | one.Purposes);
        foreach (var purpose in PurposeNames.Each(purposes & ~Purpose.Analysis))
            selection = await Permitted(selection, await dimensions.Denied(data, purpose, cancel), cancel);
        return selection;
    }

    async Task<Selection> Permitted(Selection selection, DeniedProfiles denied, CancellationToken cancel)
    {
        if (denied.Wholly.Count > 0)
            selection = selection.Except(Selection.All(data.Journeys).OfProfiles(Bitmap.Of(data.ProfileCount, denied.Wholly)));
        if (denied.OnConsent.Count == 0 || data.Coverage.OnConsent == 0)
            return selection;
        var basis = await dimensions.Of(data, DimensionName.Basis, cancel);
        var onConsent = basis.Values.Find(PurposeNames.Text(LegalBasis.Consent));
        return onConsent == 0 ? selection
            : selection.Except(Selection.All(data.Journeys).Having(basis, [onConsent]).OfProfiles(Bitmap.Of(data.ProfileCount, denied.OnConsent)));
    }

    int[] Codes(DimensionKind kind, Dimension dimension, string value) =>
        new NamedValues(data).CodesOf(kind, dimension, value) ?? throw Unknown(dimension, value);

    static QuestionException Unknown(Dimension dimension, string value)
    {
        var named = Enumerable.Range(1, Math.Min(MostNamed, dimension.Values.Count)).Select(dimension.Values.Text);
        return new(dimension.Values.Count == 0
            ? $"No interaction has '{dimension.Name}', so none has {dimension.Name}={value}. 'wegmarke dimensions' lists what is filled."
            : $"No interaction has {dimension.Name}={value}. There are {dimension.Values.Count} values, among them {string.Join(", ", named)}.");
    }
}
