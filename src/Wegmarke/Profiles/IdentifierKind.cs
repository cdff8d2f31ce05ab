namespace Wegmarke.Profiles;

/// <summary>One kind of identifier. The code is stored with every identifier and is never given to another kind.</summary>
/// <param name="Strength">Among kinds of one scope the stronger names the row and is linked first.</param>
/// <param name="Limit">How many different identifiers of this kind one profile may carry without a person's decision.</param>
public sealed record IdentifierKind(byte Code, string Key, IdentifierScope Scope, int Strength, int Limit)
{
    public IdentifierForm Form { get; init; }
}
