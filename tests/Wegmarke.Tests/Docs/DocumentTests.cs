using System.Diagnostics;
using System.Globalization;
using System.Xml.Linq;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Docs;

public sealed class DocumentTests
{
    [Fact]
    public async Task Every_command_that_is_named_exists()
    {
        var listed = await ListOfCommands();

        Assert.Equal(["build", "test", "lint", "soak", "bench", "demo", "shop", "run", "dev", "ci"], listed);
        Expect.None(Document.All.SelectMany(d => d.Commands()).Except(listed));
    }

    [Fact]
    public void Every_verb_that_is_named_has_its_file()
    {
        var files = Repository.Files("src/Wegmarke.Cli", ".cs").Select(Path.GetFileName).Where(f => f != "Program.cs").ToArray();
        Assert.SkipWhen(files.Length == 0, "The command line has no verbs yet.");

        var missing = Document.All.SelectMany(d => d.Verbs()).Where(verb => !files.Any(f => f!.StartsWith(Capital(verb), StringComparison.Ordinal)));

        Expect.None(missing);
    }

    [Fact]
    public void Links_lead_somewhere() => Expect.None(Document.All.SelectMany(d => d.BrokenLinks()));

    [Fact]
    public void Pictures_are_well_formed_and_say_what_they_show() =>
        Assert.All(Repository.Files("docs", ".svg"), path => Assert.Contains(XElement.Parse(Repository.Text(path)).Elements(), e => e.Name.LocalName == "title"));

    [Fact]
    public void Every_decision_can_be_reached_from_the_architecture() =>
        Assert.DoesNotContain(Repository.Files("docs/decisions"), path => !Document.At("docs/architecture.md").Text.Contains(path["docs/".Length..], StringComparison.Ordinal));

    [Fact]
    public void What_a_document_names_is_found()
    {
        var document = new Document("docs/x.md", """
            Wegmarke runs with `./do demo` and `./wegmarke map --out a.svg`; see [here](nowhere.md), [there](x/../glossary.md#a) and [that](https://example.org).
            wegmarke import FILE

            ## Table
            | a | b |
            |---|---|
            | `one` | two |
            """);

        Assert.Equal(["demo"], document.Commands());
        Assert.Equal(["map", "import"], document.Verbs());
        Assert.Equal(["docs/x.md: nowhere.md"], document.BrokenLinks());
        Assert.Equal(["one"], document.FirstCells("Table"));
    }

    static string Capital(string verb) => char.ToUpper(verb[0], CultureInfo.InvariantCulture) + verb[1..];

    static async Task<string[]> ListOfCommands()
    {
        using var script = Process.Start(new ProcessStartInfo("bash", [Repository.At("do")]) { RedirectStandardOutput = true })!;
        var list = await script.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        return [.. list.Split('\n').Where(line => line.StartsWith("  ", StringComparison.Ordinal)).Select(line => line.Trim().Split(' ')[0])];
    }
}
