namespace Wegmarke.Analysis;

/// <summary>An interaction of an account.</summary>
/// <param name="Person">Whose it is, as <see cref="AccountPerson.Identifier"/>; null = nobody's but the account's.</param>
public sealed record AccountContact(string? Person, TimelineEntry Contact);
