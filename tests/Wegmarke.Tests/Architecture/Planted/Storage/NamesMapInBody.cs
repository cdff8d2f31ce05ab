namespace Wegmarke.Tests.Architecture.Planted.Storage;

public sealed class NamesMapInBody
{
    public static string Name() => new Maps.Map("map").ToString();
}
