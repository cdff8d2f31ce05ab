namespace Wegmarke.Catalogue;

/// <summary>A tenant's document that was left out, and what to change in it.</summary>
public sealed record CatalogueProblem(string Kind, string Id, string Message);
