using System.Text.Json;
using System.Text.RegularExpressions;
using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Docs;

public sealed partial class DashboardsGuideTests
{
    static readonly Document s_guide = Document.At("docs/guide/dashboards.md");

    [Fact]
    public void The_example_is_a_dashboard_that_can_be_stored()
    {
        using var tenant = new GivenTenant();
        var example = JsonSerializer.Deserialize<Dashboard>(Example().Match(s_guide.Text).Groups[1].Value, JsonSerializerOptions.Web)!; // the guide has it

        var stored = new Dashboards(tenant.Documents).Set(example);

        Assert.Equal("monday 1: series funnel paths", $"{stored.Key} {stored.Version}: {string.Join(' ', stored.Tiles.Select(tile => tile.Question))}");
    }

    [Theory]
    [InlineData(typeof(Dashboard))]
    [InlineData(typeof(DashboardTile))]
    [InlineData(typeof(Annotation))]
    public void The_guide_names_every_member(Type kept) => Expect.None(kept.GetProperties()
        .Select(member => JsonNamingPolicy.CamelCase.ConvertName(member.Name)).Where(name => name != "version" && !s_guide.Text.Contains($"`{name}`", StringComparison.Ordinal)));

    [Fact]
    public void The_guide_names_the_limits() => Expect.None(
        new[] { $"at most {Dashboard.MostTiles},", $"1 to {Dashboard.MostOfName} letters", $"at most {DashboardTile.MostOfOptions:N0} letters", $"at most {Dashboards.Most} dashboards and {Annotations.Most} annotations", $"1 to {Annotation.MostOfText} letters" }
            .Where(limit => !s_guide.Text.Contains(limit, StringComparison.Ordinal)));

    [GeneratedRegex("```json monday.json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
