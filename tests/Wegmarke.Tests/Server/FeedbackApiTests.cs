using System.Net;
using System.Net.Http.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class FeedbackApiTests
{
    [Fact]
    public async Task A_test_that_is_sent_is_kept_once_and_a_wrong_one_is_told_why()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n");
        await using var server = await RunningServer.Start(tenant.Folder);
        using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };
        var test = new { touchpoint = "live-chat", day = "2024-03-05", tester = "Ada", marks = new Dictionary<string, double> { ["ease-of-use"] = 6 } };

        Assert.Equal((HttpStatusCode.Created, """{"number":1,"isNew":true}"""), await Post(client, test));
        Assert.Equal((HttpStatusCode.OK, """{"number":1,"isNew":false}"""), await Post(client, test));
        var (status, body) = await Post(client, new { touchpoint = "nowhere", note = "x" });
        Assert.Equal(HttpStatusCode.BadRequest, status);
        Assert.Contains("There is no touchpoint 'nowhere'.", body.Replace("\\u0027", "'", StringComparison.Ordinal), StringComparison.Ordinal);
        var (empty, said) = await Post(client, new { });
        Assert.Equal(HttpStatusCode.BadRequest, empty);
        Assert.Contains("The test names no touchpoint.", said, StringComparison.Ordinal);
        Assert.Contains("\"touchpoint\":\"live-chat\",\"criterion\":\"EaseOfUse\",\"from\":\"Test\",\"value\":60", (await server.Get("/api/feedback/scores")).Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_is_a_page()
    {
        using var tenant = new TestTenant();
        await using var server = await RunningServer.Start(tenant.Folder);

        var (page, wrong) = (await server.Get("/api/report?lang=en"), await server.Get("/api/report?lang=xx"));

        Assert.Equal((200, "text/html; charset=utf-8", 400), (page.Status, page.ContentType, wrong.Status));
        Assert.Contains("There is nothing to say yet", page.Body, StringComparison.Ordinal);
    }

    static async Task<(HttpStatusCode, string)> Post(HttpClient client, object test)
    {
        using var response = await client.PostAsJsonAsync("/api/feedback/tests", test, TestContext.Current.CancellationToken);
        return (response.StatusCode, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }
}
