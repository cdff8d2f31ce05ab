using System.Text.Json;
using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Privacy;

namespace Wegmarke.Tests.Server;

public sealed class RequestsApiTests() : ServedTenantTests(Rows)
{
    const string Rows = "customer_number,email,time,touchpoint\n1001234,ada@example.org,2026-03-01T10:00:00Z,visit\n1005678,bob@example.org,2026-03-02T11:00:00Z,visit\n";

    static readonly DateOnly s_today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    [Fact]
    public async Task A_request_is_due_a_month_after_it_came_and_the_open_ones_stand_first()
    {
        await Sent(HttpMethod.Post, "", $$"""{"right":"access","received":"{{s_today:yyyy-MM-dd}}","ticket":"T-1"}""");
        await Sent(HttpMethod.Post, "", """{"right":"rectify","received":"2024-01-31","ticket":"T-2"}""");
        await Sent(HttpMethod.Post, "", """{"right":"port","received":"2024-03-15"}""");
        await Sent(HttpMethod.Put, "/3", """{"done":"2024-04-15"}""");

        Assert.Equal([$"2 rectify T-2 2024-01-31 2024-02-29 overdue", $"1 access T-1 {s_today:yyyy-MM-dd} {s_today.AddMonths(1):yyyy-MM-dd} open", "3 port  2024-03-15 2024-04-15 done 2024-04-15"], await Listed());
    }

    [Fact]
    public async Task It_is_done_as_soon_as_what_was_asked_for_was_done_to_that_person()
    {
        await Sent(HttpMethod.Post, "", """{"right":"access","identifier":"ada@example.org","received":"2024-03-15"}""");
        await Sent(HttpMethod.Post, "", """{"right":"access","identifier":"bob@example.org","received":"2024-03-15"}""");
        await Sent(HttpMethod.Post, "", """{"right":"erase","identifier":"1001234","received":"2024-03-15"}""");

        Requests.Access(Tenant.Folder, "1001234");
        Assert.Equal(["2 overdue", "3 overdue", "1 done"], (await Listed()).Select(Short));
        Requests.Erase(Tenant.Folder, "ada@example.org");

        Assert.Equal(["2 overdue", "1 done", "3 done"], (await Listed()).Select(Short));
        foreach (var file in Directory.GetFiles(Tenant.Folder.Root))
            File.Delete(file);
        Assert.Empty(Traces.Of(["1001234", "ada@example.org"], Tenant.Folder.Root));
    }

    [Fact]
    public async Task Two_months_more_need_a_reason_and_a_deadline_that_has_not_passed()
    {
        await Sent(HttpMethod.Post, "", "{\"right\":\"object\"}");
        await Sent(HttpMethod.Post, "", """{"right":"object","received":"2024-03-15"}""");
        await Sent(HttpMethod.Put, "/1", """{"extended":"viele Anfragen"}""");

        Assert.Equal($"1 object  {s_today:yyyy-MM-dd} {s_today.AddMonths(3):yyyy-MM-dd} open", (await Listed())[1]);
        Assert.Contains("a deadline that has passed cannot be extended", await Refused(HttpMethod.Put, "/2", """{"extended":"zu spät"}"""), StringComparison.Ordinal);
        Assert.Contains("Say why it takes longer", await Refused(HttpMethod.Put, "/1", """{"extended":" "}"""), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_done_says_how_it_ended_and_what_is_open_does_not()
    {
        foreach (var _ in (string[])["a", "b", "c", "d"])
            await Sent(HttpMethod.Post, "", """{"right":"access","received":"2024-03-15"}""");
        await Sent(HttpMethod.Put, "/1", """{"done":"2024-03-20"}""");
        await Sent(HttpMethod.Put, "/2", """{"done":"2024-03-20","outcome":"refused"}""");
        await Sent(HttpMethod.Put, "/3", """{"done":"2024-03-20","outcome":"nothing-held"}""");
        using var json = JsonDocument.Parse((await Server.Get("/api/privacy/requests")).Body);

        Assert.Equal(["4 ", "1 granted", "2 refused", "3 nothing-held"], json.RootElement.EnumerateArray().Select(one => $"{one.GetProperty("number")} {one.GetProperty("outcome").GetString()}"));
        Assert.Contains("Known are granted, refused, nothing-held.", await Refused(HttpMethod.Put, "/4", """{"done":"2024-03-20","outcome":"lost"}"""), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST", "", """{"right":"dance"}""", "is nothing that a person may ask for")]
    [InlineData("POST", "", """{"right":"access","received":"2999-01-01"}""", "is to come")]
    [InlineData("POST", "", """{"right":"access","received":"yesterday"}""", "is no day")]
    [InlineData("POST", "", """{"right":"access","identifier":"ada@example.org","ticket":"Brief von ada@example.org"}""", "names the person")]
    [InlineData("POST", "", """{"right":"access","name":"Ada"}""", "This is not a request")]
    [InlineData("PUT", "/9", """{"done":"2024-01-01"}""", "There is no request 9.")]
    [InlineData("PUT", "/9", "{}", "Say what became of it")]
    public async Task What_cannot_be_so_is_refused(string method, string path, string body, string message)
    {
        Assert.Contains(message, await Refused(new(method), path, body), StringComparison.Ordinal);
        Assert.Empty(await Listed());
    }

    [Fact]
    public async Task The_command_line_does_the_same()
    {
        var added = await CommandLine.Run("privacy", "requests", "add", "erase", "1001234", "--received", "2024-01-31", "--ticket", "T-7", "--dir", Tenant.Folder.Root);
        Assert.Equal(new(0, "   1  overdue erase     received 2024-01-31  due 2024-02-29  “T-7”\n", ""), added);
        Assert.Equal(0, (await CommandLine.Run("privacy", "erase", "1001234", "--yes", "--dir", Tenant.Folder.Root)).Code);

        Assert.Equal(new(0, $"   1  done    erase     received 2024-01-31  due 2024-02-29  done {s_today:yyyy-MM-dd} (granted)  “T-7”\n", ""), await CommandLine.Run("privacy", "requests", "--dir", Tenant.Folder.Root));
    }

    static string Short(string line) => $"{line.Split(' ')[0]} {line.Split(' ')[5]}";

    async Task<IReadOnlyList<string>> Listed()
    {
        using var json = JsonDocument.Parse((await Server.Get("/api/privacy/requests")).Body);
        string Line(JsonElement one) => string.Join(' ', ((string[])["number", "right", "ticket", "received", "due", "state"]).Select(name => $"{one.GetProperty(name)}")) + (one.GetProperty("done") is { ValueKind: JsonValueKind.String } done ? $" {done}" : "");
        return [.. json.RootElement.EnumerateArray().Select(Line)];
    }

    async Task Sent(HttpMethod method, string path, string body)
    {
        var answer = await Send(method, $"/api/privacy/requests{path}", body);
        Assert.True(answer.Status == 200, answer.Body);
    }

    async Task<string> Refused(HttpMethod method, string path, string body)
    {
        var answer = await Send(method, $"/api/privacy/requests{path}", body);
        Assert.Equal(400, answer.Status);
        return JsonDocument.Parse(answer.Body).RootElement.GetProperty("detail").GetString()!;
    }
}
