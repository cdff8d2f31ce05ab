using System.Text.Json;
using System.Text.RegularExpressions;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Docs;

public sealed partial class MapDocumentsGuideTests
{
    static readonly Document s_guide = Document.At("docs/guide/map-documents.md");

    [Fact]
    public void The_example_may_be_stored_and_leaves_out_no_field_but_those_that_save_fills()
    {
        var example = Example().Match(s_guide.Text).Groups[1].Value;

        var map = JourneyMapDocument.Parse(example);

        Assert.Empty(map.Problems(CatalogueStore.Shipped));
        Assert.Equal(JsonElement.Parse(example).EnumerateObject().Select(field => field.Name), JsonElement.Parse(map.ToJson()).EnumerateObject().Select(field => field.Name));
    }

    [Fact]
    public void The_guide_names_every_kind_lane_and_template()
    {
        Assert.Equal(Enum.GetNames<LaneKind>().Select(kind => kind.ToLowerInvariant()), s_guide.FirstCells("Lanes"));
        Expect.None(StandardLane.All.Select(lane => lane.Key).Concat(MapKinds.Words).Where(word => !s_guide.Text.Contains($"`{word}`", StringComparison.Ordinal)));
        Assert.Contains(string.Join('|', MapTemplate.All.Select(template => template.Key)), s_guide.Text, StringComparison.Ordinal);
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();
}
