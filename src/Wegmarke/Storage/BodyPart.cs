namespace Wegmarke.Storage;

/// <summary>Some bytes of a row's body.</summary>
public readonly record struct BodyPart(int Start, int Length);
