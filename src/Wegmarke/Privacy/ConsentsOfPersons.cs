using System.Globalization;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>What is recorded of persons' consents and of restrictions. An erasure takes both along: proof of a consent is kept as long as
/// the person is known, and no longer.</summary>
/// <param name="prepare">Reads the log's file.</param>
/// <param name="limit">Records older than this that decide nothing any more are past their time; null = all are kept.</param>
public sealed class ConsentsOfPersons(Func<string, Statement> prepare, DateTimeOffset? limit = null) : IHoldsPersonalData
{
    public void Erase(Person person, ErasurePlan plan)
    {
        var nodes = person.Identifiers.Where(identifier => !identifier.IsShared && identifier.Node > 0).Select(identifier => identifier.Node).ToHashSet();
        foreach (var record in nodes.SelectMany(node => ConsentRows.OfNode(node, prepare)))
            plan.Add(new CellErasure("privacy_consents", record.Number, []));
        foreach (var entry in RestrictionRows.All(prepare).Where(entry => nodes.Contains(entry.Node)))
            plan.Add(new CellErasure("privacy_restrictions", entry.Number, []));
    }

    public void Expire(ErasurePlan plan)
    {
        if (limit is null)
            return;
        foreach (var record in ConsentRows.Nodes(prepare).SelectMany(node => Superseded(ConsentRows.OfNode(node, prepare))).Where(record => record.At < limit))
        {
            if (plan.HeldNodes.Contains(record.Node))
                plan.Hold(RetentionClass.Consents.Key);
            else
                plan.Add(new CellErasure("privacy_consents", record.Number, []), RetentionClass.Consents.Key);
        }
    }

    /// <summary>Of what each source said the last act stays, so that no standing changes when others go.</summary>
    static IEnumerable<ConsentRecord> Superseded(IReadOnlyList<ConsentRecord> records) => records
        .GroupBy(record => (record.Purpose, record.Source, record.IsListed))
        .SelectMany(said => said.Except(ConsentStanding.Of(said).Select(standing => standing.Decides)));

    public IReadOnlyList<HeldSection> Tell(Person person)
    {
        var nodes = person.Identifiers.Where(identifier => identifier.Node > 0).ToDictionary(identifier => identifier.Node);
        return
        [
            new("consents", "Einwilligungen", [.. nodes.Keys.SelectMany(node => ConsentRows.OfNode(node, prepare)).OrderBy(record => record.At).ThenBy(record => record.Number).Select(record => Told(record, nodes[record.Node]))]),
            new("restrictions", "Einschränkung der Verarbeitung", [.. RestrictionRows.All(prepare).Where(entry => nodes.ContainsKey(entry.Node)).Select(entry => Told(entry, nodes[entry.Node]))]),
        ];
    }

    static HeldField[] Told(ConsentRecord record, PersonIdentifier identifier) =>
    [
        new("identifier", "Kennung", $"{identifier}"),
        new("purpose", "Zweck", PurposeNames.German(record.Purpose)) { English = PurposeNames.English(record.Purpose) },
        new("act", "Erklärung", record.Act == ConsentAct.Given ? "eingewilligt" : "widerrufen") { English = record.Act == ConsentAct.Given ? "consented" : "withdrew" },
        new("at", "am", Time(record.At)),
        .. Field("channel", "Weg", record.Proof.Channel),
        .. Field("text", "Fassung des Textes", record.Proof.Text),
        .. Field("url", "Formular", record.Proof.Url),
        .. Field("requested", "Bestätigung angefordert", record.Proof.Requested is { } requested ? Time(requested) : ""),
        .. Field("confirmed", "bestätigt", record.Proof.Confirmed is { } confirmed ? Time(confirmed) : ""),
        .. Field("source", "Quelle", record.Source),
        new("recorded", "Aufgezeichnet", Time(record.RecordedAt)),
    ];

    static HeldField[] Told(Restriction entry, PersonIdentifier identifier) =>
    [
        new("identifier", "Kennung", $"{identifier}"),
        new("status", "Stand", entry.IsLift ? "aufgehoben" : "eingeschränkt") { English = entry.IsLift ? "lifted" : "restricted" },
        new("at", "am", Time(entry.At)),
    ];

    static IEnumerable<HeldField> Field(string key, string label, string value) => value.Length > 0 ? [new(key, label, value)] : [];

    static string Time(DateTimeOffset time) => time.ToString("yyyy-MM-dd HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
