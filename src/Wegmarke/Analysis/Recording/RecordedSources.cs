using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Recording;

/// <summary>Art. 30(1)(b): what is processed what for, by source, as it is set and as much as there is.</summary>
sealed class RecordedSources(TenantFolder folder, Documents documents, RecordWords words)
{
    public HeldSection Section(QualityReport? quality)
    {
        var (declared, rules) = (new SourceDeclarations(documents), new LiveRulesOfSources(documents));
        var live = CaptureStats.Of(folder).Sources.Select(source => source.Source).ToHashSet();
        var known = (quality?.Sources ?? []).ToDictionary(source => source.Source);
        var names = known.Keys.Union(declared.Names).Union(live).Order(StringComparer.Ordinal);
        return new("sources", words.Say("Quellen, Zwecke und Rechtsgrundlagen", "Sources, purposes and legal bases"),
            [.. names.Select(name => Line(name, declared.Of(name), rules.Of(name).Mode, live.Contains(name), known.GetValueOrDefault(name)))]);
    }

    HeldField[] Line(string name, CollectedFor collected, SourceMode mode, bool isLive, SourceQuality? quality) =>
    [
        new("source", words.Say("Quelle", "Source"), name),
        new("purposes", words.Say("Zwecke", "Purposes"), mode == SourceMode.Dsk ? words.Say("Zählen von Seitenaufrufen, ohne Personenbezug", "counting page views, nobody's data") : words.Purposes(collected.Purposes)),
        new("basis", words.Say("Rechtsgrundlage", "Legal basis"), mode == SourceMode.Dsk ? "–" : words.Basis(mode == SourceMode.Cnil ? LegalBasis.LegitimateInterest : collected.Basis)),
        new("mode", words.Say("Messmodus", "Mode of measurement"), isLive || mode != SourceMode.Full ? Mode(mode) : "–"),
        new("way", words.Say("Weg", "Way"), isLive ? words.Say("laufend, von Programmen", "live, from programs") : words.Say("Dateien", "files")),
        new("interactions", words.Say("Kontakte", "Interactions"), words.Number(quality?.Interactions ?? 0)),
        new("linked", words.Say("davon einer Person zugeordnet", "of these linked to a profile"), words.Number(quality?.Linked ?? 0)),
        new("first", words.Say("von", "from"), RecordWords.Day(quality?.FirstTime)),
        new("last", words.Say("bis", "to"), RecordWords.Day(quality?.LastTime)),
    ];

    string Mode(SourceMode mode) => mode switch
    {
        SourceMode.Dsk => words.Say("dsk: nur Zähler je Seite und Tag", "dsk: counters per page and day only"),
        SourceMode.Cnil => words.Say("cnil: Besuchernummer, die sich nach 13 Monaten ändert", "cnil: a visitor's number that changes after 13 months"),
        _ => words.Say("full: was die Rechtsgrundlage erlaubt", "full: what the legal basis permits"),
    };
}
