using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Feedback;
using Wegmarke.Maps;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Maps;

public sealed class IdealPathTests
{
    /// <summary>All see the site; most then ask in the chat, fewer in the store; all buy.</summary>
    static string Journeys(int customers) => "customer,time,touchpoint,order,value,currency\n" + string.Concat(Enumerable.Range(0, customers).Select(customer =>
        $"c{customer},2024-03-01T10:00:00Z,website-visit,,,\nc{customer},2024-03-02T10:00:00Z,{(customer % 5 < 3 ? "product-comparison" : "store-advice")},,,\nc{customer},2024-03-05T10:00:00Z,store-purchase,O{customer},10.00,EUR\n"));

    [Fact]
    public async Task The_ideal_path_is_what_converting_journeys_use_most_in_their_order()
    {
        using var tenant = await new TestTenant().Import(Journeys(40));

        var path = IdealPath.Of(await tenant.Journeys(), null, TouchpointScores.None, Language.English);

        Assert.Equal(40, path.Journeys);
        Assert.Equal("website-visit", path.Touchpoints[0]);
        Assert.Equal("store-purchase", path.Touchpoints[^1]);
        Assert.Contains("product-comparison", path.Touchpoints);
    }

    [Fact]
    public async Task Bad_quality_weighs_a_touchpoint_down()
    {
        using var tenant = await new TestTenant().Import(Journeys(40));
        var scores = new TouchpointScores([new("product-comparison", Criterion.EaseOfUse, Evidence.Test, 0, null, null, 1, new(2024, 3, 1), null, null)], []);
        var data = await tenant.Journeys();

        var (before, after) = (Step(TouchpointScores.None), Step(scores));

        Assert.Equal((before.Share, before.Share / 2, 0.0), (before.Weight, after.Weight, after.Quality));

        IdealStep Step(TouchpointScores known) => IdealPath.Of(data, null, known, Language.English).Steps.Single(step => step.Touchpoint == "product-comparison");
    }

    [Fact]
    public async Task Too_few_journeys_have_no_ideal_path()
    {
        using var tenant = await new TestTenant().Import(Journeys(29));

        Assert.Empty(IdealPath.Of(await tenant.Journeys(), null, TouchpointScores.None, Language.English).Steps);
    }
}
