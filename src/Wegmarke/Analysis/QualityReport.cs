using NodaTime;
using Wegmarke.Analysis.Quality;
using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>How good the data basis is, per source, and what would make it better.</summary>
public sealed record QualityReport(IReadOnlyList<SourceQuality> Sources, IReadOnlyList<LinkAdvice> Advice)
{
    const int MostUnmapped = 20;

    /// <summary>Reads the whole log once.</summary>
    /// <returns>Null when the tenant has no log.</returns>
    public static QualityReport? Of(TenantFolder folder, Documents documents, TimeProvider clock, CancellationToken cancel)
    {
        using var reader = LogReader.Open(folder);
        if (reader is null)
            return null;
        var rules = TenantIdentifiers.Of(documents);
        var people = new KnownPeople(reader, rules);
        var catalogue = CatalogueStore.Read(documents);
        var zone = DateTimeZoneProviders.Tzdb[TenantSettings.Of(documents).Zone];
        var scan = new QualityScan(reader, people, rules, catalogue, zone);
        var tallies = scan.Run(cancel);
        var today = Instant.FromDateTimeOffset(clock.GetUtcNow()).InZone(zone).Date;
        var sources = tallies.Select(tally => Source(tally, documents, catalogue, today)).OrderBy(source => source.Source, StringComparer.Ordinal).ToArray();
        return new(sources, LinkAdvices.Of(sources, rules, people.KindsSeenTogether));
    }

    static SourceQuality Source(SourceTally tally, Documents documents, TenantCatalogue catalogue, LocalDate today) => new()
    {
        Source = tally.Source,
        Declared = new SourceDeclarations(documents).Of(tally.Source),
        Amounts = new AmountDeclarations(documents).Of(tally.Source),
        Imports = new ImportHistory(documents).Of(tally.Source),
        Interactions = tally.Interactions,
        Linked = tally.Linked,
        OfKnownPersons = tally.OfKnownPersons,
        FirstTime = tally.FirstTime,
        LastTime = tally.LastTime,
        LastReceived = tally.LastReceived,
        Identifiers = tally.Identifiers,
        Gaps = tally.Days.Gaps(),
        Silence = tally.Days.Silence(today),
        Unmapped = [.. tally.Unmapped.Take(MostUnmapped).Select(name => new UnmappedName(name.Name, name.Interactions, catalogue.Classifier.Suggest(name.Name)))],
        Oddities = tally.Oddities(),
    };
}
