using System.Net;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class PagesTests
{
    [Fact]
    public async Task The_map_page_shows_the_map_and_a_way_to_the_journeys_behind_each_step()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        var (german, english) = (await server.Get("/"), await server.Get("/?lang=en&phases=retail"));

        Assert.Equal((200, "text/html; charset=utf-8"), (german.Status, german.ContentType));
        Assert.Contains("<html lang=\"de\">", german.Body, StringComparison.Ordinal);
        Assert.Contains("Die Reisen hinter jedem Schritt", german.Body, StringComparison.Ordinal);
        Assert.Contains("/steps?id=decision.store-purchase", german.Links);
        Assert.Contains("<html lang=\"en\">", english.Body, StringComparison.Ordinal);
        Assert.Contains("The journeys behind each step", english.Body, StringComparison.Ordinal);
        Assert.Contains("/steps?id=purchase.store-purchase&lang=en&phases=retail", english.Links);
    }

    [Fact]
    public async Task Forms_of_the_map_are_tabs_that_keep_language_and_model()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        foreach (var form in Wegmarke.Maps.MapForm.All.Skip(1))
        {
            var page = await server.Get($"/?form={form.Key}&lang=en&phases=retail");

            Assert.Equal(200, page.Status);
            Assert.Contains($"class=\"wm wm-{form.Key}\"", page.Body, StringComparison.Ordinal);
            Assert.Contains($"<a href=\"/?form={form.Key}&amp;lang=en&amp;phases=retail\" aria-current=\"page\">{WebUtility.HtmlEncode(form.Name.En)}</a>", page.Body, StringComparison.Ordinal);
            Assert.Contains($"/?form={form.Key}&phases=retail", page.Links); // the way to German
            Assert.Contains("/?lang=en&phases=retail", page.Links); // the way to the linear map
            Assert.Contains($"/api/maps/{form.Key}?theme=light&lang=en&phases=retail", page.Links);
        }
    }

    [Fact]
    public async Task A_step_leads_to_journeys_and_these_to_customers()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        var step = await server.Get("/steps?id=decision.store-purchase&lang=en");
        var customer = await server.Get("/customers?id=customer_number%3A1001&lang=en");

        Assert.Contains("<li class=\"here\" title=\"2024-03-02 10:00 UTC\">Store purchase</li>", step.Body, StringComparison.Ordinal);
        Assert.Contains("/customers?id=customer_number%3A1001&lang=en", step.Links);
        Assert.Contains("<h1>customer_number:1001 &#183; email:ada@example.org</h1>", customer.Body, StringComparison.Ordinal);
        Assert.Contains("<td>2024-03-02 10:00</td><td>Store purchase</td>", customer.Body, StringComparison.Ordinal);
        Assert.Contains("together in interaction 1", customer.Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/steps", 404)]
    [InlineData("/steps?id=nothing", 404)]
    [InlineData("/steps?id=a&phases=nine", 400)]
    [InlineData("/?phases=nine", 400)]
    [InlineData("/?form=round", 400)]
    [InlineData("/?form=heatmap&phases=nine", 400)]
    [InlineData("/customers?id=nobody", 404)]
    [InlineData("/customers?id=nobody&phases=nine", 400)]
    public async Task What_is_not_there_is_a_page_that_leads_back(string path, int status)
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        var answer = await server.Get(path);

        Assert.Equal((status, "text/html; charset=utf-8"), (answer.Status, answer.ContentType));
        Assert.Contains("/", answer.Links);
    }

    [Fact]
    public async Task A_value_of_several_customers_lists_them()
    {
        using var tenant = await new TestTenant().Import("customer_number,loyalty_card,time,touchpoint\n7,,2024-03-01T10:00:00Z,website-visit\n,7,2024-03-02T10:00:00Z,store-purchase\n");
        await using var server = await RunningServer.Start(tenant.Folder);

        var answer = await server.Get("/customers?id=7");

        Assert.Equal(409, answer.Status);
        Assert.Contains("customer_number:7, loyalty_card:7", answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_data_every_page_leads_to_the_one_that_says_how_to_begin()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);

        Assert.Contains("wegmarke import", (await server.Get("/")).Body, StringComparison.Ordinal);
        foreach (var path in (string[])["/steps?id=a&lang=en", "/customers?id=7&lang=en"])
            Assert.Equal((302, "/?lang=en"), await server.Get(path) is var answer ? (answer.Status, answer.Location) : default);
    }

    [Fact]
    public async Task Every_link_on_every_page_is_answered()
    {
        using var tenant = await (await new TestTenant().Import(Samples.Small)).Import(Samples.OfHostileData, "hostile");
        await using var server = await RunningServer.Start(tenant.Folder);

        var pages = await Crawl(server);

        Assert.All(pages, page => Assert.Equal((page.Key, 200), (page.Key, page.Value.Status)));
        Assert.InRange(pages.Count, 60, 400);
    }

    /// <summary>Names, identifiers and properties full of markup stay text, on every page and in every picture.</summary>
    [Fact]
    public async Task Hostile_data_stays_text()
    {
        using var tenant = await new TestTenant().Import(Samples.OfHostileData);
        await using var server = await RunningServer.Start(tenant.Folder);

        var answers = (await Crawl(server)).Values.ToList();
        foreach (var text in Samples.Hostile.Select(text => text.Replace("\"\"", "\"", StringComparison.Ordinal)))
        {
            var value = Uri.EscapeDataString(text);
            foreach (var path in (string[])[$"/customers?id={value}", $"/steps?id={value}", $"/?phases={value}", $"/?lang={value}", $"/customers?id=7&phases={value}", $"/api/profiles/{value}", $"/api/touchpoints?phases={value}", $"/api/maps/linear?lang={value}&theme={value}"])
                answers.Add(await server.Get(path));
        }

        Assert.All(answers, AssertOnlyText);
        Assert.Contains(answers, answer => answer.Body.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", StringComparison.Ordinal));
    }

    static void AssertOnlyText(RunningServer.Answer answer)
    {
        Assert.InRange(answer.Status, 200, 499);
        foreach (var markup in (string[])["<script", "<img", "onerror=alert(1)>", "<svg onload", "</style></title>", "]]><b>", "href=\"javascript:"])
            Assert.DoesNotContain(markup, answer.Body, StringComparison.OrdinalIgnoreCase);
    }

    /// <summary>Follows links from the start page until there is no new one.</summary>
    static async Task<Dictionary<string, RunningServer.Answer>> Crawl(RunningServer server)
    {
        var pages = new Dictionary<string, RunningServer.Answer>();
        var open = new Queue<string>(["/"]);
        while (open.TryDequeue(out var path))
        {
            if (pages.ContainsKey(path))
                continue;
            pages[path] = await server.Get(path);
            foreach (var link in pages[path].Links.Where(link => !link.StartsWith('#')))
                open.Enqueue(WebUtility.HtmlDecode(link));
        }
        return pages;
    }
}
