using System.Text.RegularExpressions;
using Wegmarke.Catalogue;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Catalogue;

public sealed partial class CatalogueGuideTests
{
    static readonly string s_guide = Repository.Text("docs/guide/catalogue.md");

    public static TheoryData<string> Examples => new(Blocks().Select(match => match.Groups["id"].Value));

    [Fact]
    public void The_guide_lists_the_channels_that_are_shipped() => AssertShown("Channels", GuideTables.Channels());

    [Fact]
    public void The_guide_lists_the_touchpoints_that_are_shipped() => AssertShown("Touchpoints", GuideTables.Touchpoints());

    [Fact]
    public void The_guide_lists_the_content_types_that_are_shipped() => AssertShown("Content types", GuideTables.ContentTypes());

    [Fact]
    public void The_guide_lists_the_conversions_that_are_shipped() => AssertShown("Conversions", GuideTables.Conversions());

    [Fact]
    public void The_guide_lists_the_classification_rules_that_are_shipped() => AssertShown("Shipped rules", GuideTables.Classification());

    [Fact]
    public void The_guide_lists_the_icons() =>
        Assert.Equal(IconNames.All.Order(StringComparer.Ordinal), Section("Icons").Split('\n').Last(line => line.StartsWith('`')).Split(", ").Select(icon => icon.Trim('`', '.')));

    [Theory]
    [MemberData(nameof(Examples))]
    public void The_documents_of_the_guide_can_be_used_as_they_are(string id)
    {
        var documents = Blocks().Select(DocumentOf).ToArray();

        Assert.DoesNotContain(CatalogueStore.From(documents).Problems, problem => problem.Id == id);
    }

    static void AssertShown(string section, IEnumerable<string[]> expected) =>
        Assert.Equal(
            expected.Select(MarkdownTable.Line),
            MarkdownTable.In(s_guide).Single(table => table.Section == section).Rows.Select(MarkdownTable.Line));

    static string Section(string heading) => s_guide.Split("\n## ").Single(section => section.StartsWith(heading + "\n", StringComparison.Ordinal));

    static MatchCollection Blocks() => Block().Matches(s_guide);

    static Document DocumentOf(Match block) => new(block.Groups["kind"].Value, block.Groups["id"].Value, Version: 1, Schema: 1, block.Groups["body"].Value);

    [GeneratedRegex("```json (?<kind>catalogue\\.[a-z-]+) (?<id>[a-z-]+)\n(?<body>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();
}
