namespace Wegmarke.Tests.Architecture.Planted.Storage;

public sealed class NamesMapInLambda
{
    public static Func<string, object> Name(string suffix) => name => new Maps.Map(name + suffix);
}
