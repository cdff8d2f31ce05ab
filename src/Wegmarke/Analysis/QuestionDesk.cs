using Wegmarke.Analysis.Exporting;
using Wegmarke.Analysis.Filtering;
using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Turns questions into what the engine is asked: finds dimensions, accounts and selections. Any thread.</summary>
public sealed class QuestionDesk(DimensionStore dimensions)
{
    const string Consent = "consent";

    /// <summary>A split looks at every value there is before it takes the most frequent.</summary>
    const int MostValues = 1 << 20;

    /// <summary>Null where nobody keeps maps.</summary>
    public DrawnIdeal? DrawnIdeal { get; init; }

    /// <exception cref="QuestionException">It names something that is not in the data.</exception>
    public async Task<AskedQuestion> Ask(TenantJourneys data, Question question, CancellationToken cancel)
    {
        var (kept, collected) = await SelectionOf(data, question.Filter, cancel);
        var engine = new JourneyQuestion(data.Journeys)
        {
            Selection = kept,
            Cut = await CutOf(data, question.Per, cancel),
            Cancel = cancel,
        };
        var asked = new AskedQuestion(data, question, engine, await AskedOf(data, question, (engine, collected), cancel)) { Desk = this };
        return question.By is { } by ? Split(asked, await dimensions.Of(data, by, cancel)) : asked;
    }

    /// <summary>The same question of another period; parts are those of the first answer, so that they can be set side by side.</summary>
    public async Task<AskedQuestion> AskAgain(AskedQuestion asked, ReportPeriod period, CancellationToken cancel)
    {
        var question = asked.Question with { Filter = asked.Question.Filter with { Period = period }, Compare = null };
        var (kept, collected) = await SelectionOf(asked.Journeys, question.Filter, cancel);
        var engine = asked.Engine with { Selection = kept };
        var again = asked with { Question = question, Engine = engine, Asked = await AskedOf(asked.Journeys, question, (engine with { Split = null }, collected), cancel) };
        return engine.Split is { } split ? WithParts(again, split) : again;
    }

    /// <summary>The same question with what happened before its period, too: who is new in a period, only the time before it knows.</summary>
    public async Task<JourneyQuestion> WithPast(AskedQuestion asked, CancellationToken cancel)
    {
        var filter = asked.Question.Filter;
        return filter.Period.From is null ? asked.Engine
            : asked.Engine with { Selection = await new FilterSelection(asked.Journeys, dimensions).Of(filter with { Period = new(null, filter.Period.To) }, cancel) };
    }

    /// <summary>What the first of these interactions that can be quoted says in its customer's own words; null if none can.</summary>
    public string? Quote(IEnumerable<long> sequences) => dimensions.Journeys.Quote(sequences);

    /// <summary>Names of the dimensions that some interaction or customer has a value of.</summary>
    public async Task<IReadOnlySet<string>> Filled(TenantJourneys data, CancellationToken cancel) =>
        (await dimensions.List(data, cancel)).Dimensions.Where(dimension => dimension.Filled > 0).Select(dimension => dimension.Name).ToHashSet();

    /// <summary>A dimension of the data that is asked.</summary>
    /// <exception cref="QuestionException">There is none of this name.</exception>
    public Task<Dimension> Dimension(TenantJourneys data, DimensionName name, CancellationToken cancel) => dimensions.Of(data, name, cancel);

    /// <summary>The same question of all times: the conditions stay.</summary>
    internal async Task<JourneyQuestion> OfAllTimes(AskedQuestion asked, CancellationToken cancel) =>
        asked.Engine with { Selection = await new FilterSelection(asked.Journeys, dimensions).Of(asked.Question.Filter with { Period = ReportPeriod.Always }, cancel) };

    /// <summary>What channels and campaigns cost, and the rates that amounts are converted by.</summary>
    internal (IReadOnlyList<ChannelCost> Costs, ExchangeRates Rates) Costs() => dimensions.Journeys.Costs();

    /// <summary>Identifiers of customers; to be disposed.</summary>
    internal CustomerNames Names(TenantJourneys data) => dimensions.Journeys.Names(data);

    /// <summary>A dimension whose values are to be told apart along a path.</summary>
    /// <exception cref="QuestionException">There is none of this name, or it has too many values.</exception>
    internal async Task<Dimension> Held(TenantJourneys data, DimensionName name, CancellationToken cancel) => Whole(await dimensions.Of(data, name, cancel));

    /// <summary>An identifier of each of these profiles of the engine.</summary>
    internal IReadOnlyDictionary<int, string> NamesOf(TenantJourneys data, IEnumerable<int> profiles) => dimensions.Journeys.NamesOf(data, profiles);

    /// <summary>The personas as they are stored now.</summary>
    internal IReadOnlyList<Persona> Personas() => CatalogueStore.Read(dimensions.Journeys.Documents).Personas;

    async Task<UnitCut> CutOf(TenantJourneys data, QuestionUnit unit, CancellationToken cancel) => unit switch
    {
        QuestionUnit.Journey => new UnitCut.Journeys(),
        QuestionUnit.Customer => new UnitCut.Customers(),
        QuestionUnit.Session => new UnitCut.Within(Whole(await dimensions.Of(data, DimensionName.Session, cancel))),
        QuestionUnit.Case => new UnitCut.Within(Whole(await dimensions.Of(data, DimensionName.Case, cancel))),
        _ => new UnitCut.Together(await dimensions.Accounts(data, cancel)),
    };

    static Dimension Whole(Dimension dimension) => dimension.Values.Other == 0
        ? dimension
        : throw new QuestionException($"There are more than {dimension.Values.Count - 1} different values of '{dimension.Name}', which cannot be told apart any more. Ask per journey or customer.");

    /// <summary>What the filter keeps and its customers permit; and what it keeps by collection alone.</summary>
    async Task<(Selection Kept, Selection Collected)> SelectionOf(TenantJourneys data, InteractionFilter filter, CancellationToken cancel)
    {
        var selections = new FilterSelection(data, dimensions);
        var collected = await selections.Of(filter, cancel);
        return (await selections.Permitted(collected, filter, cancel), collected);
    }

    async Task<AskedOf> AskedOf(TenantJourneys data, Question question, (JourneyQuestion Engine, Selection Collected) of, CancellationToken cancel)
    {
        var (engine, filter) = (of.Engine, question.Filter);
        var reach = engine.Reach();
        var notPermitted = ReferenceEquals(engine.Selection, of.Collected) ? 0 : (engine with { Selection = of.Collected }).Reach().Interactions - reach.Interactions;
        return new($"{question.Per}".ToLowerInvariant(), filter.Period.From, filter.Period.To, question.Zone, [.. filter.Conditions.Select(condition => $"{condition}")],
            reach.Customers, reach.Units, reach.Interactions, reach.Linked, reach.Linked - reach.InUnits, await OnConsent(data, engine, reach, cancel),
            data.Permissions.Restricted, data.Permissions.WithdrawnRows, notPermitted);
    }

    /// <summary>Looks into the rows only where some are on consent and some are not.</summary>
    async Task<long> OnConsent(TenantJourneys data, JourneyQuestion engine, Reach reach, CancellationToken cancel)
    {
        if (data.Coverage.OnConsent == 0 || data.Coverage.OnConsent == data.Coverage.Rows)
            return data.Coverage.OnConsent == 0 ? 0 : reach.Interactions;
        var basis = await dimensions.Of(data, DimensionName.Basis, cancel);
        return basis.Values.Find(Consent) is not 0 and var consent ? (engine with { Cut = new UnitCut.Customers() }).Counts(basis)[consent] : 0;
    }

    static AskedQuestion Split(AskedQuestion asked, Dimension dimension)
    {
        if (dimension.Values.Count > MostValues)
            throw new QuestionException($"'{dimension.Name}' has {dimension.Values.Count} different values; a split takes at most {MostValues}. Use it in a condition: {dimension.Name}=VALUE.");
        var counts = (asked.Engine with { Cut = new UnitCut.Customers() }).Counts(dimension);
        int[] codes = [.. Enumerable.Range(1, dimension.Values.Count).Where(code => counts[code] > 0 && code != dimension.Values.Other)
            .OrderByDescending(code => counts[code]).ThenBy(dimension.Values.Text, StringComparer.Ordinal).Take(asked.Question.Parts)];
        return WithParts(asked, new(dimension, codes));
    }

    static AskedQuestion WithParts(AskedQuestion asked, DimensionSplit split)
    {
        var counts = (asked.Engine with { Cut = new UnitCut.Customers(), Split = null }).Counts(split.Dimension);
        var others = Enumerable.Range(1, split.Dimension.Values.Count).Except(split.Codes).Count(code => counts[code] > 0);
        var engine = asked.Engine with { Split = split };
        return asked with { Engine = engine, Parts = [.. engine.Parts().Select((reach, part) => Part(split, part, others, reach))] };
    }

    static AskedPart Part(DimensionSplit split, int part, int others, PartReach reach)
    {
        var interactions = reach.Linked + reach.Unlinked;
        return part == DimensionSplit.None ? new("none", null, 0, reach.Customers, interactions, reach.Unlinked)
            : part == split.Other ? new("other", null, others, reach.Customers, interactions, reach.Unlinked)
            : new("value", split.Dimension.Values.Text(split.Codes[part - 1]), 1, reach.Customers, interactions, reach.Unlinked);
    }
}
