using Wegmarke.Profiles;

namespace Wegmarke.Analysis.Dimensions;

/// <summary>The survey of rows, and what follows from it, as people read it.</summary>
static class SurveyedDimensions
{
    const int MostExamples = 3;

    public static DimensionList Of(TenantJourneys data, (AccountMembership Accounts, IReadOnlyList<TraitUse> Traits) said, Survey survey) => new(survey.Rows,
    [
        .. DimensionName.Canonical.Select(name => Canonical(data, said.Accounts, survey, name)),
        .. said.Traits.Select(trait => Trait(data, trait, isShadowed: survey.Properties.ContainsKey(trait.Name))),
        .. survey.Properties.Select(property => Entry($"{DimensionName.Of("property:" + property.Key)}", property.Value, survey.Rows))
            .OrderByDescending(entry => entry.Filled).ThenBy(entry => entry.Name, StringComparer.Ordinal),
    ]);

    static DimensionEntry Canonical(TenantJourneys data, AccountMembership accounts, Survey survey, DimensionName name) => name.Kind switch
    {
        DimensionKind.Touchpoint => new(name.Text, "interactions", survey.Rows, ShareOf(survey.Rows, survey.Rows), [.. data.Touchpoints.Take(MostExamples)]),
        DimensionKind.Channel => new(name.Text, "interactions", survey.Rows, ShareOf(survey.Rows, survey.Rows), [.. data.Channels.Take(MostExamples)]),
        DimensionKind.Account => Account(data, accounts, name),
        _ => Entry(name.Text, survey.Fields.GetValueOrDefault(name.Text) ?? new(), survey.Rows),
    };

    static DimensionEntry Account(TenantJourneys data, AccountMembership accounts, DimensionName name) => OfCustomers(name.Text, data,
        profile => accounts.Numbers[profile] != 0, [.. Enumerable.Range(1, Math.Min(MostExamples, accounts.Names.Count)).Select(accounts.Names.Text)]);

    /// <summary>By its bare name where nothing else has it.</summary>
    static DimensionEntry Trait(TenantJourneys data, TraitUse trait, bool isShadowed)
    {
        var name = DimensionName.Of(trait.Name);
        return OfCustomers(isShadowed || name.Kind != DimensionKind.Property || name.Text != trait.Name ? $"{name.AsTrait with { Text = trait.Name }}" : trait.Name,
            data, profile => trait.Customers[profile], [.. trait.Examples.Select(FieldTally.Shortened)]);
    }

    /// <summary>Customers with interactions; numbers of profiles that were merged away have none.</summary>
    static DimensionEntry OfCustomers(string name, TenantJourneys data, Func<int, bool> isFilled, IReadOnlyList<string> examples)
    {
        long customers = 0, filled = 0;
        for (var profile = 0; profile < data.ProfileCount; profile++)
        {
            if (data.Journeys.ColumnsOf(profile).PositionsOf(profile) is var positions && positions.Start.Value == positions.End.Value)
                continue;
            customers++;
            filled += isFilled(profile) ? 1 : 0;
        }
        return new(name, "customers", filled, ShareOf(filled, customers), examples);
    }

    static DimensionEntry Entry(string name, FieldTally tally, long rows) => new(name, "interactions", tally.Filled, ShareOf(tally.Filled, rows), tally.Examples);

    static double? ShareOf(long part, long whole) => whole == 0 ? null : (double)part / whole;
}
