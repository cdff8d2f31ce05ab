namespace Wegmarke.Analysis;

/// <summary>Which part of a split answer a row belongs to; kind and value as in <see cref="AskedPart"/>.</summary>
public sealed record PartName(string Kind, string? Value);
