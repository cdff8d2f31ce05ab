namespace Wegmarke.Capture;

/// <summary>A key just made.</summary>
/// <param name="Text">What the source sends. This is the only time that it is to be had.</param>
/// <param name="Basis">What the source declares; "none" keeps nothing personal.</param>
public sealed record GivenSourceKey(SourceKeyView Key, string Text, string Basis, IReadOnlyList<string> Purposes);
