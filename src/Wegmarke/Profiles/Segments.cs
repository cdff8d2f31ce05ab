using Wegmarke.Catalogue;
using Wegmarke.Profiles.Defining;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>The segments and personas of a tenant as they are stored at one moment, each checked against the others. Immutable.</summary>
public sealed class Segments
{
    const int Schema = 1;
    const int MostSegments = 1_000;

    readonly SortedDictionary<string, Segment> _byKey = new(StringComparer.Ordinal);

    Segments(IEnumerable<Segment> segments, IReadOnlyList<Persona> personas)
    {
        foreach (var segment in segments)
            _byKey[segment.Key] = segment;
        Personas = personas;
        All = [.. _byKey.Values.OrderBy(segment => segment.Order).ThenBy(segment => segment.Key, StringComparer.Ordinal)];
    }

    /// <summary>In the order in which they claim a customer who is in several.</summary>
    public IReadOnlyList<Segment> All { get; }

    /// <summary>In the order in which they claim a customer who fits several.</summary>
    public IReadOnlyList<Persona> Personas { get; }

    public static Segments Of(Documents documents) =>
        new(documents.All(Segment.DocumentKind).Select(document => Segment.Read(document.Body)), CatalogueStore.Read(documents).Personas);

    /// <summary>Everything that says who is in which, as it is stored, to notice a change by.</summary>
    public static string Stored(Documents documents) => string.Join('\n', documents.All(Segment.DocumentKind).Concat(Catalogue.Personas.Stored(documents))
        .Select(document => $"{document.Kind} {document.Id} {document.Version} {document.Body}"));

    public Segment? Find(string key) => _byKey.GetValueOrDefault(key);

    /// <summary>What the customers of a persona fulfil; null of a persona that stands for nobody measured.</summary>
    /// <exception cref="SegmentException">Its condition cannot be used.</exception>
    public static SegmentCondition? ConditionOf(Persona persona) => References.ConditionOf(persona);

    public Persona? FindPersona(string key) => Personas.FirstOrDefault(persona => persona.Key == key);

    /// <summary>The definition as it was written; null when there is none.</summary>
    public static string? BodyOf(Documents documents, string key) => documents.Find(Segment.DocumentKind, key)?.Body;

    /// <summary>Stores definitions, all or none. Returns the keys of those that say something new.</summary>
    /// <exception cref="SegmentException">One of them cannot be used; nothing was stored.</exception>
    public static IReadOnlyList<string> Set(Documents documents, string json)
    {
        var (given, known) = (Segment.ReadAll(json), Of(documents));
        if (given.CountBy(one => one.Segment.Key).FirstOrDefault(count => count.Value > 1) is { Key: { } twice })
            throw new SegmentException($"The segment \"{twice}\" is given several times; it may be given once.");
        new Segments([.. known.All, .. given.Select(one => one.Segment)], known.Personas).MustHold();
        var changed = given.Where(one => BodyOf(documents, one.Segment.Key) != one.Body).ToArray();
        foreach (var (segment, body) in changed)
            documents.Save(Segment.DocumentKind, segment.Key, documents.Find(Segment.DocumentKind, segment.Key)?.Version ?? 0, Schema, body);
        return [.. changed.Select(one => one.Segment.Key)];
    }

    /// <summary>False when there is none of this key.</summary>
    /// <exception cref="SegmentException">Others need it; nothing was removed.</exception>
    public static bool Remove(Documents documents, string key)
    {
        if (documents.Find(Segment.DocumentKind, key) is not { } stored)
            return false;
        Of(documents).MustNotBeNeeded(key, $"segment \"{key}\"", References.ToSegments);
        documents.Delete(Segment.DocumentKind, key, stored.Version);
        return true;
    }

    /// <summary>Stores personas of catalogue files, whose segments must be there.</summary>
    /// <exception cref="SegmentException">A segment that a persona stands for is missing or cannot be used; nothing was stored.</exception>
    public static SetOutcome SetPersonas(Documents documents, IReadOnlyList<CatalogueEntry> entries)
    {
        if (Catalogue.Personas.Stranger(entries) is { } other)
            throw new SegmentException($"{CatalogueKinds.Word(other.Kind)} \"{other.Key}\" is no persona. Store it with 'wegmarke catalogue set'.");
        new Segments(Of(documents).All, Catalogue.Personas.With(documents, entries)).MustHold();
        return SetEntries.Run(documents, entries);
    }

    /// <exception cref="SegmentException">A segment needs it; nothing was removed.</exception>
    public static RemoveOutcome RemovePersona(Documents documents, string key)
    {
        Of(documents).MustNotBeNeeded(key, $"persona \"{key}\"", References.ToPersonas);
        return Catalogue.Personas.Remove(documents, key);
    }

    void MustHold()
    {
        if (All.Count > MostSegments)
            throw new SegmentException($"{All.Count} segments; {MostSegments} can be kept. Remove those that nobody uses.");
        var references = new References(this);
        foreach (var segment in All)
            references.MustEnd(segment);
        foreach (var persona in Personas)
            references.MustEnd(persona);
    }

    void MustNotBeNeeded(string key, string what, Func<SegmentCondition, IEnumerable<string>> references)
    {
        var segments = All.Where(segment => references(segment.Condition).Contains(key)).Select(segment => $"segment \"{segment.Key}\"");
        var personas = Personas.Where(persona => References.ConditionOf(persona) is { } condition && references(condition).Contains(key)).Select(persona => $"persona \"{persona.Key}\"");
        if (segments.Concat(personas).ToArray() is { Length: > 0 } needing)
            throw new SegmentException($"The {what} is needed by {string.Join(", ", needing)}. Change those first.");
    }
}
