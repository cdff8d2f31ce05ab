namespace Wegmarke.Privacy;

/// <summary>One thing that is known.</summary>
/// <param name="Key">For machines.</param>
/// <param name="Label">For the person, German.</param>
public sealed record HeldField(string Key, string Label, string Value);
