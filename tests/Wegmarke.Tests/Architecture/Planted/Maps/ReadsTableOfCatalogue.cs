namespace Wegmarke.Tests.Architecture.Planted.Maps;

public sealed class ReadsTableOfCatalogue
{
    public static string Sql(int id) => $"select name from catalogue_touchpoints where id = {id}";
}
