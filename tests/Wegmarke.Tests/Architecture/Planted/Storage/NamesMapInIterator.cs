namespace Wegmarke.Tests.Architecture.Planted.Storage;

public sealed class NamesMapInIterator
{
    public static IEnumerable<object> Names()
    {
        yield return new Maps.Map("map");
    }
}
