using System.Globalization;
using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Profiles;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Maps;

/// <summary>From small tenants, whose figures can be counted by hand, to the content of each form.</summary>
public sealed class MeasuredFormsTests
{
    /// <summary>Three customers come by, one of them twice, two get the newsletter, two buy; one of them complains and says why.</summary>
    const string Three = """
        customer,time,touchpoint,order,value,currency,emotion,comment
        1001,2024-03-01T10:00:00Z,website-visit,,,,,
        1001,2024-03-01T12:00:00Z,website-visit,,,,,
        1001,2024-03-02T10:00:00Z,newsletter,,,,,
        1001,2024-03-05T10:00:00Z,store-purchase,A,10.00,EUR,1.5,Sehr nett in der Filiale
        1001,2024-03-07T10:00:00Z,complaint,,,,-2,Bitte melden unter ada@example.org
        1002,2024-03-01T10:00:00Z,website-visit,,,,,
        1002,2024-03-05T10:00:00Z,store-purchase,B,20.00,EUR,,
        1002,2024-03-08T10:00:00Z,complaint,,,,-1,<b>Nie wieder</b> so eine Warterei
        1003,2024-03-01T10:00:00Z,website-visit,,,,,
        1003,2024-03-03T10:00:00Z,newsletter,,,,,
        ,2024-03-08T23:30:00Z,store-purchase,C,99.00,EUR,,
        """;

    [Fact]
    public async Task A_heatmap_counts_customers_and_contacts_of_each_touchpoint_in_each_phase()
    {
        var map = await Of(Three, (data, _) => MeasuredHeatmap.Of(data, Request));

        Assert.Equal((3, HeatRowKind.Touchpoints, true), (map.Frame.Customers, map.RowsAre, map.HasFeedback));
        Assert.Equal(["awareness 3", "consideration 2", "decision 2", "retention 2", "advocacy 0"], map.Columns.Select(column => $"{column.Phase.Key} {column.Customers}"));
        Assert.Equal(
        [
            "website-visit web 3/4: 3/4 - - - -",
            "newsletter email 2/2: - 2/2 - - -",
            "store-purchase store 2/2: - - 2/2 (1,5) - -",
            "complaint phone 2/2: - - - 2/2 (-1,5) -",
        ], map.Rows.Select(Line).OrderBy(line => "wnsc".IndexOf(line[0])));
    }

    [Fact]
    public async Task Every_form_is_measured_on_what_a_filter_keeps_and_says_so()
    {
        using var tenant = await new TestTenant().Import(Three);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        var data = await TestTenant.Of(store);
        var text = new QuestionText { From = "2024-03-02", To = "2024-03-06", Where = ["touchpoint=newsletter", "touchpoint=store-purchase"] };
        var request = Request with { Asked = await MapQuestion.Ask(data, new(dimensions), text, Request.Zone, TestContext.Current.CancellationToken) };

        await Assert.AllAsync(MapForm.All, async form =>
        {
            var map = await form.Measure(new(data, store, new(dimensions), request), TestContext.Current.CancellationToken);
            Assert.Equal((form.Key == "ideal" ? 2 : 3, new MapPeriod(new(2024, 3, 2), new(2024, 3, 5)), 1.0), (map.Frame.Customers, map.Frame.Period, map.Frame.LinkedShare));
            Assert.Equal(["touchpoint: Newsletter or Store purchase"], map.Frame.Conditions);
            Assert.Contains("touchpoint: Newsletter or Store purchase", map.Draw(Language.English, Theme.Light), StringComparison.Ordinal);
        });
        Assert.Equal(["newsletter email 2/2: - 2/2 - - -", "store-purchase store 2/2: - - 2/2 (1,5) - -"], MeasuredHeatmap.Of(data, request).Rows.Select(Line).Order(StringComparer.Ordinal));
        Assert.Equal(["email>store 1/1"], (await MeasuredChannelDiagram.Of(data, new(dimensions), request, TestContext.Current.CancellationToken)).Switches.Select(each => $"{each.From}>{each.To} {each.Count}/{each.Customers}"));
    }

    [Fact]
    public async Task A_filter_that_keeps_nothing_is_said_to_be_too_narrow()
    {
        using var tenant = await new TestTenant().Import(Three);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        var data = await TestTenant.Of(store);
        var request = Request with { Asked = await MapQuestion.Ask(data, new(dimensions), new() { From = "2030" }, Request.Zone, TestContext.Current.CancellationToken) };

        await Assert.AllAsync(MapForm.All, async form =>
        {
            var svg = (await form.Measure(new(data, store, new(dimensions), request), TestContext.Current.CancellationToken)).Draw(Language.German, Theme.Light);
            Assert.Contains("In dieser Auswahl ist nichts", svg, StringComparison.Ordinal);
            Assert.DoesNotContain("wegmarke import", svg, StringComparison.Ordinal);
        });
    }

    [Fact]
    public async Task Too_many_touchpoints_make_channels_the_rows()
    {
        var rows = Enumerable.Range(0, 60).SelectMany(touchpoint => Enumerable.Range(0, 3).Select(customer => $"c{customer},2024-03-01T{touchpoint / 6:00}:{touchpoint % 6 * 10:00}:00Z,Kontakt {touchpoint:00},Weg {touchpoint % 4}\n"));
        var map = await Of("customer,time,touchpoint,channel\n" + string.Concat(rows), (data, _) => MeasuredHeatmap.Of(data, Request));

        Assert.Equal(HeatRowKind.Channels, map.RowsAre);
        Assert.Equal([("Weg 0", 3, 45), ("Weg 1", 3, 45), ("Weg 2", 3, 45), ("Weg 3", 3, 45)], map.Rows.Select(row => (row.Name, (int)row.Customers, (int)row.Interactions)));
    }

    [Fact]
    public async Task A_wheel_puts_each_touchpoint_into_the_phase_and_ring_of_most_of_its_contacts()
    {
        var map = await Of(Three, (data, _) => MeasuredTouchpointWheel.Of(data, Request));

        Assert.Equal(
            ["complaint retention Personal 2", "newsletter consideration Own 2", "store-purchase decision Own 2", "website-visit awareness Own 3"],
            map.Discs.Select(disc => $"{disc.Touchpoint} {disc.Phase} {disc.Ring} {disc.Customers}").Order(StringComparer.Ordinal));
        Assert.Equal((3.0, 0), (map.PerCustomer, map.NotDrawn));
    }

    [Fact]
    public async Task A_diagram_counts_switches_within_journeys_and_none_to_what_the_company_sends()
    {
        var map = await Channels(Three);

        Assert.Equal(["email 2", "phone 2", "store 2", "web 3"], map.Nodes.Select(node => $"{node.Channel.Key} {node.Customers}").Order(StringComparer.Ordinal));
        Assert.Equal(["email>store 1/1", "web>store 1/1"], map.Switches.Select(each => $"{each.From}>{each.To} {each.Count}/{each.Customers}").Order(StringComparer.Ordinal));
        Assert.Equal(new("100%", "of 3 customers use more than one channel"), map.Frame.Messages[0]);
    }

    [Fact]
    public async Task A_switch_that_loses_more_than_staying_is_a_break_with_its_customers()
    {
        // After the visit half of the customers call and are mostly lost; who visits again buys.
        var rows = Enumerable.Range(0, 400).Select(customer => customer % 2 == 0
            ? $"c{customer},2024-03-01T10:00:00Z,website-visit,,,\nc{customer},2024-03-02T10:00:00Z,service-call,,,\n" + (customer % 8 == 0 ? $"c{customer},2024-03-03T10:00:00Z,store-purchase,O{customer},5,EUR\n" : "")
            : $"c{customer},2024-03-01T10:00:00Z,website-visit,,,\nc{customer},2024-03-01T12:00:00Z,website-visit,,,\n" + (customer % 10 == 1 ? "" : $"c{customer},2024-03-03T10:00:00Z,store-purchase,O{customer},5,EUR\n"));
        var map = await Channels("customer,time,touchpoint,order,value,currency\n" + string.Concat(rows));

        var found = Assert.Single(map.Switches, each => each.Break is not null);
        Assert.Equal(("web", "phone", 200, 150, 110), (found.From, found.To, (int)found.Customers, (int)found.Break!.Lost, (int)found.Break.LostAbove));
        Assert.Equal((0.25, 0.8), (found.Break.GoingOn, found.Break.Staying));
        Assert.InRange(found.Break.Low, 0.45, 0.5);
        Assert.InRange(found.MedianTime.TotalHours, 23, 25);
    }

    [Fact]
    public async Task A_map_of_funnels_goes_by_the_phases_that_most_buyers_pass_the_purchase_and_the_next_one()
    {
        var map = await Funnels(Three + "\n1001,2024-04-05T10:00:00Z,store-purchase,D,10.00,EUR,,\n", new());

        Assert.Equal(["phase:awareness Awareness", "conversion Purchase", "conversion Repurchase"], map.Steps.Select(step => $"{step.Key} {step.Name}"));
        Assert.Equal(["All customers 3: 3 2 1", "Website & shop 3: 3 2 1"], map.Panels.Select(Line));
        Assert.Equal(("How far customers come, by channel of entry", 1), (map.Frame.Title, (int)map.Panels[0].Bars[1].Lost));
        Assert.Equal(new("33%", "of 3 customers who begin with “Awareness” come to “Repurchase”"), map.Frame.Messages[0]);
    }

    [Fact]
    public async Task A_map_of_funnels_goes_by_persona_where_there_are_some()
    {
        using var tenant = await new TestTenant().Import(Three);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        await TestTenant.Of(store); // opened before the persona is there
        Segments.SetPersonas(tenant.Documents, [Personas.Entry("buyer", """{ "name": { "de": "Käuferin", "en": "The buyer" }, "condition": { "purchases": { "atLeast": 1 } } }""")]);

        var map = await MeasuredFunnelMap.Of(await TestTenant.Of(store), new(dimensions), Request, TestContext.Current.CancellationToken);

        Assert.Equal("How far customers come, by persona", map.Frame.Title);
        Assert.Equal(["All customers", "The buyer", "no persona"], map.Panels.Select(panel => panel.Name));
    }

    [Fact]
    public async Task A_map_of_funnels_shows_the_steps_and_groups_asked_for_and_marks_who_is_lost_by_more_than_chance()
    {
        var rows = Enumerable.Range(0, 300).Select(customer => $"c{customer},2024-03-01T10:00:00Z,cart,{(customer % 3 == 0 ? "mobile" : "desktop")}\n"
            + ((customer % 3 == 0 ? customer % 2 : customer % 10) == 0 ? "" : $"c{customer},2024-03-01T11:00:00Z,checkout,\n"));
        var map = await Funnels("customer,time,touchpoint,device\n" + string.Concat(rows), new(["cart", "checkout"], null));

        Assert.Equal(["All customers 300: 300 230", "Computer 200: 200 180", "Smartphone 100: 100 50"], map.Panels.Select(Line));
        Assert.Equal([FunnelDifference.None, FunnelDifference.Higher, FunnelDifference.Lower], map.Panels.Select(panel => panel.Bars[1].Difference));
        Assert.Equal(
        [
            new("77%", "of 300 customers who begin with “Shopping cart” come to “Checkout”"),
            new("70", "customers do not come from “Shopping cart” to “Checkout”, 23%: the greatest loss"),
            new("50%", "go on from “Shopping cart” to “Checkout” in “Smartphone”, 90% in all others: more than chance"),
        ], map.Frame.Messages);
    }

    [Fact]
    public async Task A_map_of_funnels_has_room_for_twelve_steps() => Assert.Contains("13 steps; a map of funnels has room for 12",
        (await Assert.ThrowsAsync<QuestionException>(() => Funnels(Three, new([.. Enumerable.Repeat("newsletter", 13)], null)))).Message, StringComparison.Ordinal);

    /// <summary>Everybody goes on with the same chance, whatever the channel: of twelve tenants hardly one may report anything; flags come of two questions.</summary>
    [Fact]
    public async Task Where_nothing_is_planted_hardly_anything_is_reported()
    {
        var (breaks, flags) = (0, 0);
        for (var seed = 0; seed < 12; seed++)
        {
            var (diagram, heatmap) = (await Channels(Chance(seed)), await Of(Chance(seed), (data, _) => MeasuredHeatmap.Of(data, Request)));
            breaks += diagram.Switches.Any(each => each.Break is not null) ? 1 : 0;
            flags += heatmap.Rows.Any(row => row.Cells.Any(cell => cell?.Problems.Count > 0)) ? 1 : 0;
        }

        Assert.InRange(breaks, 0, 2);
        Assert.InRange(flags, 0, 3);
    }

    [Fact]
    public async Task A_channel_in_which_fewer_go_on_than_in_the_others_is_flagged()
    {
        var rows = Enumerable.Range(0, 300).Select(customer =>
        {
            var (channel, place) = (((string[])["app", "web", "store"])[customer % 3], customer / 3);
            var goesOn = channel == "app" ? place % 5 == 0 : place % 5 != 1;
            return $"c{customer},2024-03-01T10:00:00Z,product-page,{channel}\n" + (goesOn ? $"c{customer},2024-03-02T10:00:00Z,newsletter,\n" : "");
        });
        var map = await Of("customer,time,touchpoint,channel\n" + string.Concat(rows), (data, _) => MeasuredHeatmap.Of(data, Request));

        Assert.Equal(["product-page: App: 20% go on, in other channels 80%"], map.Rows.SelectMany(row => row.Cells.Where(cell => cell is not null).SelectMany(cell => cell!.Problems).Select(problem => $"{row.Key}: {problem}")));
    }

    [Fact]
    public async Task An_emotional_map_quotes_customers_but_nobody_who_could_be_recognised()
    {
        var map = await Of(Three, (data, store) => MeasuredEmotionMap.Of(data, store, Request));

        Assert.Equal([null, null, "1,5/1", "-1,5/2"], map.Steps.Select(step => step.Emotion is { } felt ? $"{Number(felt.Mean)}/{felt.Answers}" : null));
        Assert.Equal(
            [new("decision.store-purchase", true, "Sehr nett in der Filiale"), new("retention.complaint", false, "<b>Nie wieder</b> so eine Warterei")],
            map.Moments);
        Assert.DoesNotContain("<b>", map.Draw(Language.German, Theme.Light), StringComparison.Ordinal);
        Assert.Equal(
        [
            new("+1.5", "is the feeling at “Store purchase”: the best moment of the journey"),
            new("−1.5", "is the feeling at “Complaint”: the worst moment of the journey"),
            new("3", "answers stand behind it, about 2 of 4 steps"),
        ], map.Frame.Messages);
    }

    [Fact]
    public async Task An_ideal_map_shows_who_keeps_to_the_line_and_who_does_not()
    {
        var rows = string.Concat(Enumerable.Range(0, 10).Select(customer => $"c{customer},2024-03-01T10:00:00Z,newsletter,,,\n"
            + (customer < 8 ? $"c{customer},2024-03-02T10:00:00Z,website-visit,,,\n" : "") + (customer == 3 ? $"c{customer},2024-03-02T12:00:00Z,service-call,,,\n" : "")
            + $"c{customer},2024-03-03T10:00:00Z,store-purchase,O{customer},5,EUR\n"));
        var map = await Of("customer,time,touchpoint,order,value,currency\n" + rows + "gone,2024-03-01T10:00:00Z,complaint,,,\nlate,2024-08-01T10:00:00Z,newsletter,,,\n", (data, store) => MeasuredIdealMap.Of(data, store, Request));

        Assert.Equal(["newsletter 10/10", "website-visit 8/8", "store-purchase 10/10"], map.Stations.Select(station => $"{station.Touchpoint} {station.Journeys}/{station.Customers}"));
        Assert.Equal(["-1>0 10", "-1>3 1", "0>1 8", "0>2 2", "1>2 8", "2>3 10"], map.Ribbons.Select(ribbon => $"{ribbon.From}>{ribbon.To} {ribbon.Journeys}"));
        Assert.Equal(["after 1: 1 Service call +0"], map.Detours.Select(detour => $"after {detour.After}: {detour.Journeys} {string.Join(", ", detour.Names)} +{detour.More}"));
        Assert.Equal((11, 1, 0, 11), (map.Journeys, map.Elsewhere, map.WeakPoints.Count, map.Frame.Customers));
        Assert.Equal(
        [
            new("0.86", "of 1 is the fitness: most go as intended, with small detours. 64% of 11 journeys keep exactly to the line"),
            new("0", "weak points: no deviation goes with fewer purchases, less value or satisfaction by more than chance"),
            new("9.1%", "of journeys come by none of the 3 stations: they go other ways altogether"),
        ], map.Frame.Messages);
    }

    [Fact]
    public async Task A_station_whose_skipping_goes_with_less_money_is_a_weak_point_with_its_customers_and_their_words()
    {
        var rows = string.Concat(Enumerable.Range(0, 200).Select(customer => $"c{customer},2024-03-01T10:00:00Z,newsletter,,,,,\n"
            + (customer % 4 != 0 ? $"c{customer},2024-03-02T10:00:00Z,store-advice,,,,,\n" : "")
            + $"c{customer},2024-03-03T10:00:00Z,store-purchase,O{customer},{(customer % 4 != 0 ? 100 + customer % 3 : 40 + customer % 5)},EUR,{(customer == 8 ? "-2,Niemand hatte Zeit für mich" : ",")}\n"));
        var map = await Of("customer,time,touchpoint,order,value,currency,emotion,comment\n" + rows, (data, store) => MeasuredIdealMap.Of(data, store, Request));

        var weak = Assert.Single(map.WeakPoints);
        Assert.Equal((IdealWeaknessKind.Skipped, 1, "In-store advice", 50, 50, 0.25, WeakPointMeasure.Value, "Niemand hatte Zeit für mich"),
            (weak.Kind, weak.Station, weak.Name, (int)weak.Journeys, (int)weak.Customers, weak.Share, weak.Measure, weak.Quote));
        Assert.InRange(weak.Potential!.Value / 100.0, 50 * 58, 50 * 60);
        Assert.Equal("50", map.Frame.Messages[1].Figure);
        Assert.Empty(FormPictures.Faults(map.Draw(Language.German, Theme.Light)));
    }

    /// <summary>At every station the same share is passed over, leaves, or makes a detour, whoever buys how much: of twelve tenants hardly one may report anything.</summary>
    [Fact]
    public async Task Where_nothing_is_planted_hardly_any_weak_point_is_reported()
    {
        var reported = 0;
        for (var seed = 0; seed < 12; seed++)
            reported += (await Of(Walks(seed), (data, store) => MeasuredIdealMap.Of(data, store, Request))).WeakPoints.Count > 0 ? 1 : 0;

        Assert.InRange(reported, 0, 2);
    }

    static string Walks(int seed)
    {
        var random = new Random(seed);
        var rows = new System.Text.StringBuilder("customer,time,touchpoint,order,value,currency,emotion\n");
        for (var customer = 0; customer < 400; customer++)
        {
            var (hour, felt) = (0, random.Next(-2, 3));
            void Add(string rest) => rows.Append(CultureInfo.InvariantCulture, $"c{customer},{new DateTime(2024, 3, 1).AddHours(hour += 1 + random.Next(20)):yyyy-MM-ddTHH:mm:ssZ},{rest}\n");
            string?[] way = [.. ((string[])["newsletter", "website-visit", "store-advice"]).Select(step => random.Next(8) == 0 ? null : step)];
            var isLeft = false;
            foreach (var step in way.OfType<string>())
            {
                Add($"{step},,,,");
                if (random.Next(5) == 0)
                    Add("service-call,,,,");
                if (isLeft = random.Next(6) == 0)
                    break;
            }
            if (!isLeft)
                Add(string.Create(CultureInfo.InvariantCulture, $"store-purchase,O{customer},{random.Next(5, 100)},EUR,{felt}"));
        }
        return rows.Append("last,2025-03-01T10:00:00Z,newsletter,,,,\n").ToString();
    }

    [Theory]
    [InlineData("customer,time,touchpoint\n")]
    [InlineData("customer,time,touchpoint\n,2024-03-01T10:00:00Z,newsletter\n")]
    public async Task Without_known_customers_every_form_says_how_to_begin(string csv)
    {
        foreach (var form in MapForm.All)
            Assert.Contains("wegmarke import", await Drawn(csv, form), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_customer_with_one_contact_is_a_picture_in_every_form()
    {
        foreach (var form in MapForm.All)
        {
            var svg = await Drawn("customer,time,touchpoint,emotion\n1001,2024-03-01T10:00:00Z,newsletter,1\n", form);
            Assert.Empty(FormPictures.Faults(svg));
            Assert.Contains("Newsletter", form.Key is "channels" or "funnel" or "ideal" ? "Newsletter" : svg, StringComparison.Ordinal);
        }
    }

    static string Chance(int seed)
    {
        var random = new Random(seed);
        string[] touchpoints = ["website-visit,web", "website-visit,app", "newsletter,email", "service-call,phone", "store-visit,store"];
        var rows = new System.Text.StringBuilder("customer,time,touchpoint,channel,emotion\n");
        for (var customer = 0; customer < 500; customer++)
        {
            for (var (at, hour) = (0, 0); at == 0 || random.NextDouble() < 0.7; at++)
                rows.Append(CultureInfo.InvariantCulture, $"c{customer},{new DateTime(2024, 3, 1).AddHours(hour += 1 + random.Next(20)):yyyy-MM-ddTHH:mm:ssZ},{touchpoints[random.Next(5)]},{(random.Next(5) == 0 ? random.Next(-2, 3) : "")}\n");
        }
        return rows.ToString();
    }

    static MapRequest Request { get; } = new("five", Language.English, new DateOnly(2024, 4, 1), DateTimeZone.Utc);

    sealed record Asked(IReadOnlyList<string> Steps, string? By)
    {
        public Asked() : this([], null) { }
    }

    static async Task<FunnelMap> Funnels(string csv, Asked asked)
    {
        using var tenant = await new TestTenant().Import(csv);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        return await MeasuredFunnelMap.Of(await TestTenant.Of(store), new(dimensions), Request with { Steps = asked.Steps, By = asked.By }, TestContext.Current.CancellationToken);
    }

    static async Task<ChannelDiagram> Channels(string csv)
    {
        using var tenant = await new TestTenant().Import(csv);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        return await MeasuredChannelDiagram.Of(await TestTenant.Of(store), new(dimensions), Request, TestContext.Current.CancellationToken);
    }

    static string Line(FunnelPanel panel) => $"{panel.Name} {panel.Customers}: {string.Join(' ', panel.Bars.Select(bar => bar.Customers))}";

    static async Task<string> Drawn(string csv, MapForm form)
    {
        using var tenant = await new TestTenant().Import(csv);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        return (await form.Measure(new(await TestTenant.Of(store), store, new(dimensions), Request), TestContext.Current.CancellationToken)).Draw(Language.German, Theme.Light);
    }

    static async Task<T> Of<T>(string csv, Func<TenantJourneys, JourneyStore, T> ask)
    {
        using var tenant = await new TestTenant().Import(csv);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        return ask(await TestTenant.Of(store), store);
    }

    static string Line(HeatRow row) => $"{row.Key} {row.Channel} {row.Customers}/{row.Interactions}: " + string.Join(' ', row.Cells.Select(cell =>
        cell is null ? "-" : $"{cell.Customers}/{cell.Interactions}" + (cell.Feeling is { } felt ? $" ({Number(felt.Mean)})" : "")));

    static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture).Replace('.', ',');
}
