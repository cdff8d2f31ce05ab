namespace Wegmarke.Maps;

/// <summary>One version of a map document as it is kept.</summary>
/// <param name="Version">1 for the first; each save, deletion and restoration adds one.</param>
/// <param name="Note">Why it was saved, in a few words; may be empty.</param>
/// <param name="IsDeleted">Deleting a map is a version, too; it keeps what the map said last.</param>
public sealed record StoredMap(string Id, int Version, DateTimeOffset SavedAt, string Note, bool IsDeleted, JourneyMapDocument Map)
{
    /// <summary>The document with its id and version, as a file to edit and save again.</summary>
    public string ToJson() => Authoring.DocumentWriting.Text(Map, new(Id, Version));
}
