using System.Text.RegularExpressions;
using Wegmarke.Capture;
using Wegmarke.Capture.Mapping;

namespace Wegmarke.Tests.Docs;

public sealed partial class MappingGuideTests
{
    static readonly Document s_guide = Document.At("docs/guide/mapping.md");

    [Fact]
    public void The_example_is_a_mapping_that_can_be_used() => Assert.Equal(ImportKind.Orders, ColumnMapping.Parse(Example().Match(s_guide.Text).Groups[1].Value, "docs/guide/mapping.md").Kind);

    [Fact]
    public void The_guide_names_every_target_of_campaigns_contents_costs_and_consents() =>
        Assert.All([ImportKind.Campaigns, ImportKind.Contents, ImportKind.Costs, ImportKind.Consents], kind =>
            Assert.Equal(ImportTargets.Of(kind), Word().Matches(RowOf(kind.ToString().ToLowerInvariant())).Select(word => word.Groups[1].Value)));

    [Fact]
    public void The_guide_names_what_orders_have_beside_canonical_columns() =>
        Assert.Equal(ImportTargets.Of(ImportKind.Orders).Except(ImportTargets.Of(ImportKind.Interactions)).Order(), Word().Matches(RowOf("orders")).Select(word => word.Groups[1].Value).Order());

    static string RowOf(string kind) => s_guide.Text.Split('\n').Single(line => line.StartsWith($"| {kind} | ", StringComparison.Ordinal));

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex("`([a-z_]+)`")]
    private static partial Regex Word();
}
