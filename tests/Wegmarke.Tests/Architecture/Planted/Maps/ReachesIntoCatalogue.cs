namespace Wegmarke.Tests.Architecture.Planted.Maps;

public sealed class ReachesIntoCatalogue
{
    public static int Count() => Catalogue.Rules.Rule.All.Length;
}
