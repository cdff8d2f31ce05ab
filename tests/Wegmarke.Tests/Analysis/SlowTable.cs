using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Analysis;

/// <summary>The slow twin of the whole way from a file to figures: what the guide says, in plain LINQ over the rows of one file, with the
/// catalogue's readable rules. Identifiers are customer numbers, the currency is euro.</summary>
static class SlowTable
{
    static readonly TenantCatalogue s_catalogue = CatalogueStore.Shipped;

    public static TouchpointTable Of(IReadOnlyList<GivenRow> given, string model)
    {
        var phases = s_catalogue.FindPhaseModel(model)!; // a shipped one
        var rows = given.Select((row, at) => new SlowRow(row, at)).Where(row => row.MayBeAnalysed).OrderBy(row => row.Given.Time).ThenBy(row => row.Place).ToList();
        var journeys = rows.Where(row => row.Given.Customer.Length > 0).GroupBy(row => row.Given.Customer)
            .SelectMany(customer => SlowVisit.Cut(SlowVisit.WithPhases(SlowVisit.Folded(customer), phases, s_catalogue.DefaultPhaseModel))).ToList();
        var unlinked = SlowVisit.Folded(rows.Where(row => row.Given.Customer.Length == 0)).ToLookup(visit => (visit.Touchpoint, visit.Channel, Phase: (string?)null));
        var linked = journeys.ToLookup(visit => (visit.Touchpoint, visit.Channel, (string?)visit.Phase));
        var table = linked.Select(cell => cell.Key).Union(unlinked.Select(cell => cell.Key))
            .Select(cell => Row(cell, [.. linked[cell]], [.. unlinked[cell]]))
            .OrderByDescending(row => row.Customers).ThenBy(row => row.Touchpoint, StringComparer.Ordinal).ThenBy(row => row.Channel, StringComparer.Ordinal)
            .ThenBy(row => row.Phase is null ? phases.Phases.Count : phases.IndexOf(row.Phase)).ToArray();
        return new(model, journeys.Select(visit => visit.Customer).Distinct().Count(), "EUR", CoverageOf(given, rows), table, Unmapped(table), Unmapped(table).Length);
    }

    static TouchpointRow Row((string Touchpoint, string Channel, string? Phase) cell, List<SlowVisit> linked, List<SlowVisit> unlinked)
    {
        var waits = linked.Where(visit => visit.Wait is not null).Select(visit => visit.Wait!.Value).Order().ToList();
        return new(
            cell.Touchpoint, cell.Channel, cell.Phase,
            linked.Select(visit => visit.Customer).Distinct().Count(), linked.Count, linked.Count(visit => visit.Converts),
            linked.Sum(visit => visit.Revenue), linked.Sum(visit => visit.Cost),
            [.. linked.SelectMany(visit => visit.Scores).GroupBy(score => score.Kind).OrderBy(kind => kind.Key)
                .Select(kind => new ScoreFigures(kind.Key, kind.Count(), kind.Sum(score => (long)score.Hundredths), kind.Sum(score => (long)score.Hundredths * score.Hundredths)))],
            waits.Count == 0 ? null : TimeSpan.FromMilliseconds(GapBuckets.Middle(GapBuckets.Of(waits[(waits.Count - 1) / 2]))),
            linked.Where(visit => visit.Wait is not null).Select(visit => visit.Customer).Distinct().Count(),
            unlinked.Count, unlinked.Count(visit => visit.Converts), unlinked.Sum(visit => visit.Revenue), unlinked.Sum(visit => visit.Cost));
    }

    static Coverage CoverageOf(IReadOnlyList<GivenRow> given, List<SlowRow> rows) => new()
    {
        Rows = rows.Count,
        Linked = rows.Count(row => row.Given.Customer.Length > 0),
        OnConsent = rows.Count(row => row.Given.Consent.Length > 0),
        WithoutPurpose = given.Count - rows.Count,
        NotConverted = rows.Sum(row => row.NotConverted),
        UnknownPhases = rows.Count(row => row.Given.Phase == "nirgends"),
        FirstTime = rows.Min(row => (long?)row.Given.Time.ToUnixTimeMilliseconds()),
        LastTime = rows.Max(row => (long?)row.Given.Time.ToUnixTimeMilliseconds()),
    };

    static UnmappedName[] Unmapped(TouchpointRow[] table) =>
    [
        .. table.Where(row => Touchpoint.IsUnmapped(row.Touchpoint)).GroupBy(row => s_catalogue.TouchpointOf(row.Touchpoint).Name.De)
            .Select(name => new UnmappedName(name.Key, name.Sum(row => row.Interactions + row.UnlinkedInteractions), s_catalogue.Classifier.Suggest(name.Key)))
            .OrderByDescending(name => name.Interactions).ThenBy(name => name.Name, StringComparer.Ordinal),
    ];
}
