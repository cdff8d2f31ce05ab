using System.Diagnostics;
using System.Reflection;
using System.Runtime.CompilerServices;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Architecture;

public sealed class EngineTests
{
    static readonly Assembly s_engine = Assembly.Load("Wegmarke.Engine");

    static readonly string[] s_clocks =
    [
        "System.DateTime.get_Now", "System.DateTime.get_UtcNow", "System.DateTime.get_Today", "System.DateTimeOffset.get_Now",
        "System.DateTimeOffset.get_UtcNow", "System.Environment.get_TickCount", "System.Environment.get_TickCount64",
    ];

    static readonly string[] s_types =
    [
        "System.Diagnostics.Stopwatch", "System.TimeProvider", "System.Threading.Timer", "System.IO.File", "System.IO.FileInfo",
        "System.IO.FileStream", "System.IO.Directory", "System.IO.DirectoryInfo", "System.Console",
    ];

    [Fact]
    public void The_engine_references_nothing_but_the_framework() => Expect.None(Foreign(s_engine));

    [Fact]
    public void The_engine_has_no_clock_and_opens_no_file() => Expect.None(s_engine.GetTypes().SelectMany(Surroundings));

    [Fact]
    public void The_engine_is_synchronous() => Expect.None(s_engine.GetTypes().SelectMany(Waiting));

    [Fact]
    public void A_foreign_reference_is_found() => Assert.Contains("xunit.v3.assert", Foreign(typeof(EngineTests).Assembly));

    [Fact]
    public void A_database_of_the_framework_is_foreign_too() => Assert.False(IsFramework(new("System.Data.Common")));

    [Fact]
    public void A_clock_is_found() =>
        Assert.Equal(
            ["PlantedClock uses System.Diagnostics.Stopwatch.GetTimestamp", "PlantedClock uses System.Environment.get_TickCount64"],
            Surroundings(typeof(PlantedClock)).Order());

    [Fact]
    public void A_file_is_found() =>
        Assert.Equal(["PlantedFile uses System.IO.File.ReadAllBytes"], Surroundings(typeof(PlantedFile)));

    [Fact]
    public void An_asynchronous_method_is_found() => Assert.Equal(["PlantedWait.Answer"], Waiting(typeof(PlantedWait)));

    static IEnumerable<string> Foreign(Assembly assembly) =>
        assembly.GetReferencedAssemblies().Where(a => !IsFramework(a)).Select(a => a.Name!);

    static bool IsFramework(AssemblyName name) =>
        File.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, name.Name + ".dll"))
        && !name.Name!.StartsWith("System.Data", StringComparison.Ordinal)
        && !name.Name.StartsWith("System.Net", StringComparison.Ordinal);

    static IEnumerable<string> Surroundings(Type type) =>
        from member in TypeUses.Members(type)
        let owner = (member as Type ?? member.DeclaringType)?.FullName
        let name = $"{owner}.{member.Name}"
        where s_types.Contains(owner) || s_clocks.Contains(name)
        select $"{type.Name} uses {name}";

    static IEnumerable<string> Waiting(Type type) =>
        TypeUses.Methods(type).Where(m => m.IsDefined(typeof(AsyncStateMachineAttribute))).Select(m => $"{type.Name}.{m.Name}");

    static class PlantedClock
    {
        public static long Ticks() => Environment.TickCount64 + Stopwatch.GetTimestamp();
    }

    static class PlantedFile
    {
        public static byte[] Bytes(string path) => File.ReadAllBytes(path);
    }

    static class PlantedWait
    {
        public static async Task<int> Answer(Task<int> question) => await question + 1;
    }
}
