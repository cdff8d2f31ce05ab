namespace Wegmarke.Tests.Architecture.Planted.Catalogue.Rules;

public sealed record Rule(string Text)
{
    public static Rule[] All { get; } = [];
}
