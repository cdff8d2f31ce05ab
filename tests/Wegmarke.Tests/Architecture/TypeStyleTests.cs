using System.Reflection;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Architecture;

public sealed class TypeStyleTests
{
    static readonly Type[] s_types =
        [.. new[] { "Wegmarke.Engine", "Wegmarke", "Wegmarke.Server", "Wegmarke.Cli", "Completejourney", "Musterhaus" }.SelectMany(name => Assembly.Load(name).GetTypes())];

    [Fact]
    public void Classes_are_sealed_static_or_abstract() => Expect.None(TypeStyle.Unsealed(s_types));

    [Fact]
    public void Names_say_what_a_thing_is() => Expect.None(TypeStyle.EmptyNames(s_types));

    [Fact]
    public void An_open_class_is_found() => Assert.Single(TypeStyle.Unsealed([typeof(Open), typeof(TypeStyleTests), typeof(TypeStyle), typeof(Shape)]));

    [Fact]
    public void An_empty_name_is_found() =>
        Assert.Equal(["PlantedManager", "PlantedBase"], TypeStyle.EmptyNames([typeof(PlantedManager), typeof(PlantedBase), typeof(Database)]).Select(n => n.Split('+')[^1]));

    public class Open;

    public abstract class Shape;

    public sealed class PlantedManager;

    public sealed class PlantedBase;

    public sealed class Database;
}
