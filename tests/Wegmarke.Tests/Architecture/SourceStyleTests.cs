using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Architecture;

public sealed class SourceStyleTests
{
    static readonly string[] s_written = [.. Repository.Files(".", ".cs", ".md", ".csproj", ".props", ".json", ".csv", "")];

    [Fact]
    public void The_root_holds_only_what_the_architecture_lists() => Expect.None(SourceStyle.Strangers(Repository.TopLevel()));

    [Fact]
    public void A_loose_end_names_its_issue() => Expect.None(WhereText(s_written, SourceStyle.HasLooseEnd));

    [Fact]
    public void No_file_names_a_place_on_one_machine() => Expect.None(WhereText(s_written, SourceStyle.NamesAMachine));

    [Fact]
    public void No_test_sleeps() => Expect.None(WhereText(Repository.Files("tests", ".cs"), SourceStyle.Sleeps));

    [Fact]
    public void A_file_is_named_after_its_type() =>
        Expect.None(Breaking(SourceStyle.IsNamedAfterItsType));

    [Fact]
    public void A_namespace_is_its_folder() =>
        Expect.None(Breaking(SourceStyle.HasNamespaceOfItsFolder));

    [Fact]
    public void A_stranger_in_the_root_is_found() =>
        Assert.Equal(["notes.md"], SourceStyle.Strangers(["README.md", "notes.md", "src"]));

    [Theory]
    [InlineData("// TO" + "DO later", true)]
    [InlineData("// TO" + "DO #12 later", false)]
    [InlineData("var mastodon = 1;", false)]
    public void A_loose_end_is_found(string text, bool found) => Assert.Equal(found, SourceStyle.HasLooseEnd(text));

    [Theory]
    [InlineData("see /ho" + "me/ada/notes", true)]
    [InlineData("\"C:" + "\\Users\"", true)]
    [InlineData("https://example.org/home/ada", false)]
    [InlineData("docs/guide/import.md", false)]
    public void A_path_of_one_machine_is_found(string text, bool found) => Assert.Equal(found, SourceStyle.NamesAMachine(text));

    [Theory]
    [InlineData("Thread." + "Sleep(5);", true)]
    [InlineData("await Task." + "Delay(wait, cancel);", true)]
    [InlineData("await Task.WhenAll(both);", false)]
    public void A_sleep_is_found(string code, bool found) => Assert.Equal(found, SourceStyle.Sleeps(code));

    [Theory]
    [InlineData("src/X/Map.cs", "namespace X;\n\npublic sealed record Map(string Name);\n", true)]
    [InlineData("src/X/Map.cs", "namespace X;\n\n/// <summary>A record of it.</summary>\nsealed class Plan;\n", false)]
    [InlineData("src/X/Map.cs", "namespace X;\n\n[Flags]\npublic enum Map : byte { None }\n", true)]
    [InlineData("src/X/Map.cs", "namespace X;\n\nreadonly record struct Map(int Id);\n", true)]
    [InlineData("src/X/Map.Rules.cs", "namespace X;\n\nstatic partial class Map { }\n", true)]
    [InlineData("src/X/Program.cs", "return 0;\n", true)]
    public void A_misnamed_file_is_found(string path, string code, bool fits) =>
        Assert.Equal(fits, SourceStyle.IsNamedAfterItsType(path, code));

    [Theory]
    [InlineData("src/Wegmarke/Maps/Map.cs", "namespace Wegmarke.Maps;\n", true)]
    [InlineData("src/Wegmarke/Maps/Map.cs", "namespace Wegmarke.Storage;\n", false)]
    [InlineData("src/Wegmarke/Maps/Drawing/Pen.cs", "namespace Wegmarke.Maps;\n", false)]
    public void A_namespace_of_another_folder_is_found(string path, string code, bool fits) =>
        Assert.Equal(fits, SourceStyle.HasNamespaceOfItsFolder(path, code));

    static IEnumerable<string> Breaking(Func<string, string, bool> rule) =>
        Repository.Files("src", ".cs").Where(path => !rule(path, Repository.Text(path)));

    static IEnumerable<string> WhereText(IEnumerable<string> paths, Func<string, bool> rule) =>
        paths.Where(path => rule(Repository.Text(path)));
}
