using System.Text;
using System.Text.Json;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Privacy;

namespace Wegmarke.Tests.Server;

public sealed class ProfileSearchTests
{
    static readonly string[] s_people =
    [
        """{"type":"identify","userId":"u-1","messageId":"m1","traits":{"firstName":"Ada","lastName":"Lovelace","email":"Ada@Example.org","city":"London"}}""",
        """{"type":"identify","userId":"u-2","messageId":"m2","traits":{"name":"Eva Müller-Lüdenscheidt","phone":"0171 2345678"}}""",
        """{"type":"track","event":"Login","userId":"u-2","messageId":"m3","timestamp":"2026-03-02T10:00:00Z"}""",
        """{"type":"identify","userId":"u-10","anonymousId":"a-10","messageId":"m4","traits":{"name":"Adam Riese"}}""",
        """{"type":"track","event":"Login","userId":"u-10","messageId":"m5","timestamp":"2026-03-01T10:00:00Z"}""",
        """{"type":"group","userId":"u-10","groupId":"rechenstube","messageId":"m6","traits":{"name":"Rechenstube Annaberg"}}""",
    ];

    [Theory]
    [InlineData("u-1", "user_id:u-1 user_id:u-10")]
    [InlineData("u-", "user_id:u-2 user_id:u-10 user_id:u-1")]
    [InlineData("ADA", "user_id:u-10 user_id:u-1")]
    [InlineData("lovel", "user_id:u-1")]
    [InlineData("love ada", "user_id:u-1")]
    [InlineData("ada riese", "user_id:u-10")]
    [InlineData("ada lüdenscheidt", "")]
    [InlineData("ada@exa", "user_id:u-1")]
    [InlineData("email:ada", "user_id:u-1")]
    [InlineData("email:u-", "")]
    [InlineData("müller", "user_id:u-2")]
    [InlineData("mueller-lue", "user_id:u-2")]
    [InlineData("lüdenscheidt", "user_id:u-2")]
    [InlineData("0171 234", "user_id:u-2")]
    [InlineData("+49 (0)171 2345678", "user_id:u-2")]
    [InlineData("annaberg", "account:rechenstube")]
    [InlineData("a-10", "user_id:u-10")]
    [InlineData("london", "")]
    [InlineData("%", null)]
    [InlineData("'; DROP TABLE profiles_search_terms; --", "")]
    public async Task Customers_are_found_by_beginnings(string text, string? found)
    {
        await using var server = await CapturingServer.Start();
        await server.Send(s_people);

        Assert.Equal(found, await Found(server, text));
        Assert.Equal(found, await Found(server, text));
    }

    [Fact]
    public async Task A_hit_says_who_it_is_in_one_line()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(s_people);

        var hit = (await Search(server, "riese")).GetProperty("profiles")[0];

        Assert.Equal("""{"identifier":"user_id:u-10","name":"Adam Riese","identifiers":["anonymous_id:a-10"],"figures":{"contacts":1,"lastContact":"2026-03-01T10:00:00+00:00","revenue":0}}""", hit.GetRawText());
    }

    [Fact]
    public async Task So_many_are_answered_and_it_is_said_that_there_are_others()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(s_people);

        var (some, all) = (await Search(server, "u-", take: 2), await Search(server, "u-", take: 3));

        Assert.Equal((2, true), (some.GetProperty("profiles").GetArrayLength(), some.GetProperty("hasMore").GetBoolean()));
        Assert.Equal((3, false), (all.GetProperty("profiles").GetArrayLength(), all.GetProperty("hasMore").GetBoolean()));
    }

    [Theory]
    [InlineData("search=a", "'search' has 1 letters; it takes 2 to 200")]
    [InlineData("", "'search' has 0 letters")]
    [InlineData("search=ada&take=0", "'take' is 0; it is 1 to 100.")]
    [InlineData("search=ada&take=101", "'take' is 101; it is 1 to 100.")]
    public async Task What_cannot_be_asked_is_a_problem_that_says_what_can(string query, string problem)
    {
        await using var server = await CapturingServer.Start();
        await server.Send(s_people);

        var answer = await server.Server.Get($"/api/profiles?{query}");

        Assert.Equal(400, answer.Status);
        Assert.Contains(problem, JsonDocument.Parse(answer.Body).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_said_once_and_is_not_any_more_finds_nobody()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(s_people);
        Assert.Equal("user_id:u-1", await Found(server, "lovelace"));

        await server.Send("""{"type":"identify","userId":"u-1","messageId":"m9","traits":{"lastName":"King"}}""");

        Assert.Equal("", await Found(server, "lovelace"));
        Assert.Equal("user_id:u-1", await Found(server, "ada king"));
    }

    [Fact]
    public async Task Joined_customers_are_one_hit_and_an_erased_one_is_none_and_in_no_file()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(s_people);
        Assert.Equal("user_id:u-2 user_id:u-10 user_id:u-1", await Found(server, "u-"));

        server.Tenant.Link("user_id:u-1", "user_id:u-10");
        Assert.Equal("user_id:u-2 user_id:u-1", await Found(server, "u-"));

        Requests.Erase(server.Tenant.Folder, "user_id:u-2");
        Assert.Equal("", await Found(server, "lüdenscheidt"));
        Assert.DoesNotContain("luedenscheidt", Encoding.UTF8.GetString(await File.ReadAllBytesAsync(server.Tenant.Folder.Search, TestContext.Current.CancellationToken)), StringComparison.Ordinal);
        Assert.Equal("user_id:u-1", await Found(server, "u-"));
    }

    [Fact]
    public async Task A_file_that_is_damaged_or_gone_is_made_again()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(s_people);
        await Found(server, "ada");

        await File.WriteAllTextAsync(server.Tenant.Folder.Search, "no database at all, only text that is long enough to be looked at", TestContext.Current.CancellationToken);
        Assert.Equal("user_id:u-1", await Found(server, "lovelace"));
        File.Delete(server.Tenant.Folder.Search);
        Assert.Equal("user_id:u-1", await Found(server, "lovelace"));
    }

    [Fact]
    public async Task Another_tenants_customers_are_not_found()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(s_people);
        using var other = new TestTenant(server.Tenant.Folder.Root, "other");
        await other.Import("customer,time,touchpoint\nu-77,2026-03-01T10:00:00Z,store-visit\n");

        var answer = await server.Server.Get("/t/other/api/profiles?search=u-");

        Assert.Equal("user_id:u-2 user_id:u-10 user_id:u-1", await Found(server, "u-"));
        Assert.Equal(["customer_number:u-77"], JsonDocument.Parse(answer.Body).RootElement.GetProperty("profiles").EnumerateArray().Select(hit => hit.GetProperty("identifier").GetString()));
    }

    static async Task<string?> Found(CapturingServer server, string text)
    {
        var answer = await server.Server.Get($"/api/profiles?search={Uri.EscapeDataString(text)}");
        return answer.Status == 400 ? null
            : string.Join(' ', JsonDocument.Parse(answer.Body).RootElement.GetProperty("profiles").EnumerateArray().Select(hit => hit.GetProperty("identifier").GetString()));
    }

    static async Task<JsonElement> Search(CapturingServer server, string text, int take = 20) =>
        JsonDocument.Parse((await server.Server.Get($"/api/profiles?search={Uri.EscapeDataString(text)}&take={take}")).Body).RootElement;
}
