namespace Wegmarke.Profiles;

/// <summary>From one number to another, both inclusive; null = open.</summary>
public readonly record struct NumberRange(decimal? AtLeast, decimal? AtMost)
{
    public bool Contains(decimal number) => (AtLeast is null || number >= AtLeast) && (AtMost is null || number <= AtMost);
}
