using Wegmarke.Maps.Authoring;

namespace Wegmarke.Maps;

/// <summary>A map document that somebody wants to store.</summary>
/// <param name="Version">The version that was edited; 0 = there must be none yet.</param>
/// <param name="Note">Why, in a few words; may be empty.</param>
public sealed record MapEdit(string Id, int Version, JourneyMapDocument Map, string Note = "")
{
    /// <summary>From JSON that says itself which version of which map it is; without an id it is a new one's.</summary>
    /// <exception cref="FormatException">It is no such JSON; the message says where and what to change.</exception>
    public static MapEdit Parse(string json)
    {
        var (map, id, version) = DocumentReading.Read(json);
        return new(id, version ?? 0, map);
    }

    /// <summary>The same of a file in UTF-8, with a byte-order mark or without.</summary>
    /// <exception cref="FormatException">It is no such file; the message says where and what to change.</exception>
    public static MapEdit Parse(ReadOnlySpan<byte> file) => Parse(DocumentBytes.Text(file));
}
