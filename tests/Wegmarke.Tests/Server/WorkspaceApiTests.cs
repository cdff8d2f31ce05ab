using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

/// <summary>What the web app asks besides questions and maps.</summary>
public sealed class WorkspaceApiTests
{
    [Fact]
    public async Task Tenants_are_told_with_their_addresses_and_which_one_is_asked()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        using var other = await new TestTenant(tenant.Folder.Root, "other").Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        Assert.Equal(
            """[{"base":"","name":"main","hasName":false,"isShown":false},{"base":"/t/other","name":"other","hasName":false,"isShown":true}]""",
            (await server.Get("/t/other/api/tenants")).Body);
    }

    [Fact]
    public async Task The_catalogue_names_every_key_in_both_languages()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        var names = JsonDocument.Parse((await server.Get("/api/catalogue")).Body).RootElement;

        Assert.Equal("five", names.GetProperty("defaultPhaseModel").GetString());
        Assert.Contains(names.GetProperty("channels").EnumerateArray(), channel =>
            (channel.GetProperty("key").GetString(), channel.GetProperty("name").GetProperty("de").GetString(), channel.GetProperty("isOnline").GetBoolean()) == ("store", "Filiale", false));
        foreach (var family in (string[])["channels", "touchpoints", "phaseModels", "conversions"])
        {
            Assert.All(names.GetProperty(family).EnumerateArray(), entry =>
                Assert.All((string[])["de", "en"], language => Assert.NotEmpty(entry.GetProperty("name").GetProperty(language).GetString()!)));
        }
    }

    [Fact]
    public async Task A_source_tells_what_it_declares_and_what_its_imports_came_to()
    {
        using var tenant = await new TestTenant().Import(Samples.Small, "kasse");
        await using var server = await RunningServer.Start(tenant.Folder);

        var source = Assert.Single(JsonDocument.Parse((await server.Get("/api/sources")).Body).RootElement.EnumerateArray());

        Assert.Equal(("kasse", "Unsaid"), (source.GetProperty("name").GetString(), source.GetProperty("amounts").GetProperty("kind").GetString()));
        Assert.Equal(JsonValueKind.Array, source.GetProperty("purposes").ValueKind);
        Assert.Equal(JsonValueKind.Array, source.GetProperty("imports").GetProperty("latest").ValueKind);
    }

    [Theory]
    [InlineData("", "customer_number:1001 newsletter+ store-purchase+|customer_number:D/10 website-visit+")]
    [InlineData("?where=touchpoint=newsletter", "customer_number:1001 newsletter+ store-purchase")]
    [InlineData("?where=channel=store&from=2024-03-02", "customer_number:1001 newsletter store-purchase+")]
    [InlineData("?from=2024-03-03", "")]
    [InlineData("?top=1", "customer_number:1001 newsletter+ store-purchase+")]
    public async Task Journeys_behind_a_figure_mark_what_it_counts(string query, string expected)
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        var journeys = JsonDocument.Parse((await server.Get($"/api/journeys{query}")).Body).RootElement.EnumerateArray().Select(Written);

        Assert.Equal(expected, string.Join('|', journeys));
    }

    [Fact]
    public async Task Journeys_are_those_with_the_phase_that_is_named()
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        var journey = Assert.Single(JsonDocument.Parse((await server.Get("/api/journeys?phases=retail&phase=purchase")).Body).RootElement.EnumerateArray());

        Assert.Equal("customer_number:1001 newsletter store-purchase+", Written(journey));
    }

    const string Moves = """
        customer,time,touchpoint,channel
        A,2026-03-01T10:00:00Z,website-visit,web
        A,2026-03-01T11:00:00Z,store-visit,store
        A,2026-03-01T12:00:00Z,store-purchase,store
        B,2026-03-02T10:00:00Z,website-visit,web
        B,2026-03-02T11:00:00Z,store-visit,store
        C,2026-03-03T10:00:00Z,website-visit,web
        C,2026-03-03T11:00:00Z,newsletter,email
        C,2026-03-03T12:00:00Z,store-visit,store
        """;

    [Theory]
    [InlineData("path=website-visit&path=store-visit", "customer_number:A website-visit+ store-visit+ store-purchase|customer_number:B website-visit+ store-visit+")]
    [InlineData("path=website-visit&path=store-visit&ends=whole", "customer_number:B website-visit+ store-visit+")]
    [InlineData("path=channel:web&path=channel:store&ends=lost", "customer_number:B website-visit+ store-visit+")]
    [InlineData("path=channel:email&path=channel:store", "customer_number:C website-visit newsletter+ store-visit+")]
    [InlineData("path=channel:web&path=channel:email", "")]
    [InlineData("phases=retail&path=phase:purchase:store-purchase", "customer_number:A website-visit store-visit store-purchase+")]
    [InlineData("definition={\"condition\":{\"bought\":true}}", "customer_number:A website-visit+ store-visit+ store-purchase+")]
    [InlineData("definition={\"condition\":{\"not\":{\"bought\":true}}}&where=channel=email", "customer_number:C website-visit newsletter+ store-visit")]
    public async Task Journeys_are_those_with_these_contacts_in_a_row_or_of_these_customers(string query, string expected)
    {
        using var tenant = await new TestTenant().Import(Moves);
        await using var server = await RunningServer.Start(tenant.Folder);

        var journeys = JsonDocument.Parse((await server.Get($"/api/journeys?{query}")).Body).RootElement.EnumerateArray().Select(Written);

        Assert.Equal(expected, string.Join('|', journeys));
    }

    [Theory]
    [InlineData("?path=channel:nine", "No interaction has the channel 'nine'. Used are, among others, ")]
    [InlineData("?path=phase:nine:store-purchase", "There is no phase 'nine' in the model 'five'. Known are ")]
    [InlineData("?ends=whole", "ends=whole needs a path; ")]
    [InlineData("?path=store-purchase&ends=nine", "'ends' is 'nine'; it is whole ")]
    [InlineData("?definition={}", "segment: \"condition\" is missing.")]
    [InlineData("?phase=nine", "There is no phase 'nine' in the model 'five'. Known are ")]
    [InlineData("?phases=nine", "There is no phase model 'nine'. Known are ")]
    [InlineData("?top=0", "top=0: use 1 to 100.")]
    [InlineData("?top=101", "top=101: use 1 to 100.")]
    [InlineData("?where=x", "'x' is no condition.")]
    public async Task Journeys_that_cannot_be_asked_for_say_what_can(string query, string detail)
    {
        using var tenant = await new TestTenant().Import(Samples.Small);
        await using var server = await RunningServer.Start(tenant.Folder);

        var answer = await server.Get($"/api/journeys{query}");

        Assert.Equal(400, answer.Status);
        Assert.StartsWith(detail, JsonDocument.Parse(answer.Body).RootElement.GetProperty("detail").GetString(), StringComparison.Ordinal);
    }

    /// <summary>Customer and stops, those that count with a plus.</summary>
    static string Written(JsonElement journey) =>
        $"{journey.GetProperty("customer").GetString()} {string.Join(' ', journey.GetProperty("stops").EnumerateArray().Select(stop => stop.GetProperty("touchpoint").GetString() + (stop.GetProperty("isHere").GetBoolean() ? "+" : "")))}";
}
