namespace Wegmarke.Analysis.Dimensions;

/// <summary>The survey of rows, and what follows from it, as people read it.</summary>
static class SurveyedDimensions
{
    const int MostExamples = 3;

    public static DimensionList Of(TenantJourneys data, AccountMembership accounts, Survey survey) => new(survey.Rows,
    [
        .. DimensionName.Canonical.Select(name => Canonical(data, accounts, survey, name)),
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

    /// <summary>Customers with interactions; numbers of profiles that were merged away have none.</summary>
    static DimensionEntry Account(TenantJourneys data, AccountMembership accounts, DimensionName name)
    {
        long customers = 0, members = 0;
        for (var profile = 0; profile < data.ProfileCount; profile++)
        {
            if (data.Journeys.ColumnsOf(profile).PositionsOf(profile) is var positions && positions.Start.Value == positions.End.Value)
                continue;
            customers++;
            members += accounts.Numbers[profile] != 0 ? 1 : 0;
        }
        return new(name.Text, "customers", members, ShareOf(members, customers), [.. Enumerable.Range(1, Math.Min(MostExamples, accounts.Names.Count)).Select(accounts.Names.Text)]);
    }

    static DimensionEntry Entry(string name, FieldTally tally, long rows) => new(name, "interactions", tally.Filled, ShareOf(tally.Filled, rows), tally.Examples);

    static double? ShareOf(long part, long whole) => whole == 0 ? null : (double)part / whole;
}
