namespace Wegmarke.Profiles;

/// <summary>What is asked of the value of a trait. Upper and lower case do not matter.</summary>
public abstract record TraitTest
{
    TraitTest() { }

    public sealed record Known(bool IsKnown) : TraitTest;

    public sealed record OneOf(IReadOnlyList<string> Values) : TraitTest;

    public sealed record StartsWith(IReadOnlyList<string> Beginnings) : TraitTest;

    /// <summary>Values that are no number fulfil nothing.</summary>
    public sealed record Number(NumberRange Range) : TraitTest;

    /// <summary>Both inclusive; values that are no date fulfil nothing.</summary>
    public sealed record Date(DateOnly? AtLeast, DateOnly? AtMost) : TraitTest;
}
