using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps.Authoring;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

/// <summary>A tenant's map documents, every version of them kept. Any thread.</summary>
public sealed class JourneyMapDocuments(Documents documents, TimeProvider clock)
{
    const string Kind = "maps.map";
    const string VersionKind = "maps.version";

    /// <summary>One document that changes with every map that holds others and with every deletion, so that of two changes at once neither misses the other.</summary>
    const string NestingKind = "maps.nesting";
    const string Nesting = "all";

    /// <summary>Those there are, in the order of their ids; deleted ones are not.</summary>
    public IReadOnlyList<StoredMap> All() => [.. Everything().Where(map => !map.IsDeleted)];

    /// <summary>Also the deleted ones.</summary>
    public IReadOnlyList<StoredMap> Everything() => [.. documents.All(Kind).Select(StoredMapBody.Read)];

    /// <summary>Null when there is none, or it is deleted.</summary>
    public StoredMap? Find(string id) => Last(id) is { IsDeleted: false } map ? map : null;

    /// <summary>All versions, the first one first; none when there never was such a map.</summary>
    public IReadOnlyList<StoredMap> Versions(string id) => [.. documents.Beginning(VersionKind, $"{id}@").Select(StoredMapBody.ReadVersion)];

    /// <summary>Null when there is none of that number.</summary>
    public StoredMap? Version(string id, int version) =>
        documents.Find(VersionKind, VersionId(id, version)) is { } document ? StoredMapBody.ReadVersion(document) : null;

    /// <summary>The path that customers should take, as the map says; null when there is no such map, or it says none.</summary>
    public MapIdeal? IdealOf(string id) => Find(id) is { Map.Ideal.Count: > 0 } map ? new(id, map.Map.Name, map.Map.Ideal) : null;

    /// <summary>The same for a question that names it.</summary>
    /// <exception cref="QuestionException">There is no such map, or it says none.</exception>
    public MapIdeal NamedIdeal(string id) => IdealOf(id) ?? throw new QuestionException(Find(id) is null ? NotThere(id).Message
        : $"The map '{id}' says no ideal path. Write one into its document, for example \"ideal\": [\"online-shop\", \"store-purchase\"].");

    /// <summary>What changed between two versions, or why that cannot be said.</summary>
    /// <param name="id">Of the map.</param>
    /// <param name="from">Null = the version before the later one.</param>
    /// <param name="to">Null = the newest.</param>
    public (MapDifference? Difference, string Problem) Difference(string id, int? from, int? to)
    {
        if (Last(id) is not { } last)
            return (null, NotThere(id).Message);
        var (earlier, later) = (from ?? Math.Max(1, (to ?? last.Version) - 1), to ?? last.Version);
        return (Version(id, earlier), Version(id, later)) switch
        {
            (null, _) => (null, $"The map '{id}' has no version {earlier}. There are 1 to {last.Version}."),
            (_, null) => (null, $"The map '{id}' has no version {later}. There are 1 to {last.Version}."),
            ({ } old, { } now) => (MapDifference.Of(old, now), ""),
        };
    }

    /// <summary>Stores a map under an id made of its name.</summary>
    public MapOutcome Create(JourneyMapDocument map, string note = "") =>
        Save(new(MapId.Free(map.Name, id => MapId.Problem(id) is not null || Last(id) is not null), 0, map, note));

    /// <summary>Stores a new map, or a new version of one. A deleted one is no map; its id may be used again, and its versions go on.</summary>
    public MapOutcome Save(MapEdit edit) => Decided(nesting => Save(edit, nesting));

    MapOutcome? Save(MapEdit edit, Document nesting)
    {
        var last = Last(edit.Id);
        var seen = last is { IsDeleted: false } ? last.Version : 0;
        if (last is null && MapId.Problem(edit.Id) is { } wrong)
            return new MapOutcome.Refused([wrong]);
        if (last is { IsDeleted: false } && edit.Version != seen)
            return new MapOutcome.Conflict(last);
        if (seen == 0 && edit.Version != 0)
            return NotThere(edit.Id);
        if (Problems(edit) is { Count: > 0 } problems)
            return new MapOutcome.Refused(problems);
        return last is { IsDeleted: false } && last.Map.ToJson() == edit.Map.ToJson()
            ? new MapOutcome.Unchanged(last)
            : Store(edit with { Version = last?.Version ?? 0 }, nesting, isDeleted: false) is not { } outcome ? null
            : outcome is MapOutcome.Stored stored ? stored with { FollowsDeleted = last is { IsDeleted: true } } : outcome;
    }

    /// <summary>Makes what an earlier version said the newest version, also of a deleted map. What it names must still be there.</summary>
    /// <param name="id">Of the map.</param>
    /// <param name="version">The one to restore; null = what the map said when it was deleted.</param>
    /// <param name="expected">The newest version, as the caller saw it; null = whichever it is.</param>
    public MapOutcome Restore(string id, int? version, int? expected) => Decided(nesting => Restore(id, version, expected, nesting));

    MapOutcome? Restore(string id, int? version, int? expected, Document nesting)
    {
        if (Last(id) is not { } last)
            return NotThere(id);
        if (expected is not null && expected != last.Version)
            return new MapOutcome.Conflict(last);
        if (version is null && !last.IsDeleted)
            return new MapOutcome.NotThere($"The map '{id}' is not deleted. Say which version is to be restored; there are 1 to {last.Version}.");
        if (Version(id, version ?? last.Version) is not { } wanted)
            return new MapOutcome.NotThere($"The map '{id}' has no version {version}. There are 1 to {last.Version}.");
        var edit = new MapEdit(id, last.Version, wanted.Map, version is null ? "restored" : $"version {version} restored");
        if (Problems(edit) is { Count: > 0 } problems)
            return new MapOutcome.Refused(problems);
        return !last.IsDeleted && last.Map.ToJson() == wanted.Map.ToJson() ? new MapOutcome.Unchanged(last) : Store(edit, nesting, isDeleted: false);
    }

    /// <summary>Deletes a map; its versions stay, so that it can be restored.</summary>
    public MapOutcome Delete(string id, int? expected) => Decided(nesting => Delete(id, expected, nesting));

    MapOutcome? Delete(string id, int? expected, Document nesting)
    {
        if (Find(id) is not { } last)
            return NotThere(id);
        if (expected is not null && expected != last.Version)
            return new MapOutcome.Conflict(last);
        var above = All().Where(map => map.Map.Steps.Any(step => step.Map == id)).Select(map => map.Id).ToArray();
        return above.Length > 0
            ? new MapOutcome.Refused([$"The map '{id}' is nested in {string.Join(", ", above)}. Take it out of their steps first."])
            : Store(new(id, last.Version, last.Map, "deleted"), nesting, isDeleted: true);
    }

    /// <summary>Removes a deleted map with all its versions, for good, and rewrites the file so that nothing of it is left.</summary>
    public MapOutcome Forget(string id)
    {
        if (Last(id) is not { } last)
            return NotThere(id);
        if (!last.IsDeleted)
            return new MapOutcome.Refused([$"The map '{id}' is not deleted. Delete it first."]);
        foreach (var version in documents.Beginning(VersionKind, $"{id}@"))
            documents.Delete(version.Kind, version.Id, version.Version);
        documents.Delete(Kind, id, last.Version);
        documents.Compact();
        return new MapOutcome.Stored(last);
    }

    StoredMap? Last(string id) => documents.Find(Kind, id) is { } document ? StoredMapBody.Read(document) : null;

    IReadOnlyList<string> Problems(MapEdit edit) =>
    [
        .. Limit.Text("note", edit.Note, DocumentLimits.Note),
        .. edit.Map.Problems(CatalogueStore.Read(documents)),
        .. NestedMaps.Problems(edit, [.. All().Where(map => map.Id != edit.Id)]),
        .. System.Text.Encoding.UTF8.GetByteCount(edit.Map.ToJson()) is var bytes and > DocumentLimits.Bytes
            ? [$"The document has {bytes:N0} bytes; at most {DocumentLimits.Bytes:N0} are kept. Leave pictures out or link to them."] : Array.Empty<string>(),
    ];

    /// <summary>Tries again what was decided on maps that somebody nested otherwise meanwhile.</summary>
    MapOutcome Decided(Func<Document, MapOutcome?> change)
    {
        while (true)
        {
            if (change(documents.Find(NestingKind, Nesting) ?? new(NestingKind, Nesting, 0, JourneyMapDocument.Schema, "{}")) is { } outcome)
                return outcome;
        }
    }

    /// <summary>Null when the nesting of maps is another one by now.</summary>
    MapOutcome? Store(MapEdit edit, Document nesting, bool isDeleted)
    {
        var next = new StoredMap(edit.Id, edit.Version + 1, Now(), edit.Note, isDeleted, edit.Map);
        var body = StoredMapBody.Text(next);
        try
        {
            documents.SaveTogether(
            [
                .. isDeleted || edit.Map.Steps.Any(step => step.Map.Length > 0) ? [nesting] : Array.Empty<Document>(),
                new(Kind, edit.Id, edit.Version, JourneyMapDocument.Schema, body),
                new(VersionKind, VersionId(edit.Id, next.Version), 0, JourneyMapDocument.Schema, body),
            ]);
            return new MapOutcome.Stored(next);
        }
        catch (DocumentConflictException conflict) when (conflict.Stored?.Kind == NestingKind)
        {
            return null;
        }
        catch (DocumentConflictException)
        {
            return Last(edit.Id) is { } stored ? new MapOutcome.Conflict(stored) : NotThere(edit.Id);
        }
    }

    DateTimeOffset Now() => DateTimeOffset.FromUnixTimeMilliseconds(clock.GetUtcNow().ToUnixTimeMilliseconds());

    /// <summary>In the order of their numbers when sorted as text.</summary>
    static string VersionId(string id, int version) => $"{id}@{version:D8}";

    static MapOutcome.NotThere NotThere(string id) => new($"There is no map '{PeoplesText.Shown(id)}'. Those there are: 'wegmarke map list'.");
}
