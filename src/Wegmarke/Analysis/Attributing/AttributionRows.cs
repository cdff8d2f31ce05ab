using Wegmarke.Engine;

namespace Wegmarke.Analysis.Attributing;

/// <summary>Rows and parts of an answer from the engine's figures.</summary>
/// <param name="Models">In the order asked for.</param>
/// <param name="NameOf">What a kind of touch is.</param>
/// <param name="PartOf">The part of a split.</param>
/// <param name="Costs">By kind; null when they are not known by row.</param>
sealed record AttributionRows(IReadOnlyList<AttributionModel> Models, Func<int, (string Kind, string? Key)> NameOf, Func<int, PartName?> PartOf, double[]? Costs)
{
    /// <summary>What the first model gives most first; what neither touched nor cost anything is left out.</summary>
    public IReadOnlyList<AttributionRow> Of(Attribution answer) =>
    [
        .. answer.Parts.SelectMany((part, at) => part.Kinds.Select((figures, kind) => Row(part, figures, kind) with { Part = PartOf(at) }))
            .Where(row => row.Touches > 0 || row.Cost > 0)
            .OrderByDescending(row => row.Models[0].Conversions).ThenByDescending(row => row.Touches).ThenBy(row => row.Key, StringComparer.Ordinal),
    ];

    /// <exception cref="QuestionException">A chain is too large to be solved.</exception>
    public IReadOnlyList<AttributionPart> PartsOf(Attribution answer) =>
    [
        .. answer.Parts.Index().Where(part => part.Item.Reached.Conversions + part.Item.Nulls > 0 || answer.Parts.Count == 1).Select(part => new AttributionPart(
            PartOf(part.Index), part.Item.Reached.Conversions, part.Item.Reached.Value, part.Item.WithoutTouch.Conversions, part.Item.WithoutTouch.Value, part.Item.Nulls,
            [.. part.Item.Chains.Select(Chain)])),
    ];

    static AttributionChain Chain(MarkovFigures chain) => chain.IsTooLarge
        ? throw new QuestionException($"A chain of order {chain.Order} has more than {chain.States - 1} states here. Ask markov:{Math.Max(1, chain.Order - 1)}, shorten paths with transform=first, or put rare values together with fewer rows.")
        : new(chain.Order, chain.States, chain.States == 0 ? null : chain.Probability);

    AttributionRow Row(AttributedPart part, AttributedKind figures, int kind)
    {
        var (name, key) = NameOf(kind);
        return new(name, key, null, figures.Touches, figures.Customers, figures.Converted, figures.Touched, figures.Assisted, Costs?[kind],
            [.. Models.Select(model => Credit(model, part, figures, kind))]);
    }

    ModelCredit Credit(AttributionModel model, AttributedPart part, AttributedKind figures, int kind)
    {
        RemovalFigures? removal = model.Credit is null ? part.Chains.First(chain => chain.Order == model.Order).Kinds.ElementAtOrDefault(kind) : null;
        var credit = model.Credit is { } shared ? figures.By(shared) : removal!.Value.Credit; // a chain, so there is one
        double? cost = Costs?[kind] is > 0 and var spent ? spent : null;
        return new(model.Name, credit.Conversions, part.Shared.Conversions > 0 ? credit.Conversions / part.Shared.Conversions : null, credit.Value, removal?.Effect,
            credit.Conversions > 0 ? cost / credit.Conversions : null, credit.Value / cost, (credit.Value - cost) / cost);
    }
}
