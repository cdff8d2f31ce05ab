namespace Wegmarke.Storage;

/// <summary>Something people edit (a map, a phase model, a rule list, settings), as JSON of a schema its kind owns.</summary>
/// <param name="Kind">The owning feature's name, a dot and what it is: <c>catalogue.phase-model</c>.</param>
/// <param name="Version">1 for the first; each save adds one.</param>
public sealed record Document(string Kind, string Id, int Version, int Schema, string Body);
