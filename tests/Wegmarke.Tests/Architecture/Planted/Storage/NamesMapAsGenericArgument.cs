namespace Wegmarke.Tests.Architecture.Planted.Storage;

public sealed class NamesMapAsGenericArgument
{
    public static int Count() => new Dictionary<string, Maps.Map[]>().Count;
}
