namespace Wegmarke.Profiles;

/// <summary>Something a source says about a customer: a name, a birthday, a post code. Stays with the identifier it was said of.</summary>
/// <param name="AsOf">When the source said so.</param>
/// <param name="Identifier">Of whom: the strongest identifier of the row.</param>
/// <param name="IsCurrent">False when another source, or another identifier of the profile, says something newer under this name.</param>
public sealed record Trait(string Name, string Value, string Source, DateTimeOffset AsOf, string Identifier, bool IsCurrent)
{
    const string Context = "context.";

    /// <summary>It says how the message came that said something of the customer (device, library, language), not who the customer is.</summary>
    internal bool IsContext => Name.StartsWith(Context, StringComparison.Ordinal);
}
