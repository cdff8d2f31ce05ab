using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class ConsentApiTests
{
    [Fact]
    public async Task A_withdrawal_is_in_force_when_it_is_answered()
    {
        using var tenant = await new TestTenant().Import("customer,email,time,touchpoint,consent\n1001,ada@example.org,2026-03-01T10:00:00Z,newsletter,analysis\n1002,,2026-03-01T10:00:00Z,newsletter,\n");
        await using var server = await RunningServer.Start(tenant.Folder);
        Assert.Equal(2, await Interactions(server));

        var (status, body) = await Post(server, """{"identifier":"ada@example.org","purpose":"analysis","act":"withdrawn","at":"2026-05-01T10:00:00Z","channel":"phone"}""");

        Assert.Equal((200, """{"identifier":"ada@example.org","purposes":["analysis"],"act":"withdrawn","at":"2026-05-01T10:00:00+00:00","permits":true}"""), (status, body));
        Assert.Equal(1, await Interactions(server));
        using var shown = JsonDocument.Parse((await server.Get("/api/consents?identifier=1001")).Body);
        Assert.Equal("""{"purpose":"analysis","consent":"withdrawn","since":"2026-05-01T10:00:00+00:00","allowsOnConsent":false,"allowsOtherwise":true}""", shown.RootElement.GetProperty("purposes")[0].GetRawText());
        Assert.Equal(("phone", "api"), (shown.RootElement.GetProperty("records")[0].GetProperty("channel").GetString(), shown.RootElement.GetProperty("records")[0].GetProperty("source").GetString()));
    }

    [Theory]
    [InlineData("""{"identifier":"email:a@example.org","purpose":"marketing","act":"given","extra":1}""", "extra")]
    [InlineData("""{"identifier":"email:a@example.org","purpose":"fun","act":"given"}""", "names no purpose")]
    [InlineData("""{"identifier":"email:a@example.org","purpose":"marketing","act":"maybe"}""", "neither given nor withdrawn")]
    [InlineData("""{"purpose":"marketing","act":"given"}""", "Say whose consent it is")]
    [InlineData("""{"identifier":"4799","purpose":"marketing","act":"given"}""", "Say its kind")]
    [InlineData("""[1]""", "This is not a consent")]
    public async Task What_is_no_consent_is_a_problem_that_says_why(string body, string message)
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n1001,2026-03-01T10:00:00Z,newsletter\n");
        await using var server = await RunningServer.Start(tenant.Folder);
        var (status, answer) = await Post(server, body);

        Assert.Equal(400, status);
        Assert.Contains(message, answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_a_foreign_page_records_nothing()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n1001,2026-03-01T10:00:00Z,newsletter\n");
        await using var server = await RunningServer.Start(tenant.Folder);

        Assert.Equal(415, (await Post(server, """{"identifier":"1001","purpose":"marketing","act":"given"}""", "text/plain")).Status);
        Assert.Equal((400, 404), ((await server.Get("/api/consents")).Status, (await server.Get("/api/consents?identifier=nobody")).Status));
    }

    static async Task<long> Interactions(RunningServer server)
    {
        using var answer = JsonDocument.Parse((await server.Get("/api/analysis/transitions")).Body);
        return answer.RootElement.GetProperty("asked").GetProperty("interactions").GetInt64();
    }

    static async Task<(int Status, string Body)> Post(RunningServer server, string body, string type = "application/json")
    {
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };
        using var content = new StringContent(body, Encoding.UTF8, new MediaTypeHeaderValue(type));
        using var response = await client.PostAsync("/api/consents", content, TestContext.Current.CancellationToken);
        return ((int)response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
