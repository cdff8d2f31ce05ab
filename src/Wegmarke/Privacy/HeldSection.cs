namespace Wegmarke.Privacy;

/// <summary>A part of the answer to "what do you know of me?".</summary>
/// <param name="Key">For machines.</param>
/// <param name="Title">For the person, German.</param>
public sealed record HeldSection(string Key, string Title, IReadOnlyList<IReadOnlyList<HeldField>> Records);
