namespace Wegmarke.Capture;

/// <summary>A key of a source, without its text.</summary>
/// <param name="Revoked">Since when it opens nothing any more.</param>
public sealed record SourceKeyView(string Id, string Source, string Name, DateTimeOffset Created, DateTimeOffset? Revoked);
