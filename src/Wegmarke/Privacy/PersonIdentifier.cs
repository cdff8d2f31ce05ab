namespace Wegmarke.Privacy;

/// <summary>An identifier of a person.</summary>
/// <param name="Node">Its place in the net of identifiers.</param>
/// <param name="Kind">The code of its kind.</param>
/// <param name="KindKey">The kind as people write it: email.</param>
/// <param name="Value">Normalised.</param>
/// <param name="IsShared">A device that others use, too: it stays theirs when the person is erased.</param>
public sealed record PersonIdentifier(int Node, byte Kind, string KindKey, string Value, bool IsShared)
{
    public override string ToString() => $"{KindKey}:{Value}";
}
