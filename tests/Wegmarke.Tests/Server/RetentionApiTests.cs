using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class RetentionApiTests() : ServedTenantTests(Rows)
{
    const string Rows = "customer,time,touchpoint\n1001,2020-03-01T10:00:00Z,newsletter\n1002,2026-03-01T10:00:00Z,newsletter\n";

    [Fact]
    public async Task Times_are_set_looked_at_and_carried_out()
    {
        Assert.Equal((200, "forever", 0L), Interactions(await Server.Get("/api/privacy/retention")));
        Assert.Equal((200, "3y", 1L), Interactions(await Send(HttpMethod.Put, "/api/privacy/retention", """{"interactions":"3y","feedback":"2y"}""")));
        Assert.Equal(200, (await Server.Get("/api/profiles/1001")).Status);

        Assert.Equal((200, "3y", 1L), Interactions(await Send(HttpMethod.Post, "/api/privacy/retention/run", "{}")));

        Assert.Equal(404, (await Server.Get("/api/profiles/1001")).Status);
        Assert.Equal(200, (await Server.Get("/api/profiles/1002")).Status);
        Assert.Equal((200, "3y", 0L), Interactions(await Send(HttpMethod.Post, "/api/privacy/retention/run", "{}")));
    }

    [Theory]
    [InlineData("""{"interaction":"3y"}""", 400, "is no class of data")]
    [InlineData("""{"feedback":"long"}""", 400, "is no time to keep something")]
    [InlineData("""[1]""", 400, "This is not a list of times")]
    public async Task What_is_no_time_is_a_problem_that_says_why(string body, int status, string message)
    {
        var answer = await Send(HttpMethod.Put, "/api/privacy/retention", body);

        Assert.Equal(status, answer.Status);
        Assert.Contains(message, answer.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_form_of_a_foreign_page_changes_nothing()
    {
        Assert.Equal(415, (await Send(HttpMethod.Put, "/api/privacy/retention", """{"interactions":"3y"}""", "text/plain")).Status);
        Assert.Equal(415, (await Send(HttpMethod.Post, "/api/privacy/retention/run", "{}", "text/plain")).Status);
    }

    static (int, string, long) Interactions(RunningServer.Answer answer)
    {
        using var json = JsonDocument.Parse(answer.Body);
        var line = json.RootElement.GetProperty("classes").EnumerateArray().Single(one => one.GetProperty("class").GetString() == "interactions");
        return (answer.Status, line.GetProperty("keep").GetString()!, line.GetProperty("past").GetInt64());
    }
}
