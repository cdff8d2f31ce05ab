using Wegmarke.Maps;

namespace Wegmarke.Tests.Demo.Musterhaus;

/// <summary>What is planted is to be seen in every form of the map and in the report, also when it is planted elsewhere; with nothing planted they show it
/// nowhere, and breaks and weak points stay silent.</summary>
public sealed class VisibleTruthsTests(SeenDeliveries deliveries) : IClassFixture<SeenDeliveries>
{
    static readonly string[] s_branches = ["Hannover", "Braunschweig", "Göttingen", "Oldenburg"];

    public static TheoryData<ulong> Seeds => [.. SeenDeliveries.Seeds];

    [Theory, MemberData(nameof(Seeds))]
    public void The_linear_map_shows_the_advice_that_the_planted_way_leads_to(ulong seed)
    {
        static double Advice(SeenDelivery seen) => seen.Form<LinearMap>().Steps.Single(step => step.Chips is [{ Touchpoint: "store-advice" }]).ShareOfCustomers!.Value; // measured

        Assert.InRange(Advice(deliveries.Planted(seed)), 0.2, 0.35);
        Assert.InRange(Advice(deliveries.Moved(seed)), 0.2, 0.35);
        Assert.InRange(Advice(deliveries.Empty(seed)), 0.08, 0.16);
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task The_heatmap_has_no_row_for_what_nobody_answers(ulong seed)
    {
        static async Task<string> Chats(SeenDelivery seen) => string.Join(' ', (await seen.Form<Heatmap>("heatmap", "channel=chat")).Rows.Select(row => row.Key).Where(key => key.StartsWith("chat", StringComparison.Ordinal) || key == "live-chat").Order(StringComparer.Ordinal));

        Assert.Equal("live-chat", await Chats(deliveries.Planted(seed)));
        Assert.Equal("chatbot", await Chats(deliveries.Moved(seed)));
        Assert.Equal("chatbot live-chat", await Chats(deliveries.Empty(seed)));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_heatmap_flags_nothing_where_nothing_is_planted(ulong seed) =>
        Assert.Empty(deliveries.Empty(seed).Form<Heatmap>().Rows.SelectMany(row => row.Cells).SelectMany(cell => cell?.Problems ?? []));

    [Theory, MemberData(nameof(Seeds))]
    public void The_wheel_has_no_disc_for_what_nobody_answers(ulong seed)
    {
        static IEnumerable<string> Missing(SeenDelivery seen) => ((string[])["chatbot", "live-chat", "wishlist"]).Except(seen.Form<TouchpointWheel>().Discs.Select(disc => disc.Touchpoint));

        Assert.Equal(["chatbot"], Missing(deliveries.Planted(seed)));
        Assert.Equal(["live-chat", "wishlist"], Missing(deliveries.Moved(seed)));
        Assert.Empty(Missing(deliveries.Empty(seed)));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_channel_diagram_has_one_break_at_the_planted_branch(ulong seed)
    {
        static IEnumerable<string> Breaks(SeenDelivery seen) => seen.Form<ChannelDiagram>().Switches.Where(each => each.Break is not null).Select(each => $"{each.From}>{each.To} {each.Break!.Location}");

        Assert.Equal(["web>store Göttingen"], Breaks(deliveries.Planted(seed)));
        Assert.Equal(["web>store Hannover"], Breaks(deliveries.Moved(seed)));
        Assert.Empty(Breaks(deliveries.Empty(seed)));
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task The_emotional_map_of_the_planted_branch_lies_far_below_those_of_the_others(ulong seed)
    {
        Assert.Equal(["Göttingen"], await FarBelow(deliveries.Planted(seed)));
        Assert.Equal(["Hannover"], await FarBelow(deliveries.Moved(seed)));
        Assert.Empty(await FarBelow(deliveries.Empty(seed)));
    }

    /// <summary>Branches whose customers feel worse by half a point than those of every other.</summary>
    static async Task<IEnumerable<string>> FarBelow(SeenDelivery seen)
    {
        var felt = new Dictionary<string, double>();
        foreach (var branch in s_branches)
        {
            var steps = (await seen.Form<EmotionMap>("emotion", $"location={branch}")).Steps.Where(step => step.Emotion is not null).ToArray();
            felt[branch] = steps.Sum(step => step.Emotion!.Mean * step.Emotion.Answers) / steps.Sum(step => step.Emotion!.Answers); // filtered
        }
        return s_branches.Where(branch => s_branches.Where(other => other != branch).All(other => felt[branch] < felt[other] - 0.5));
    }

    [Theory, MemberData(nameof(Seeds))]
    public async Task The_funnel_loses_the_planted_device_at_the_planted_step(ulong seed)
    {
        static async Task<string> Behind(SeenDelivery seen, string from, string to) => string.Join(' ', (await seen.Funnel(from, to)).Panels.Where(panel => panel.Bars[1].Difference == FunnelDifference.Lower).Select(panel => panel.Key));
        static async Task<(string Paying, string Shipping)> Lost(SeenDelivery seen) => (await Behind(seen, "payment-details", "online-purchase"), await Behind(seen, "shipping-details", "payment-details"));

        Assert.Equal(("value:mobile", ""), await Lost(deliveries.Planted(seed)));
        Assert.Equal("value:desktop", (await Lost(deliveries.Moved(seed))).Shipping);
        var (paying, shipping) = await Lost(deliveries.Empty(seed));
        Assert.NotEqual("value:mobile", paying);
        Assert.NotEqual("value:desktop", shipping);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_ideal_is_the_planted_way(ulong seed)
    {
        static IEnumerable<string> Stations(SeenDelivery seen) => seen.Form<IdealMap>().Stations.Select(station => station.Touchpoint);

        Assert.Equal(["store-locator", "store-advice", "store-purchase"], Stations(deliveries.Planted(seed)));
        Assert.Equal(["reviews-read", "store-advice", "store-purchase"], Stations(deliveries.Moved(seed)));
        Assert.DoesNotContain("store-advice", Stations(deliveries.Empty(seed)));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_report_tells_the_planted_step_branch_and_contents_and_nothing_where_nothing_is_planted(ulong seed)
    {
        Told(deliveries.Planted(seed), "„Zahlungsangaben“ auf dem Smartphone", "Wechsel von „Website & Shop“ zu „Filiale“ am Standort „Göttingen“", "Kontaktpunkt „Chatbot Fiete“", "Inhalt „Fahrrad-Leasing über den Arbeitgeber“");
        Told(deliveries.Moved(seed), "„Lieferangaben“ am Computer", "Wechsel von „Website & Shop“ zu „Filiale“ am Standort „Hannover“", "Kontaktpunkt „Live-Chat“", "Kontaktpunkt „Merkliste“");
        Assert.Empty((deliveries.Empty(seed)).Report.WeakPoints);
    }

    static void Told(SeenDelivery seen, params string[] places) =>
        Assert.All(places, place => Assert.Contains(seen.Report.WeakPoints, point => point.Place.StartsWith(place, StringComparison.Ordinal)));
}
