namespace Wegmarke.Catalogue;

public sealed record PropertyCondition(string Property, PropertyTest Test, IReadOnlyList<string> Values);
