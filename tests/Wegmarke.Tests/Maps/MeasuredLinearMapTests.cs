using System.Xml.Linq;
using NodaTime;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Maps;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Maps;

/// <summary>From a small tenant, whose figures can be counted by hand, to the content of its map.</summary>
public sealed class MeasuredLinearMapTests
{
    /// <summary>Four customers come by, three read, two buy, one complains; and somebody unknown buys.</summary>
    const string Four = """
        customer,time,touchpoint,channel,order,value,currency,emotion
        1001,2024-03-01T10:00:00Z,website-visit,,,,,
        1001,2024-03-02T10:00:00Z,newsletter,,,,,
        1001,2024-03-05T10:00:00Z,store-purchase,,A,10.00,EUR,
        1001,2024-03-07T10:00:00Z,complaint,,,,,-1.5
        1002,2024-03-01T10:00:00Z,website-visit,,,,,
        1002,2024-03-04T10:00:00Z,newsletter,,,,,
        1002,2024-03-05T10:00:00Z,store-purchase,,B,20.00,EUR,
        1003,2024-03-01T10:00:00Z,website-visit,,,,,
        1003,2024-03-03T10:00:00Z,newsletter,,,,,
        1004,2024-03-01T10:00:00Z,website-visit,,,,,
        ,2024-03-08T23:30:00Z,store-purchase,,C,99.00,EUR,
        """;

    [Fact]
    public async Task Steps_count_customers_shares_who_is_still_there_who_goes_on_and_how_long_that_takes()
    {
        var map = await Map(Four, "five", Language.German);

        Assert.Equal(
        [
            "awareness.website-visit | Website-Besuch | 4 | 1 | 1 | 0,75 | 2 | 1,0 Kontakte je Kunde",
            "consideration.newsletter | Newsletter | 3 | 0,75 | 0,75 | 0,667 | 1 | 1,0 Kontakte je Kunde",
            "decision.store-purchase | Kauf in der Filiale | 2 | 0,5 | 0,5 |  |  | kauft 1,0-mal, zusammen 30 €",
            "retention.complaint | Beschwerde | 1 | 0,25 | 0,25 | 0 |  | 1,0 Kontakte je Kunde",
        ], map.Steps.Select(Line));
        Assert.Equal(new MapEmotion(-1.5, 1, null, null), map.Steps[^1].Emotion);
        Assert.All(map.Steps.SkipLast(1), step => Assert.Null(step.Emotion));
    }

    [Fact]
    public async Task The_frame_says_whose_journey_it_is_and_what_it_rests_on()
    {
        var map = await Map(Four, "five", Language.German);

        Assert.Equal("Die Reise unserer Kunden – Fünf Phasen", map.Title);
        Assert.Equal((4, "EUR", "shop"), (map.Customers, map.Currency, map.Source));
        Assert.Equal(10 / 11.0, map.LinkedShare);
        Assert.Equal(0, map.ConsentShare);
        Assert.Equal(new MapPeriod(new(2024, 3, 1), new(2024, 3, 9)), map.Period);
        Assert.Equal(["Aufmerksamkeit", "Abwägung", "Entscheidung", "Bindung"], map.Phases.Select(phase => phase.Name));
        Assert.Equal(["Website & Shop", "E-Mail", "Filiale", "Telefon"], map.Channels.Select(channel => channel.Name));
    }

    [Fact]
    public async Task Another_language_and_model_give_the_same_figures_other_words_and_other_phases()
    {
        var map = await Map(Four, "retail", Language.English);

        Assert.Equal("Our customers’ journey – Retail", map.Title);
        Assert.Equal(
        [
            "first-contact.website-visit | Website visit | 4 | 1 | 1 | 0,75 | 2 | 1.0 contacts per customer",
            "research.newsletter | Newsletter | 3 | 0,75 | 0,75 | 0,667 | 1 | 1.0 contacts per customer",
            "purchase.store-purchase | Store purchase | 2 | 0,5 | 0,5 |  |  | buys 1.0 times, €30 in all",
            "complaint.complaint | Complaint | 1 | 0,25 | 0,25 | 0 |  | 1.0 contacts per customer",
        ], map.Steps.Select(Line));
    }

    [Fact]
    public async Task An_own_title_replaces_the_usual_one()
    {
        using var tenant = await new TestTenant().Import(Four);

        Assert.Equal("Unser Laden", MeasuredLinearMap.Of(await tenant.Journeys(), Request(null, Language.German) with { Title = "Unser Laden" }).Title);
    }

    /// <summary>More touchpoints than a map has room for: each is in exactly one step, and a group counts a customer once.</summary>
    [Fact]
    public async Task Sixty_touchpoints_become_at_most_fifteen_steps_in_which_every_one_is_found()
    {
        var rows = Enumerable.Range(0, 60).SelectMany(touchpoint => Enumerable.Range(0, 3 + touchpoint % 5)
            .Select(customer => $"c{customer},2024-03-01T{touchpoint / 6:00}:{touchpoint % 6 * 10:00}:00Z,Kontakt {touchpoint:00},Weg {touchpoint % 4}"));
        var map = await Map("customer,time,touchpoint,channel\n" + string.Join('\n', rows) + "\n", "retail", Language.German);

        Assert.InRange(map.Steps.Count, 8, 15);
        var uses = map.Steps.SelectMany(step => step.Chips.Select(chip => (step.Phase, chip.Touchpoint))).ToArray();
        Assert.Equal(uses.Distinct(), uses);
        Assert.Equal(Enumerable.Range(0, 60).Select(touchpoint => $"unmapped:Kontakt {touchpoint:00}"), uses.Select(use => use.Touchpoint).Distinct().Order(StringComparer.Ordinal));
        var group = map.Steps.Single(step => step.Id == "research.*");
        Assert.Equal((6, $"{group.Folded.Count} weitere Kontaktpunkte in Recherche"), (group.Customers!.Value, group.Name.Replace("\u00ad", "", StringComparison.Ordinal)));
        Assert.All(map.Steps, step => Assert.Equal(step.Chips.Count == 1 ? [] : step.Chips.Select(chip => chip.Name).Order(StringComparer.Ordinal), step.Folded.Order(StringComparer.Ordinal)));
        Assert.NotEmpty(XElement.Parse(LinearMapSvg.Draw(map, Language.German, Theme.Light)).Elements());
    }

    [Fact]
    public async Task One_customer_with_one_contact_is_a_map_of_one_step()
    {
        var map = await Map("customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n", "five", Language.English);

        Assert.Equal(["consideration.newsletter | Newsletter | 1 | 1 | 1 | 0 |  | 1.0 contacts per customer"], map.Steps.Select(Line));
        Assert.Equal([new("100%", "of customers use “Newsletter”, more than anything else"), new("100%", "of journeys begin with “Newsletter”")], map.Messages);
        Assert.NotEmpty(XElement.Parse(LinearMapSvg.Draw(map, Language.English, Theme.Dark)).Elements());
    }

    [Theory]
    [InlineData("customer,time,touchpoint\n")]
    [InlineData("customer,time,touchpoint\n,2024-03-01T10:00:00Z,newsletter\n")]
    [InlineData("customer,time,touchpoint,consent\n1001,2024-03-01T10:00:00Z,newsletter,none\n")]
    public async Task Without_known_customers_the_map_is_empty(string csv)
    {
        var map = await Map(csv, "six", Language.German);

        Assert.Equal((0, 0, 0, 0), (map.Customers, map.Steps.Count, map.Phases.Count, map.Messages.Count));
        Assert.NotEmpty(XElement.Parse(LinearMapSvg.Draw(map, Language.German, Theme.Auto)).Elements());
    }

    [Fact]
    public async Task An_unknown_model_is_refused_with_those_there_are()
    {
        using var tenant = await new TestTenant().Import(Four);
        var journeys = await tenant.Journeys();

        var refusal = Assert.Throws<ArgumentException>(() => MeasuredLinearMap.Of(journeys, Request("nine", Language.German)));

        Assert.StartsWith("There is no phase model 'nine'. Known are five, six, retail.", refusal.Message, StringComparison.Ordinal);
    }

    /// <summary>The median is that of a bucket, at most 3.1 % wide; here it is told in whole days.</summary>
    static string Line(MapStep step) => string.Join(" | ",
        step.Id, step.Name.Replace("\u00ad", "", StringComparison.Ordinal), step.Customers, Number(step.ShareOfCustomers), Number(step.StillThere), Number(step.GoingOn),
        step.MedianTimeToNext is { } median ? Number(Math.Round(median.TotalDays, 1)) : "", step.CustomerDoes.Replace('\u00a0', ' '));

    static string Number(double? share) => share?.ToString("0.###", System.Globalization.CultureInfo.InvariantCulture).Replace('.', ',') ?? "";

    static MapRequest Request(string? model, Language language) => new(model, language, new DateOnly(2024, 4, 1), DateTimeZoneProviders.Tzdb["Europe/Berlin"]);

    static async Task<LinearMap> Map(string csv, string model, Language language)
    {
        using var tenant = await new TestTenant().Import(csv);
        return MeasuredLinearMap.Of(await tenant.Journeys(), Request(model, language));
    }
}
