namespace Wegmarke.Tests.Architecture.Planted.Catalogue;

public sealed class UsesItsOwnFolder
{
    public static int Count() => Rules.Rule.All.Length;
}
