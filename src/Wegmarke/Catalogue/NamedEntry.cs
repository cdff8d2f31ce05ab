namespace Wegmarke.Catalogue;

/// <summary>A key and what it is called.</summary>
public sealed record NamedEntry(string Key, LocalText Name);
