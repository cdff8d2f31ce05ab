using System.Diagnostics;
using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture.Clients;

/// <summary>Clients of others, as their makers publish them, with nothing changed but the host.</summary>
public sealed class ClientTests(ITestOutputHelper output)
{
    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("analytics-node.js", "")]
    [InlineData("rudder-sdk-node.js", "gzip")]
    public async Task Every_field_that_a_server_sends_stands_in_the_profile(string script, string encoding)
    {
        SkipWithout("node");
        await using var server = await CapturingServer.Start();
        await using var proxy = await RecordingProxy.Start(server.Url);

        var (code, said) = await Run("node", [Repository.At($"tests/clients/{script}"), proxy.Url, server.Key], s_patience);

        Assert.True(code == 0, said);
        Assert.Equal([encoding], proxy.Encodings.Distinct());
        await Check(server, proxy, messages: 9);
    }

    [Fact]
    public async Task Every_field_that_a_browser_sends_stands_in_the_profile()
    {
        SkipWithout("chromium");
        await using var server = await CapturingServer.Start();
        await using var proxy = await RecordingProxy.Start(server.Url);
        await using var page = await ClientPage.Start();
        using var folder = new TemporaryFolder();

        using var browser = Start("chromium",
        [
            "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync", $"--user-data-dir={folder.Path}",
            "--remote-debugging-port=0", $"{page.Url}/analytics-next.html?host={Uri.EscapeDataString(proxy.Url)}&key={server.Key}",
        ]);
        try
        {
            var begun = Stopwatch.StartNew();
            while (proxy.Messages.Count < 8 && begun.Elapsed < s_patience)
                browser.WaitForExit(50);
        }
        finally
        {
            browser.Kill(entireProcessTree: true);
            await browser.WaitForExitAsync(TestContext.Current.CancellationToken);
        }

        await Check(server, proxy, messages: 8);
    }

    async Task Check(CapturingServer server, RecordingProxy proxy, int messages)
    {
        Assert.Equal(messages, proxy.Messages.Count);
        var begun = Stopwatch.StartNew();
        while (Wegmarke.Capture.CaptureStats.Of(server.Tenant.Folder).Received < messages && begun.Elapsed < s_patience)
            await Task.Yield();
        Assert.Equal($"{messages} = {messages} + 0 + 0", server.Stats());
        var (person, account) = (await server.Profile("user_id:user-1"), await server.Profile("account:firm-1"));
        var timeline = person.GetProperty("timeline").EnumerateArray().Select(entry => entry.GetProperty("fields").EnumerateObject().ToDictionary(field => field.Name, field => field.Value.GetString()!)).ToArray();
        var identifiers = Identifiers(person).Concat(Identifiers(account)).ToHashSet();
        var lost = proxy.Messages.SelectMany(message => Lost(message, timeline, Traits(person), Traits(account), identifiers)).ToArray();
        var compared = proxy.Messages.Sum(message => WhereFieldsGo.Of(message).Count());
        output.WriteLine($"{compared} values of {messages} messages compared");
        Assert.True(compared > 150, $"Only {compared} values were sent.");
        Expect.None(lost);
        Assert.Contains((2750L, "online-purchase"), Values(person));
        Assert.Contains((-600L, "refund"), Values(person));
    }

    static IEnumerable<string> Lost(JsonElement message, Dictionary<string, string>[] timeline, IReadOnlySet<string> traits, IReadOnlySet<string> accountTraits, IReadOnlySet<string> identifiers)
    {
        var (type, id) = (message.GetProperty("type").GetString()!, message.GetProperty("messageId").GetString()!);
        var fields = timeline.FirstOrDefault(entry => entry.GetValueOrDefault("message_id") == id) ?? [];
        if (type is "track" or "page" or "screen" && fields.Count == 0)
            return [$"{type} {id} is not in the timeline"];
        return WhereFieldsGo.Of(message).Where(at => !WhereFieldsGo.IsKept(type, at, fields, type == "group" ? accountTraits : traits, identifiers)).Select(at => $"{type}: {at.Path} = {at.Value}");
    }

    static IEnumerable<(long, string)> Values(JsonElement person) => person.GetProperty("timeline").EnumerateArray()
        .Where(entry => entry.GetProperty("value").ValueKind == JsonValueKind.Number).Select(entry => (entry.GetProperty("value").GetInt64(), entry.GetProperty("touchpoint").GetString()!));

    static HashSet<string> Traits(JsonElement profile) => [.. ((string[])["traits", "context"]).SelectMany(list => profile.GetProperty("profile").GetProperty(list).EnumerateArray()).Select(trait => $"{trait.GetProperty("name").GetString()}={trait.GetProperty("value").GetString()}")];

    static IEnumerable<string> Identifiers(JsonElement profile) => profile.GetProperty("profile").GetProperty("identifiers").EnumerateArray().Select(one => $"{one.GetProperty("kind").GetString()}:{one.GetProperty("value").GetString()}");

    static void SkipWithout(string program)
    {
        Assert.SkipUnless(Directory.Exists(Repository.At("tests/clients/node_modules")), "The clients are not there: './do test' fetches them where npm is installed.");
        Assert.SkipUnless((Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program))), $"'{program}' is not installed.");
    }

    static async Task<(int Code, string Said)> Run(string program, string[] arguments, TimeSpan patience)
    {
        using var process = Start(program, arguments);
        var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(patience))
            process.Kill(entireProcessTree: true);
        return (process.ExitCode, string.Join('\n', await said));
    }

    static Process Start(string program, string[] arguments) => Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
}
