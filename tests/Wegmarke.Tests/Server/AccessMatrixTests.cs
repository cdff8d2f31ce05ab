using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.RegularExpressions;
using Wegmarke.Access;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

/// <summary>Every address × every kind of caller × own tenant, another one, one that is not there. The addresses are asked of routing;
/// what each needs stands in the guide, so that a new one is noticed by whoever adds it.</summary>
public sealed partial class AccessMatrixTests(AccessMatrixTests.Doors doors) : IClassFixture<AccessMatrixTests.Doors>
{
    static readonly TenantId s_other = new("other");

    readonly RunningServer _server = doors.Server;
    readonly IReadOnlyList<ServedAddress> _served = ServedAddress.Of(doors.Server);

    [Fact]
    public void Every_address_says_once_who_may_call_it() => Expect.None(_served.Where(served => served.Needs.Count != 1).Select(served => $"{served}"));

    [Fact]
    public void The_guide_names_every_address_with_what_it_needs()
    {
        var served = _served.Select(served => $"| `{served}` | {Words(served.Needs.Single())} |").ToArray();
        var named = Docs.Document.At("docs/guide/access.md").Text.Split('\n').SkipWhile(line => line != "## Addresses").Where(line => line.StartsWith("| `", StringComparison.Ordinal)).ToArray();

        Expect.None(served.Except(named).Select(line => $"not in the guide: {line}").Concat(named.Except(served).Select(line => $"not served so: {line}")));
    }

    [Fact]
    public async Task A_key_opens_what_its_rights_say_in_its_own_tenant_and_nothing_else()
    {
        foreach (var right in RightNames.Each(RightNames.OfKeys))
        {
            var caller = Key(TenantId.Main, right);
            foreach (var served in Guarded())
            {
                Assert.Equal((served, right, served.Right == right), (served, right, await IsLetIn(served.Address, "", caller)));
                Assert.Equal((served, right, served.Right == right), (served, right, await IsLetIn(served.Address, "/t/main", caller)));
            }
        }
    }

    [Fact]
    public async Task Another_tenant_answers_to_the_letter_like_one_that_is_not_there()
    {
        var caller = Key(TenantId.Main, RightNames.OfKeys);
        foreach (var served in _served)
        {
            var (other, missing) = (await Ask(served, "/t/other", caller), await Ask(served, "/t/nobody", caller));
            Assert.Equal((served.Pattern, 404, Unnamed(missing.Body, "nobody")), (served.Pattern, other.Status, Unnamed(other.Body, "other")));
        }
    }

    [Fact]
    public async Task Without_tenant_in_the_address_a_key_means_its_own()
    {
        var caller = Key(s_other, Right.Read);

        Assert.Equal("""{"status":"ok","tenant":"other","lastSequence":4}""", (await _server.Send(Request(HttpMethod.Get, "/health", caller))).Body);
        Assert.Equal("""{"status":"ok"}""", (await _server.Send(Request(HttpMethod.Get, "/health", FromOutside))).Body);
    }

    [Fact]
    public async Task Who_comes_with_nothing_or_with_what_opens_nothing_is_asked_who_they_are()
    {
        var keys = doors.Keys;
        var revoked = keys.AddRead(TenantId.Main, RightNames.OfKeys);
        keys.Revoke(TenantId.Main, revoked.Key.Id);
        var write = keys.AddWrite(TenantId.Main, "shop");
        Caller[] callers = [FromOutside, Bearer(revoked.Text), Bearer(write.Text), Bearer("wm_r_"), With("Authorization", "Basic YTpi")];
        foreach (var caller in callers)
        {
            foreach (var served in Guarded())
            {
                Assert.Equal((served.Address, 401), (served.Address, (await Ask(served.Address, "", caller)).Status));
                Assert.Equal((served.Address, 401), (served.Address, (await Ask(served.Address, "/t/other", caller)).Status));
                Assert.Equal((served.Address, 401), (served.Address, (await Ask(served.Address, "/t/nobody", caller)).Status));
            }
        }
    }

    [Fact]
    public async Task Until_somebody_was_let_in_this_machine_may_everything_and_pages_of_others_change_nothing()
    {
        foreach (var served in Guarded())
        {
            Assert.True(await IsLetIn(served.Address, "/t/other", _ => { }), $"{served.Address}");
            if (served.Address.Method != HttpMethod.Get)
            {
                Assert.False(await IsLetIn(served.Address, "", With("Origin", "https://evil.example")), $"{served.Address}");
                Assert.False(await IsLetIn(served.Address, "", With("Sec-Fetch-Site", "cross-site")), $"{served.Address}");
            }
        }
    }

    [Fact]
    public async Task What_is_refused_says_what_is_missing()
    {
        var lacking = await _server.Send(Request(HttpMethod.Get, "/api/profiles/1001", Key(TenantId.Main, Right.Read | Right.Ask)));
        var nobody = await _server.Send(Request(HttpMethod.Get, "/api/profiles/1001", FromOutside));

        Assert.Equal((403, "This needs the right 'profiles'; yours are read;ask."), (lacking.Status, Detail(lacking)));
        Assert.Equal((401, "Sign in, or come with a key in 'Authorization: Bearer wm_r_…'. 'wegmarke keys add read' makes one.", "Bearer"), (nobody.Status, Detail(nobody), $"{nobody.Headers.WwwAuthenticate}"));
    }

    /// <summary>What somebody sends along to be let in.</summary>
    delegate void Caller(HttpRequestMessage request);

    static Caller FromOutside => With("X-Forwarded-For", "203.0.113.7");

    Caller Key(TenantId tenant, Right rights) => Bearer(doors.Keys.AddRead(tenant, rights).Text);

    static Caller Bearer(string key) => request => request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", key);

    static Caller With(string header, string value) => request => request.Headers.TryAddWithoutValidation(header, value);

    IEnumerable<(ServedAddress Address, Right Right)> Guarded() =>
        _served.Where(served => served.Needs is [Need.Of]).Select(served => (served, ((Need.Of)served.Needs[0]).Right));

    async Task<bool> IsLetIn(ServedAddress served, string tenant, Caller caller) => (await Ask(served, tenant, caller)).Status is not (401 or 403);

    async Task<RunningServer.Answer> Ask(ServedAddress served, string tenant, Caller caller) => await _server.Send(Request(served.Method, tenant + served.Path, caller));

    static HttpRequestMessage Request(HttpMethod method, string path, Caller caller)
    {
        var request = new HttpRequestMessage(method, path);
        if (method != HttpMethod.Get)
            request.Content = JsonContent.Create(new { });
        caller(request);
        return request;
    }

    /// <summary>Without what names the tenant or the request.</summary>
    static string Unnamed(string body, string tenant) => TraceId().Replace(body, "").Replace($"\\u0027{tenant}\\u0027", "", StringComparison.Ordinal);

    static string Words(Need need) => need switch
    {
        Need.Of(var right) => RightNames.Text(right),
        Need.WriteKey => "a write key",
        Need.SharedLink => "a shared link",
        Need.SignedIn => "sign-in",
        _ => "nothing",
    };

    static string Detail(RunningServer.Answer answer) => System.Text.Json.JsonDocument.Parse(answer.Body).RootElement.GetProperty("detail").GetString()!;

    [GeneratedRegex("\"traceId\":\"[^\"]*\"")]
    private static partial Regex TraceId();

    /// <summary>Two tenants with the same customers, served by one server.</summary>
    public sealed class Doors : IAsyncLifetime
    {
        readonly TestTenant _tenant = new();

        internal RunningServer Server { get; private set; } = null!; // started before the first test

        internal Keys Keys => new(new HostFolder(_tenant.Folder.Root), TimeProvider.System);

        public async ValueTask InitializeAsync()
        {
            await _tenant.Import(Samples.Small);
            using var other = await new TestTenant(_tenant.Folder.Root, s_other.Value).Import(Samples.Small);
            Server = await RunningServer.Start(_tenant.Folder);
        }

        public async ValueTask DisposeAsync()
        {
            await Server.DisposeAsync();
            _tenant.Dispose();
        }
    }
}
