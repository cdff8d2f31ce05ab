namespace Wegmarke.Privacy;

/// <summary>One thing that is known.</summary>
/// <param name="Key">For machines.</param>
/// <param name="Label">For the person, German.</param>
public sealed record HeldField(string Key, string Label, string Value)
{
    /// <summary>The value in English, where it is the program's own words; null = it is the same.</summary>
    public string? English { get; init; }
}
