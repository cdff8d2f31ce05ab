namespace Wegmarke.Capture;

/// <summary>A column before anything is stored: how it is written, and what it will be.</summary>
/// <param name="Role">The canonical column it fills; null when it is kept as a property.</param>
/// <param name="Doubt">What must be told before its cells can be read; null when nothing is open.</param>
public sealed record ColumnPreview(ColumnForm Form, string? Role, string? Doubt);
