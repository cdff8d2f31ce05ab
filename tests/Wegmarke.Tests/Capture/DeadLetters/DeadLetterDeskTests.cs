using Wegmarke.Capture;
using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Privacy;

namespace Wegmarke.Tests.Capture.DeadLetters;

public sealed class DeadLetterDeskTests
{
    const string BadTime = """{"type":"track","event":"Login","userId":"user-of-ada","messageId":"m1","timestamp":"yesterday"}""";

    [Fact]
    public async Task A_letter_is_read_mended_and_taken_in()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(BadTime);

        var letter = Assert.Single(DeadLetterDesk.All(server.Tenant.Folder));
        Assert.Equal((1, CapturingServer.Source, "BadTime", BadTime), (letter.Number, letter.Source, letter.Reason, letter.Message));
        Assert.StartsWith("timestamp 'yesterday': use ISO 8601", letter.Detail, StringComparison.Ordinal);
        Assert.Contains("\"taken\":0", (await server.Post("/api/capture/dead/1/replay", "{}")).Body, StringComparison.Ordinal);
        using var mended = await server.Client.PutAsync("/api/capture/dead/1", new StringContent(BadTime.Replace("yesterday", "2026-03-01T10:00:00Z", StringComparison.Ordinal), System.Text.Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        Assert.Equal(200, (int)mended.StatusCode);
        Assert.Contains("\"taken\":1", (await server.Post("/api/capture/dead/1/replay", "{}")).Body, StringComparison.Ordinal);

        Assert.Empty(DeadLetterDesk.All(server.Tenant.Folder));
        Assert.Equal(["login 2026-03-01T10:00:00Z"], await server.Timeline("user_id:user-of-ada", "message.timestamp"));
        Assert.Equal("3 = 1 + 0 + 0 BadTime 2", server.Stats());
    }

    [Fact]
    public async Task A_known_id_with_another_content_is_no_repetition_and_is_kept_to_be_looked_at()
    {
        await using var server = await CapturingServer.Start();
        const string login = """{"type":"track","event":"Login","userId":"user-of-ada","messageId":"m1","sentAt":"2026-03-01T10:00:00Z","timestamp":"2026-03-01T10:00:00Z","properties":{"from":"app"} }""";
        await server.Send(login);
        await server.Send(login, login.Replace("\"sentAt\":\"2026-03-01T10:00:00Z\"", "\"sentAt\":\"2026-03-01T10:00:09Z\"", StringComparison.Ordinal), login.Replace("app", "web", StringComparison.Ordinal), login.Replace("of-ada", "of-bob", StringComparison.Ordinal));

        Assert.Equal("5 = 1 + 0 + 2 OtherContent 2", server.Stats());
        var letters = DeadLetterDesk.All(server.Tenant.Folder);
        Assert.Equal([("OtherContent", login.Replace("app", "web", StringComparison.Ordinal)), ("OtherContent", login.Replace("of-ada", "of-bob", StringComparison.Ordinal))], letters.Select(letter => (letter.Reason, letter.Message)));
        using var mended = await server.Client.PutAsync("/api/capture/dead/1", new StringContent(letters[0].Message.Replace("m1", "m2", StringComparison.Ordinal), System.Text.Encoding.UTF8, "application/json"), TestContext.Current.CancellationToken);
        Assert.Contains("\"taken\":1", (await server.Post("/api/capture/dead/1/replay", "{}")).Body, StringComparison.Ordinal);
        Assert.Equal(["login app", "login web"], (await server.Timeline("user_id:user-of-ada", "from")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task The_command_line_lists_shows_mends_and_replays()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(BadTime);
        var mended = Path.Combine(server.Tenant.Folder.Root, "mended.json");
        await File.WriteAllTextAsync(mended, BadTime.Replace("yesterday", "2026-03-01", StringComparison.Ordinal), TestContext.Current.CancellationToken);

        Assert.Contains("BadTime", (await Run(server, "list")).Output, StringComparison.Ordinal);
        Assert.EndsWith(BadTime + "\n", (await Run(server, "show", "1")).Output, StringComparison.Ordinal);
        Assert.Equal("Letter 1 is mended; 'wegmarke capture dead replay 1' tries it.\n", (await Run(server, "mend", "1", mended)).Output);
        Assert.Equal("1 taken in, 0 left\n", (await Run(server, "replay")).Output);
        Assert.StartsWith("There is no dead letter 1. There are 0", (await Run(server, "show", "1")).Error, StringComparison.Ordinal);
        Assert.StartsWith("2 received = 1 stored + 0 counted only + 0 duplicates + 1 dropped\n", (await CommandLine.Run("capture", "stats", "--dir", server.Tenant.Folder.Root)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_letter_that_names_an_erased_person_goes_with_them()
    {
        await using var server = await CapturingServer.Start();
        await server.Send("""{"type":"track","event":"Login","userId":"user-of-ada","messageId":"m0"}""", BadTime, BadTime.Replace("user-of-ada", "user-of-bob", StringComparison.Ordinal));

        var erased = await CommandLine.Run("privacy", "erase", "user_id:user-of-ada", "--yes", "--dir", server.Tenant.Folder.Root);

        Assert.True(erased.Code == 0, erased.Error);
        Assert.Equal(["user-of-bob"], DeadLetterDesk.All(server.Tenant.Folder).Select(letter => letter.Message.Split('"')[11]));
        Assert.Empty(Traces.Of(["user-of-ada"], server.Tenant.Folder.Path));
    }

    static Task<CommandLine> Run(CapturingServer server, params string[] arguments) => CommandLine.Run(["capture", "dead", .. arguments, "--dir", server.Tenant.Folder.Root]);
}
