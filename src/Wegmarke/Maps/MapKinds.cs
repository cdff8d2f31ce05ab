using Wegmarke.Maps.Authoring;

namespace Wegmarke.Maps;

/// <summary>Kinds of map documents as people write them.</summary>
public static class MapKinds
{
    public static IReadOnlyList<string> Words { get; } = [.. Enum.GetValues<MapDocumentKind>().Select(Word)];

    public static string Word(MapDocumentKind kind) => Authoring.Word.Of(kind);

    public static string Word(MapStatus status) => Authoring.Word.Of(status);

    /// <summary>Null when nothing, or no such kind, is said.</summary>
    public static MapDocumentKind? Named(string? word) => word is null ? null : Authoring.Word.Find<MapDocumentKind>(word);
}
