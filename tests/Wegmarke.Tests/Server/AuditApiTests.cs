using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using Wegmarke.Access;
using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Privacy;

namespace Wegmarke.Tests.Server;

public sealed class AuditApiTests : IDisposable
{
    const string Rows = """
        customer_number,email,time,touchpoint
        1001234,ada@example.org,2026-03-01T10:00:00Z,visit
        1005678,bob@example.org,2026-03-02T11:00:00Z,visit
        """;

    readonly TestTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public async Task Who_looked_at_a_customer_is_told_by_key_and_only_for_that_customer()
    {
        await _tenant.Import(Rows);
        var keys = new Keys(new HostFolder(_tenant.Folder.Root), TimeProvider.System);
        var key = keys.AddRead(TenantId.Main, Right.Profiles, "service desk");
        await using var server = await RunningServer.Start(_tenant.Folder);

        Assert.Equal(200, (await Get(server, "/api/profiles/1001234", key.Text)).Status);
        Assert.Equal(200, (await server.Get("/customers?id=email:bob@example.org")).Status);
        Assert.Equal(404, (await server.Get("/api/profiles/nobody")).Status);

        Assert.Equal([$"profile key:{key.Key.Id} service desk"], await Told(server, "?identifier=ada@example.org"));
        Assert.Equal(["profile machine "], await Told(server, "?identifier=1005678"));
        Assert.Equal([$"key system  key:{key.Key.Id} service desk"], await Told(server, "?act=key"));
    }

    [Fact]
    public async Task An_erasure_leaves_no_byte_of_an_identifier_and_what_was_done_can_still_be_found()
    {
        await _tenant.Import(Rows);
        await using (var server = await RunningServer.Start(_tenant.Folder))
        {
            Assert.Equal(200, (await server.Get("/api/profiles/1001234")).Status);
            using var content = new StringContent("""{"identifier":"email:ada@example.org","purpose":"marketing","act":"given"}""", Encoding.UTF8, new MediaTypeHeaderValue("application/json"));
            using var client = new HttpClient { BaseAddress = new Uri(server.App.Urls.First()) };
            Assert.True((await client.PostAsync("/api/consents", content, TestContext.Current.CancellationToken)).IsSuccessStatusCode);
        }
        Requests.Access(_tenant.Folder, "1001234");
        Requests.Erase(_tenant.Folder, "1001234");
        foreach (var file in Directory.GetFiles(_tenant.Folder.Root))
            File.Delete(file);

        Assert.Empty(Traces.Of(["1001234", "ada@example.org"], _tenant.Folder.Root));
        Assert.Empty(AuditVerification.Run(_tenant.Folder));
        await using var again = await RunningServer.Start(_tenant.Folder);
        Assert.Equal(["erase system ", "access system ", "consent machine ", "profile machine "], await Told(again, "?identifier=email:ada@example.org"));
        Assert.Equal(["erase system "], await Told(again, "?act=erase"));
    }

    [Fact]
    public async Task Changes_of_settings_keys_and_users_are_told_page_by_page()
    {
        await _tenant.Import(Rows);
        var host = new HostFolder(_tenant.Folder.Root);
        new SourceDeclarations(_tenant.Documents).Declare("shop", new(LegalBasis.Consent, Purpose.Analysis));
        var users = new Users(host, TimeProvider.System);
        users.Add("eve@example.org", new(TenantId.Main, Role.Viewer));
        users.SetRole("eve@example.org", TenantId.Main, Role.PrivacyOfficer);
        users.Add("root@example.org", new(Tenant: null, Role.Administrator));
        users.Lock("eve@example.org");
        await using var server = await RunningServer.Start(_tenant.Folder);
        var eve = $"user:{users.Find("eve@example.org")!.Id} eve@example.org";

        Assert.Equal([$"lock system  {eve}", $"user system  user:{users.Find("root@example.org")!.Id} root@example.org", $"role system  {eve}"], await Told(server, "?take=3"));
        var (_, next) = await Page(server, "?take=3");
        Assert.Equal([$"user system  {eve}", "set system  privacy.source/shop "], await Told(server, $"?take=2&before={next}"));
        Assert.Equal(400, (await server.Get("/api/privacy/audit?take=1000")).Status);
        Assert.Equal(400, (await server.Get("/api/privacy/audit?act=dance")).Status);
        Assert.Equal(400, (await server.Get("/api/privacy/audit?identifier=email:nobody")).Status);
        Assert.Empty(await Told(server, "?identifier=4711"));
    }

    [Fact]
    public async Task Another_tenant_learns_nothing_of_it()
    {
        await _tenant.Import(Rows);
        using var other = await new TestTenant(_tenant.Folder.Root, "other").Import(Rows);
        new Users(new HostFolder(_tenant.Folder.Root), TimeProvider.System).Add("eve@example.org", new(new TenantId("other"), Role.Viewer));

        Assert.DoesNotContain(AuditLog.Of(_tenant.Folder).Before(null, 100, new()), entry => entry.Note.Act == AuditAct.User);
        Assert.Single(AuditLog.Of(other.Folder).Before(null, 100, new(AuditAct.User)));
    }

    [Fact]
    public async Task The_command_line_tells_it_too_and_says_when_it_was_changed()
    {
        await _tenant.Import(Rows);
        Assert.Equal(0, (await CommandLine.Run("profile", "1001234", "--dir", _tenant.Folder.Root)).Code);
        var whole = await CommandLine.Run("privacy", "audit", "--identifier", "ada@example.org", "--dir", _tenant.Folder.Root);
        Assert.Matches($@"^ +\d+  \S+ \S+Z  profile  person [0-9a-f]{{8}}  by terminal:{Environment.UserName}\nThe audit log is whole\.\n$", whole.Output);

        var path = AuditLog.PathOf(_tenant.Folder);
        await File.WriteAllTextAsync(path, (await File.ReadAllTextAsync(path, Encoding.Latin1, TestContext.Current.CancellationToken)).Replace("\"act\":\"profile\"", "\"act\":\"consent\"", StringComparison.Ordinal), Encoding.Latin1, TestContext.Current.CancellationToken);

        Assert.Equal(1, (await CommandLine.Run("privacy", "audit", "--dir", _tenant.Folder.Root)).Code);
        var verified = await CommandLine.Run("verify", "--dir", _tenant.Folder.Root);
        Assert.Equal(1, verified.Code);
        Assert.Matches(@"Audit: entry \d+ of the audit log was changed\n", verified.Output);
    }

    static async Task<IReadOnlyList<string>> Told(RunningServer server, string query) => (await Page(server, query)).Entries;

    static async Task<(IReadOnlyList<string> Entries, long? Next)> Page(RunningServer server, string query)
    {
        var answer = await server.Get($"/api/privacy/audit{query}");
        Assert.Equal(200, answer.Status);
        using var page = JsonDocument.Parse(answer.Body);
        return ([.. page.RootElement.GetProperty("entries").EnumerateArray().Select(Line)], page.RootElement.GetProperty("next") is { ValueKind: JsonValueKind.Number } next ? next.GetInt64() : null);
    }

    static string Line(JsonElement entry)
    {
        string Said(string name) => entry.GetProperty(name).GetString()!;
        return $"{Said("act")} {Said("by")} {Said("name")}" + (Said("about").Length > 0 ? $" {Said("about")} {Said("aboutName")}" : "");
    }

    static async Task<RunningServer.Answer> Get(RunningServer server, string path, string key)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, path);
        request.Headers.Authorization = new("Bearer", key);
        return await server.Send(request);
    }
}
