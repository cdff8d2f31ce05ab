namespace Wegmarke.Tests.Architecture.Planted.Maps;

public sealed class ReadsDocumentOfCatalogue
{
    public static Func<string> Kind { get; } = () => "catalogue.rules";
}
