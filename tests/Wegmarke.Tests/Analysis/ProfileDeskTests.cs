using Wegmarke.Analysis;
using Wegmarke.Profiles;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

public sealed class ProfileDeskTests : IAsyncLifetime
{
    const string Rows = """
        customer_number,account,time,touchpoint,order,value,currency
        ada,firm,2026-03-01T10:00:00Z,website-visit,,,
        ada,firm,2026-03-02T10:00:00Z,store-purchase,B-1,120.00,EUR
        bob,firm,2026-03-03T10:00:00Z,store-visit,,,
        ,firm,2026-03-04T10:00:00Z,store-purchase,B-2,80.00,EUR
        eve,,2026-03-05T10:00:00Z,newsletter,,,
        """;

    readonly TestTenant _tenant = new();
    readonly JourneyStore _store;
    readonly DimensionStore _dimensions;

    public ProfileDeskTests()
    {
        _store = new(_tenant.Folder, _tenant.Documents);
        _dimensions = new(_tenant.Folder, _store);
    }

    public async ValueTask InitializeAsync() => await _tenant.Import(Rows);

    public ValueTask DisposeAsync()
    {
        _dimensions.Dispose();
        _store.Dispose();
        _tenant.Dispose();
        return ValueTask.CompletedTask;
    }

    [Fact]
    public async Task The_timeline_runs_over_all_channels_and_says_which_are_online() =>
        Assert.Equal(["website-visit online", "store-purchase offline"], (await Page("ada")).Timeline.Select(Line));

    [Fact]
    public async Task Segments_are_those_the_customer_is_in_now()
    {
        Segments.Set(_tenant.Documents, """
            [ { "key": "buyers", "order": 2, "name": { "de": "Käufer" }, "condition": { "bought": true } },
              { "key": "visitors", "order": 1, "condition": { "contacts": { "with": { "touchpoint": "website-visit" } } } },
              { "key": "others", "condition": { "not": { "segment": "visitors" } } },
              { "key": "waiting", "condition": { "contacts": { "with": { "property:colour": "red" } } } } ]
            """);

        Assert.Equal(["visitors", "buyers"], (await Page("ada")).Segments.Select(segment => segment.Key));
        Assert.Equal(["others"], (await Page("eve")).Segments.Select(segment => segment.Key));
        Assert.Equal(new ProfileSegment("buyers", new("Käufer", "")), (await Page("ada")).Segments[1]);
    }

    [Fact]
    public async Task An_account_has_its_people_and_what_all_of_them_did()
    {
        var account = (await Page("account:firm")).Account!;

        Assert.Equal(
            [
                new("customer_number:bob", new(1, new(2026, 3, 3, 10, 0, 0, TimeSpan.Zero), 0)),
                new("customer_number:ada", new(2, new(2026, 3, 2, 10, 0, 0, TimeSpan.Zero), 12_000)),
            ],
            account.People);
        Assert.Equal(new(4, new(2026, 3, 4, 10, 0, 0, TimeSpan.Zero), 20_000), account.Total);
        Assert.Equal(
            ["customer_number:ada website-visit online", "customer_number:ada store-purchase offline", "customer_number:bob store-visit offline", " store-purchase offline"],
            account.Timeline.Select(one => $"{one.Person} {Line(one.Contact)}"));
        Assert.Null((await Page("ada")).Account);
    }

    [Fact]
    public async Task Somebody_unknown_is_nobodys_page() =>
        Assert.IsType<ProfilePageAnswer.Unknown>(await new ProfileDesk(_dimensions, _store).Find("dan", null, TestContext.Current.CancellationToken));

    static string Line(TimelineEntry entry) => $"{entry.Touchpoint} {(entry.IsOnline ? "online" : "offline")}";

    async Task<ProfilePage> Page(string identifier) =>
        Assert.IsType<ProfilePageAnswer.Found>(await new ProfileDesk(_dimensions, _store).Find(identifier, null, TestContext.Current.CancellationToken)).Page;
}
