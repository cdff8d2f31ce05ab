using Wegmarke.Capture;
using Wegmarke.Feedback;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Recording;

/// <summary>Art. 30(1)(c): whose data and which, counted in what is stored.</summary>
sealed class StoredCategories(TenantFolder folder, Documents documents, RecordWords words)
{
    public IEnumerable<HeldSection> Sections()
    {
        using var reader = LogReader.Open(folder);
        return reader is null || !PersonLookup.IsPossible(reader) ? [Persons(new Dictionary<string, long>(), 0), Data([])] : Sections(reader);
    }

    HeldSection[] Sections(LogReader reader)
    {
        var rules = TenantIdentifiers.Of(documents);
        var persons = new PersonLookup(new Identifiers(rules, reader.Identity.Salt), reader.Prepare);
        var kinds = KindsOf(persons, rules);
        var customers = CustomersOf(persons, rules);
        var traits = TraitUse.Counts(reader);
        return [Persons(customers, Interviews(reader)), Data([.. Identifiers(kinds), .. Traits(traits), .. Fields(reader), .. Others(reader)])];
    }

    HeldSection Persons(IReadOnlyDictionary<string, long> customers, int interviews) => new("subjects", words.Say("Kategorien betroffener Personen", "Categories of data subjects"),
    [
        Person("customers", words.Say("Kunden und Interessenten mit Kennung einer Person", "customers and prospects with an identifier of a person"), customers.GetValueOrDefault("person")),
        Person("visitors", words.Say("Besucher, von denen nur ein Gerät bekannt ist", "visitors of whom only a device is known"), customers.GetValueOrDefault("device")),
        Person("accounts", words.Say("Firmen (Ansprechpartner als Kunden)", "companies (their people as customers)"), customers.GetValueOrDefault("account")),
        Person("interviews", words.Say("Befragte in Interviews", "people interviewed"), interviews),
    ]);

    HeldField[] Person(string key, string name, long count) =>
        [new("key", words.Say("Schlüssel", "Key"), key), new("name", words.Say("Kategorie", "Category"), name), new("count", words.Say("Anzahl", "Count"), words.Number(count))];

    HeldSection Data(IReadOnlyList<IReadOnlyList<HeldField>> lines) => new("data", words.Say("Kategorien gespeicherter Daten", "Categories of stored data"), lines);

    HeldField[] Line(string category, string name, string source, long count) =>
    [
        new("category", words.Say("Kategorie", "Category"), category), new("name", words.Say("Angabe", "Field"), name),
        new("source", words.Say("Quelle", "Source"), source), new("count", words.Say("Anzahl", "Count"), words.Number(count)),
    ];

    IEnumerable<HeldField[]> Identifiers(IReadOnlyDictionary<string, long> kinds) =>
        kinds.OrderBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => Line(words.Say("Kennungen", "identifiers"), kind.Key, "", kind.Value));

    IEnumerable<HeldField[]> Traits(IReadOnlyDictionary<string, long> traits) =>
        traits.OrderBy(trait => trait.Key, StringComparer.Ordinal).Select(trait => Line(words.Say("Stammdaten und Merkmale", "traits"), trait.Key, "", trait.Value));

    IEnumerable<HeldField[]> Fields(LogReader reader) => KeptField.All(reader)
        .Select(field => Line(field.IsOwn ? words.Say("Angaben der Quelle zu Kontakten", "the source's own words on interactions") : words.Say("Kontakte", "interactions"), field.Name, field.Source, field.Interactions));

    /// <summary>Whatever is kept beside the log; a table that nobody wrote to holds nothing.</summary>
    IEnumerable<HeldField[]> Others(LogReader reader)
    {
        (string Name, long Count)[] others =
        [
            (words.Say("Einwilligungen und Widerrufe mit Nachweis", "consents and withdrawals with proof"), ConsentRows.Nodes(reader.Prepare).Sum(node => (long)ConsentRows.OfNode(node, reader.Prepare).Count)),
            (words.Say("Einschränkungen der Verarbeitung", "restrictions of processing"), RestrictionRows.All(reader.Prepare).Count),
            (words.Say("Interviews", "interviews"), Interviews(reader)),
            (words.Say("eigene Tests von Mitarbeitern", "own tests by staff"), KeptFeedback.Tests(reader).Count),
            (words.Say("nicht angenommene Nachrichten", "dead letters"), DeadLetterDesk.All(folder).Count),
            (words.Say("Seitenzähler je Tag, ohne Personenbezug", "page counters per day, nobody's data"), CaptureStats.PagesOf(folder).Count),
            (words.Say("Einträge des Löschprotokolls, ohne Namen", "entries of the protocol, without names"), Protocol.Entries(folder).Count),
        ];
        return others.Where(other => other.Count > 0).Select(other => Line(words.Say("Weiteres", "further"), other.Name, "", other.Count));
    }

    static int Interviews(LogReader reader) => KeptFeedback.Interviews(reader).Count;

    static Dictionary<string, long> KindsOf(PersonLookup persons, IdentifierRules rules)
    {
        var counts = new Dictionary<string, long>();
        for (var node = 1; node <= persons.Records.LastNode; node++)
        {
            if (rules.ByCode(persons.Records.KindOf(node)) is { } kind)
                counts[kind.Key] = counts.GetValueOrDefault(kind.Key) + 1;
        }
        return counts;
    }

    /// <summary>Profiles by the strongest scope of what names them.</summary>
    static Dictionary<string, long> CustomersOf(PersonLookup persons, IdentifierRules rules)
    {
        var scopes = new Dictionary<ProfileId, IdentifierScope>();
        for (var node = 1; node <= persons.Records.LastNode; node++)
        {
            if (rules.ByCode(persons.Records.KindOf(node)) is { } kind && persons.Partition.ProfileOf(node) is { } profile)
                scopes[profile] = scopes.TryGetValue(profile, out var known) && known < kind.Scope ? known : kind.Scope;
        }
        return scopes.Values.CountBy(scope => $"{scope}".ToLowerInvariant()).ToDictionary(count => count.Key, count => (long)count.Value);
    }
}
