namespace Wegmarke.Capture;

/// <summary>How it is known what the columns of a file mean.</summary>
public abstract record MappingChoice
{
    MappingChoice() { }

    /// <summary>They have canonical names.</summary>
    public sealed record Canonical : MappingChoice;

    /// <summary>The user gave a mapping.</summary>
    public sealed record Given(ColumnMapping Mapping) : MappingChoice;

    /// <summary>One kept with the source fits.</summary>
    public sealed record Kept(ColumnMapping Mapping) : MappingChoice;

    /// <summary>From names and values; with open questions it cannot be used yet.</summary>
    public sealed record Suggested(MappingSuggestion Suggestion) : MappingChoice;

    /// <summary>Null when the columns are canonical.</summary>
    public ColumnMapping? Chosen => this switch
    {
        Given(var mapping) => mapping,
        Kept(var mapping) => mapping,
        Suggested(var suggestion) => suggestion.Mapping,
        _ => null,
    };
}
