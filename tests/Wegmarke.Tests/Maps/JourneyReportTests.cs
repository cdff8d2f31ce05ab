using System.Text.RegularExpressions;
using System.Xml.Linq;
using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Maps.Drawing;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Maps;

public sealed partial class JourneyReportTests
{
    [Fact]
    public async Task A_report_needs_nothing_else_and_holds_every_form_and_the_font_once()
    {
        using var tenant = await new TestTenant().Import(Advice(60, goingOn: _ => 0.7));

        var html = await Html(tenant, Language.German);

        Assert.Equal(0, Outside().Count(html));
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Equal(1, Regex.Count(html, "font-weight:600;src:url\\(data:font"));
        Assert.Equal(MapForm.All.Count, Regex.Count(html, "<section class=\"sheet form\""));
        Assert.StartsWith("<!doctype html>\n<html lang=\"de\"><head><meta charset=\"utf-8\">", html, StringComparison.Ordinal);
        Assert.InRange(html.Length, 100_000, 1_500_000);
        var ids = Regex.Matches(html, " id=\"([^\"]*)\"").Select(id => id.Groups[1].Value).ToArray();
        Assert.Equal(ids.Distinct(), ids);
        Expect.None(Regex.Matches(html, "href=\"#([^\"]*)\"").Select(link => link.Groups[1].Value).Except(ids));
        Assert.Equal(1, Regex.Count(html, "<h1"));
        Assert.All(Regex.Matches(html, "<svg.*?</svg>", RegexOptions.Singleline).Select(svg => XElement.Parse(svg.Value)), svg => Assert.Contains(svg.Elements(), part => part.Name.LocalName == "desc"));
    }

    [Fact]
    public async Task A_drawing_within_a_page_keeps_its_style_to_itself()
    {
        using var tenant = await new TestTenant().Import(Advice(60, goingOn: _ => 0.7));

        var styles = Regex.Matches(await Html(tenant, Language.English), "<style>(.*?)</style>", RegexOptions.Singleline).Select(style => style.Groups[1].Value).Skip(1).ToArray();

        Assert.Equal(MapForm.All.Count, styles.Length);
        Assert.All(styles, (style, at) => { Assert.DoesNotContain(".wm ", style); Assert.DoesNotContain(InterFont.Css, style); Assert.Contains($".wm{at + 1} ", style); });
    }

    [Fact]
    public async Task A_group_that_goes_on_more_rarely_than_its_peers_is_told_with_customers_and_money()
    {
        using var tenant = await new TestTenant().Import(Advice(400, goingOn: branch => branch == 1 ? 0.3 : 0.8));

        var report = await Report(tenant, Language.German);

        var weak = Assert.Single(report.WeakPoints);
        Assert.Equal((WeakPointKind.Stall, 100), (weak.Kind, weak.Customers));
        Assert.StartsWith("„Beratung in der Filiale“ am Standort „Ort 1“", weak.Place, StringComparison.Ordinal);
        Assert.Contains("30 % der Kunden gehen danach weiter, an anderen Standorten 80 %: 50 Punkte weniger", Spaces(weak.Finding), StringComparison.Ordinal);
        Assert.Equal(100 * 0.5 * 2000, weak.Potential!.Value, tolerance: 1);
        Assert.InRange(weak.Potential.Low, 1, weak.Potential.Value);
        Assert.Equal("stall-store-advice-location-ort-1", weak.Id);
        Assert.Equal(("„Beratung in der Filiale“ am Standort „Ort 1“", 100), Assert.Single(((LinearMap)report.Forms[0].Map).Steps.SelectMany(step => step.Pains)) is var pain ? (pain.Text, pain.Customers) : default);
        Assert.Equal(3, report.Statements.Count);
        Assert.Equal(weak.Headline, report.Statements[1].Message);
        Assert.StartsWith("Umsatz liegen bei „Beratung in der Filiale“ am Standort „Ort 1“ brach: Nur 30 % der Kunden", Spaces(weak.Headline.Sentence), StringComparison.Ordinal);
    }

    /// <summary>The weak branch is weak in March only; of April nothing may be told, and its figures are those of April.</summary>
    [Fact]
    public async Task A_report_of_a_period_tells_what_is_in_it()
    {
        using var tenant = await new TestTenant().Import(Advice(400, goingOn: branch => branch == 1 ? 0.3 : 0.8));
        await tenant.Import(Advice(400, goingOn: _ => 0.5).Replace("2024-03", "2024-07", StringComparison.Ordinal).Replace("\nc", "\nd", StringComparison.Ordinal).Replace(",O", ",P", StringComparison.Ordinal), "july");

        var (march, july) = (await Report(tenant, Language.German, new() { To = "2024-04" }), await Report(tenant, Language.German, new() { From = "2024-07" }));

        Assert.Equal((WeakPointKind.Stall, 100), (Assert.Single(march.WeakPoints).Kind, march.WeakPoints[0].Customers));
        Assert.Empty(july.WeakPoints);
        Assert.Equal(("50\u00A0%", 400), (july.Statements[0].Message.Figure, (int)july.Frame.Customers));
        Assert.Equal(["july"], july.Basis.Sources.Select(source => source.Value));
    }

    [Fact]
    public async Task With_nothing_planted_it_stays_silent()
    {
        using var tenant = await new TestTenant().Import(Advice(400, goingOn: _ => 0.7));

        var html = await Html(tenant, Language.German);

        Assert.Contains("Keine statistisch gesicherte Schwachstelle. Keiner von ", html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_tenant_is_told_how_to_begin()
    {
        using var tenant = new TestTenant();

        var report = await Report(tenant, Language.German);

        Assert.Empty(report.Statements);
        Assert.Contains("Noch ist nichts zu sagen", report.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("wegmarke import kontakte.csv", report.ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_customer_allows_no_sentence_about_journeys()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint,order,value,currency\n1,2024-03-01T10:00:00Z,store-purchase,A,10.00,EUR\n");

        var report = await Report(tenant, Language.German);

        Assert.Equal([("1", "Kunde ist bekannt und hat gekauft. Für eine gesicherte Aussage über Kundenreisen sind mindestens 30 nötig")], report.Statements.Select(said => (said.Message.Figure, said.Message.Sentence)));
        Assert.Contains("reichen die Daten noch nicht", report.ToHtml(), StringComparison.Ordinal);
    }

    /// <summary>Whatever data names is text: it can neither leave the page's words nor reach another drawing's style.</summary>
    [Fact]
    public async Task Names_from_data_stay_text()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n1,2024-03-01T10:00:00Z,</style><script>alert(1)</script> .wm x\n");

        var html = await Html(tenant, Language.English);

        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script&gt;", html, StringComparison.Ordinal);
    }

    /// <summary>Customers ask for advice in one of four branches; so many of each go on and buy for 20 euros.</summary>
    static string Advice(int customers, Func<int, double> goingOn) => "customer,time,touchpoint,location,order,value,currency\n" + string.Concat(Enumerable.Range(0, customers).Select(customer =>
    {
        var (branch, goesOn) = (customer % 4, customer / 4 % 10 < 10 * goingOn(customer % 4) - 0.001);
        var advice = $"c{customer},2024-03-01T10:00:00Z,store-advice,Ort {branch},,,\n";
        return goesOn ? advice + $"c{customer},2024-03-05T10:00:00Z,store-purchase,Ort {branch},O{customer},20.00,EUR\n" : advice;
    }));

    static string Spaces(string text) => text.Replace('\u00A0', ' ');

    static async Task<string> Html(TestTenant tenant, Language language) => (await Report(tenant, language)).ToHtml();

    static async Task<JourneyReport> Report(TestTenant given, Language language, QuestionText? text = null)
    {
        await using var tenants = new Tenants(given.Folder.Root, given.Folder.Id);
        var request = new MapRequest(null, language, new DateOnly(2024, 6, 1), DateTimeZone.Utc);
        return await JourneyReport.Of(await ReportSources.Of(tenants.First, request, text ?? new(), TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("(src|href)=\"(?!#)|url\\((?!data:|#)|@import")]
    private static partial Regex Outside();
}
