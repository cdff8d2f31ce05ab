using System.Text;
using System.Text.Json;
using Wegmarke.Access;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class SettingsApiTests() : ServedTenantTests(Samples.Small)
{
    [Fact]
    public async Task Settings_change_only_in_the_version_that_was_edited()
    {
        Assert.Equal((428, 0), (await Put("/api/settings", """{"name":"Musterhaus"}"""), TenantSettings.VersionOf(Tenant.Documents)));

        Assert.Equal(200, await Put("/api/settings", """{"name":"Musterhaus","zone":"Europe/Vienna","currency":"chf","amounts":"net"}""", "\"0\""));
        Assert.Equal(412, await Put("/api/settings", """{"name":"Anders"}""", "\"0\""));

        Assert.Equal(new TenantSettings("Europe/Vienna", "CHF", AmountKind.Net, "Musterhaus"), TenantSettings.Of(Tenant.Documents));
        using var shown = await Json("/api/settings");
        Assert.Equal("1 Musterhaus Europe/Vienna CHF net", string.Join(' ', ((string[])["version", "name", "zone", "currency", "amounts"]).Select(member => $"{shown.RootElement.GetProperty(member)}")));
    }

    [Fact]
    public async Task A_conflict_answers_with_both()
    {
        await Put("/api/settings", """{"name":"Erste"}""", "\"0\"");

        using var request = Request(HttpMethod.Put, "/api/settings", """{"name":"Zweite"}""", "\"0\"");
        using var conflict = JsonDocument.Parse((await Server.Send(request)).Body);

        Assert.Equal(("Erste", "Zweite"), (conflict.RootElement.GetProperty("stored").GetProperty("name").GetString(), conflict.RootElement.GetProperty("sent").GetProperty("name").GetString()));
    }

    [Theory]
    [InlineData("/api/settings", """{"zone":"Mars/Olympus"}""", "There is no time zone 'Mars/Olympus'")]
    [InlineData("/api/settings", """{"currency":"Taler"}""", "'Taler' is no currency")]
    [InlineData("/api/settings", """{"amounts":"much"}""", "none of gross, net, unsaid")]
    [InlineData("/api/rates/USD/2026-01-01", """{"rate":-1}""", "it is above 0")]
    [InlineData("/api/rates/USD/gestern", """{"rate":0.9}""", "'gestern' is no day")]
    [InlineData("/api/rates/USD/2026-01-01", "{}", "Say what one USD is worth")]
    [InlineData("/api/catalogue/default-phase-model", """{"key":"nowhere"}""", "There is no phase model 'nowhere'")]
    [InlineData("/api/sources", """{"source":"nowhere"}""", "There is no source 'nowhere'")]
    [InlineData("/api/sources", """{"source":"shop","mode":"half"}""", "Known are full, dsk, cnil")]
    [InlineData("/api/sources", """{"source":"shop","purposes":"fun"}""", "hold an unknown word")]
    public async Task What_cannot_be_so_is_refused_with_the_way_out(string path, string body, string message)
    {
        using var request = Request(HttpMethod.Put, path, body, "\"0\"");
        var answer = await Server.Send(request);

        Assert.Equal(400, answer.Status);
        Assert.Contains(message, JsonDocument.Parse(answer.Body).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rates_are_named_by_currency_and_day()
    {
        Assert.Equal(200, await Put("/api/rates/usd/2026-01-01", """{"rate":0.92}"""));
        Assert.Equal(200, await Put("/api/rates/USD/2026-02-01", """{"rate":0.95}"""));
        Assert.Equal(200, await Put("/api/rates/USD/2026-01-01", """{"rate":0.9}"""));

        Assert.Equal("""{"base":"EUR","rates":[{"currency":"USD","from":"2026-01-01","worth":0.9},{"currency":"USD","from":"2026-02-01","worth":0.95}]}""", (await Server.Get("/api/rates")).Body);
        Assert.Equal((204, 404), (await Delete("/api/rates/USD"), await Delete("/api/rates/USD")));
    }

    [Fact]
    public async Task A_conversion_rule_is_switched_and_keeps_what_it_goes_by()
    {
        using var before = await Json("/api/catalogue/conversions");
        var first = before.RootElement[0];
        var key = first.GetProperty("key").GetString();

        Assert.Equal(200, await Put($"/api/catalogue/conversions/{key}", """{"isActive":false}"""));

        using var after = await Json("/api/catalogue/conversions");
        Assert.False(after.RootElement[0].GetProperty("isActive").GetBoolean());
        Assert.Equal($"{first.GetProperty("roles")} {first.GetProperty("touchpoints")}", $"{after.RootElement[0].GetProperty("roles")} {after.RootElement[0].GetProperty("touchpoints")}");
        Assert.Equal(404, await Put("/api/catalogue/conversions/nowhere", """{"isActive":false}"""));
    }

    [Fact]
    public async Task The_usual_phase_model_is_chosen_among_those_there_are()
    {
        using var before = await Json("/api/catalogue");
        var usual = before.RootElement.GetProperty("defaultPhaseModel").GetString();
        var other = before.RootElement.GetProperty("phaseModels").EnumerateArray().Select(model => model.GetProperty("key").GetString()).First(key => key != usual);

        Assert.Equal(200, await Put("/api/catalogue/default-phase-model", $$"""{"key":"{{other}}"}"""));

        using var after = await Json("/api/catalogue");
        Assert.Equal(other, after.RootElement.GetProperty("defaultPhaseModel").GetString());
    }

    [Fact]
    public async Task A_source_declares_anew_and_what_is_left_out_stays()
    {
        Assert.Equal(200, await Put("/api/sources", """{"source":"shop","purposes":"analysis;marketing","basis":"consent"}"""));
        Assert.Equal(200, await Put("/api/sources", """{"source":"shop","mode":"dsk"}"""));

        using var json = await Json("/api/sources");
        var shop = json.RootElement.EnumerateArray().Single(source => source.GetProperty("name").GetString() == "shop");
        Assert.Equal("""["analysis","marketing"] consent dsk""", $"{shop.GetProperty("purposes")} {shop.GetProperty("basis")} {shop.GetProperty("mode")}");
    }

    [Fact]
    public async Task Keys_are_listed_without_their_text_and_revoked()
    {
        var keys = new Keys(new HostFolder(Tenant.Folder.Root), TimeProvider.System);
        var (write, read) = (keys.AddWrite(TenantId.Main, "shop", "Kasse"), keys.AddRead(TenantId.Main, Right.Read | Right.Ask, "Bericht"));

        var listed = (await Server.Get("/api/keys")).Body;
        using var json = JsonDocument.Parse(listed);
        Assert.Equal(["write shop [] Kasse", """read  ["read","ask"] Bericht"""], json.RootElement.EnumerateArray().Select(key => $"{key.GetProperty("kind")} {key.GetProperty("source")} {key.GetProperty("rights")} {key.GetProperty("name")}"));
        Assert.DoesNotContain(write.Text, listed, StringComparison.Ordinal);
        Assert.Equal((200, 404), (await Delete($"/api/keys/{read.Key.Id}"), await Delete("/api/keys/nowhere")));
        Assert.Equal([false, true], keys.Of(TenantId.Main).Select(key => key.Revoked is not null));
    }

    [Fact]
    public async Task Persons_are_listed_with_their_role_in_this_tenant()
    {
        var users = new Users(new HostFolder(Tenant.Folder.Root), TimeProvider.System);
        users.Add("eve@example.org", new(TenantId.Main, Role.PrivacyOfficer));
        users.Add("kim@example.org", new(new TenantId("other"), Role.Editor));

        using var json = await Json("/api/users");

        Assert.Equal(["eve@example.org privacy-officer False invited"], json.RootElement.EnumerateArray().Select(user => $"{user.GetProperty("name")} {user.GetProperty("role")} {user.GetProperty("isEverywhere")} {user.GetProperty("state")}"));
    }

    async Task<JsonDocument> Json(string path) => JsonDocument.Parse((await Server.Get(path)).Body);

    async Task<int> Put(string path, string body, string? ifMatch = null)
    {
        using var request = Request(HttpMethod.Put, path, body, ifMatch);
        return (await Server.Send(request)).Status;
    }

    async Task<int> Delete(string path)
    {
        using var request = new HttpRequestMessage(HttpMethod.Delete, path);
        return (await Server.Send(request)).Status;
    }

    static HttpRequestMessage Request(HttpMethod method, string path, string body, string? ifMatch)
    {
        var request = new HttpRequestMessage(method, path) { Content = new StringContent(body, Encoding.UTF8, "application/json") };
        if (ifMatch is not null)
            request.Headers.TryAddWithoutValidation("If-Match", ifMatch);
        return request;
    }
}
