using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Demo.Musterhaus;

/// <summary>A channel that looks good by the last touch and is not: what a chain loses without it is less than what it is praised for.</summary>
public sealed class IdleChannelTests
{
    const int Enough = 10;

    static readonly string[] s_channels = ["affiliate", "cpc", "email", "paid_social", "preisvergleich", "retargeting", "search-result", "social"];

    public static TheoryData<ulong> Seeds => [1, 2, 3];

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_planted_channel_loses_a_fifth_and_more_where_its_removal_is_asked_and_no_other_does(ulong seed)
    {
        Assert.Equal(["affiliate"], await Overrated(MadeDelivery.Planted(seed)));
        Assert.Equal(["preisvergleich"], await Overrated(MadeDelivery.Moved(seed)));
        Assert.Empty(await Overrated(MadeDelivery.Empty(seed)));
    }

    static async Task<IEnumerable<string?>> Overrated(MadeDelivery made) => (await Rows(made))
        .Where(row => row.Models[0].Conversions >= Enough && row.Models[1].Conversions < 0.8 * row.Models[0].Conversions).Select(row => row.Key);

    /// <summary>Visits of the shop by how they came, and what was bought in them.</summary>
    static async Task<IReadOnlyList<AttributionRow>> Rows(MadeDelivery made)
    {
        var orders = 0;
        var rows = made.Files.Sessions.SelectMany(session =>
        {
            var (entry, who) = (RawFiles.TouchpointOf(session.First()), made.Files.Of(session.First()["anonymous_id"]) ?? session.First()["anonymous_id"]);
            var visit = $"{who},{session.First().Time:yyyy-MM-ddTHH:mm:ss}Z,website-visit,{(s_channels.Contains(entry) ? entry : "direct")},,,";
            return session.Any(sent => sent["checkout_step"] == "thanks") ? [visit, $"{who},{session.Last().Time.AddSeconds(1):yyyy-MM-ddTHH:mm:ss}Z,online-purchase,,{++orders},10,EUR"] : new[] { visit };
        });
        using var tenant = await new TestTenant().Import("anonymous_id,time,touchpoint,campaign,order,value,currency\n" + string.Join('\n', rows) + "\n");
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        var wanted = new AskedFor(Question.Of(new() { Per = "customer" }, ReportingZone.Of(new())), OptionValues.Of(["of", "model"], name => name == "of" ? "campaign" : "last,markov"));
        return ((AttributionTable)(await AttributionTable.Kind.Ask(await TestTenant.Of(store), new(dimensions), wanted, TestContext.Current.CancellationToken)).Answer).Rows;
    }
}
