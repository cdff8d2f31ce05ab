namespace Wegmarke.Tests.Architecture.Planted.Maps;

public sealed class ReadsItsOwn
{
    public static string Sql => "select d.id from maps_drawings d";

    public static string Kind => "maps.map";
}
