using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging.Abstractions;
using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Feedback;
using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Privacy;

namespace Wegmarke.Tests.Analysis;

public sealed class RetentionDeskTests : IDisposable
{
    const string Rows = """
        customer_number,email,time,touchpoint,order,value,currency,comment
        10010010,ada@example.org,2020-03-01T10:00:00Z,visit,,,,
        20020020,,2020-04-01T10:00:00Z,store-purchase,order-77,12.50,EUR,
        30030030,,2020-05-01T10:00:00Z,visit,,,,came long ago
        20020020,,2024-04-01T10:00:00Z,visit,,,,words of bob
        40040040,,2026-05-01T10:00:00Z,visit,,,,words of eve
        """;

    static readonly Request s_request = new("clerk", Requests.Now, "");

    readonly HandClock _clock = new(Requests.Now);
    readonly TestTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    RetentionDesk Desk => new(_tenant.Folder, _tenant.Documents, _clock);

    [Fact]
    public async Task Nothing_goes_of_what_nobody_set_a_time_for()
    {
        await Import();

        Assert.Equal(
            "interactions forever, orders none, comments forever, consents forever, feedback forever, dead-letters 90d, rejects 90d, pages forever, audit 3y",
            string.Join(", ", Desk.Look().Classes.Select(one => $"{one.Class} {one.Keep}")));
        Assert.Null(Desk.Run(older: null, s_request).Entry);
        Assert.DoesNotContain(Protocol.Entries(_tenant.Folder), entry => entry.Note.Kind is ProtocolKind.Retain or ProtocolKind.Retained);
    }

    [Fact]
    public async Task Orders_are_kept_as_long_as_the_law_asks_although_their_time_as_contacts_is_over()
    {
        await Import();
        Set(("interactions", "3y"), ("orders", "8y"));
        Assert.Equal("interactions 2", Past(Desk.Look()));

        Assert.Equal("interactions 2", Past(Desk.Run(older: null, s_request).Gone));

        Assert.Empty(Traces.Of(["10010010", "ada@example.org", "30030030", "came long ago"], _tenant.Folder.Root));
        Assert.Equal(["20020020"], Requests.Known(_tenant.Folder, "20020020").Identifiers.Select(identifier => identifier.Value));
        Assert.NotEmpty(Traces.Of(["order-77"], _tenant.Folder.Path));
        Verified();
        Assert.Equal("", Past(Desk.Look()));
        Set(("orders", "5y"));
        Assert.Equal("interactions 1", Past(Desk.Run(older: null, s_request).Gone));
        Assert.Empty(Traces.Of(["order-77"], _tenant.Folder.Root));
        Verified();
    }

    [Fact]
    public async Task Customers_own_words_go_before_the_contact_they_were_said_in()
    {
        await Import();
        Set(("comments", "1y"));

        Assert.Equal("comments 2", Past(Desk.Look()));
        Assert.Equal("comments 2", Past(Desk.Run(older: null, s_request).Gone));

        Assert.Empty(Traces.Of(["came long ago", "words of bob"], _tenant.Folder.Root));
        Assert.NotEmpty(Traces.Of(["words of eve"], _tenant.Folder.Path));
        Assert.Equal((5, 5), ((await _tenant.Journeys()).Coverage.Rows, (await _tenant.Journeys()).Coverage.Linked));
        Assert.Equal(["10010010", "ada@example.org"], Requests.Known(_tenant.Folder, "10010010").Identifiers.Select(identifier => identifier.Value).Order(StringComparer.Ordinal));
        Assert.Equal("", Past(Desk.Look()));
        Verified();
    }

    [Fact]
    public async Task Nothing_goes_of_somebody_whose_processing_is_restricted_until_that_ends()
    {
        await Import();
        Set(("interactions", "3y"), ("comments", "1y"));
        _tenant.Restrict("ada@example.org");
        _tenant.Restrict("20020020");
        Assert.Equal("interactions 1+2, comments 0+1", PastAndHeld(Desk.Look()));

        Assert.Equal("interactions 1+2, comments 0+1", PastAndHeld(Desk.Run(older: null, s_request).Gone));

        Assert.Empty(Traces.Of(["30030030", "came long ago"], _tenant.Folder.Path));
        Assert.Equal(["10010010", "ada@example.org"], Requests.Known(_tenant.Folder, "10010010").Identifiers.Select(identifier => identifier.Value).Order(StringComparer.Ordinal));
        Assert.NotEmpty(Traces.Of(["words of bob"], _tenant.Folder.Path));
        Assert.Equal("3", Protocol.Entries(_tenant.Folder).Single(entry => entry.Note.Kind == ProtocolKind.Retain).Note.Facts["held"]);
        Verified();
        Assert.Null(Desk.Run(older: null, s_request).Entry);

        _tenant.Restrict("ada@example.org", lift: true);
        _tenant.Restrict("20020020", lift: true);
        Assert.Equal("interactions 2+0, comments 1+0", PastAndHeld(Desk.Run(older: null, s_request).Gone));
        Assert.Empty(Traces.Of(["words of bob", "order-77"], _tenant.Folder.Path));
        Verified();
    }

    [Fact]
    public async Task Feedback_loses_its_texts_and_interviews_of_customers_and_keeps_its_marks()
    {
        await Import();
        await using (var live = _tenant.Live())
        {
            var desk = new FeedbackDesk(live, TimeProvider.System);
            await desk.Keep([new ToldTest("live-chat", new(2024, 3, 5), "Testerin Ada", new Dictionary<string, double> { ["Reaktionszeit"] = 7 }, Note: "zähe Antwort")], TestContext.Current.CancellationToken);
            await desk.Keep([new ToldTest("live-chat", new(2026, 3, 5), "Tester Bob", Note: "neue Notiz")], TestContext.Current.CancellationToken);
        }
        Set(("feedback", "1y"));

        Assert.Equal("feedback 1", Past(Desk.Run(older: null, s_request).Gone));

        Assert.Empty(Traces.Of(["Testerin Ada", "zähe Antwort"], _tenant.Folder.Root));
        Assert.Equal([("", 70.0, ""), ("Tester Bob", null, "neue Notiz")], FeedbackDesk.Kept(_tenant.Folder).Tests.Select(test => (test.Tester, test.Marks.Of(Criterion.ResponseTime), test.Note)));
        Assert.Equal("", Past(Desk.Look()));
        Verified();
    }

    [Fact]
    public async Task Dead_letters_go_after_their_time_without_anybody_saying_so()
    {
        await using var server = await CapturingServer.Start();
        await server.Send("""{"type":"track","event":"Login","userId":"user-of-ada","messageId":"m0"}""", """{"type":"track","event":"Login","userId":"user-of-bob","messageId":"m1","timestamp":"yesterday"}""");
        var desk = new RetentionDesk(server.Tenant.Folder, server.Tenant.Documents, new HandClock(TimeProvider.System.GetUtcNow().AddDays(91)));

        Assert.Equal("dead-letters 1", Past(desk.Look()));
        desk.Run(older: null, new("clerk", TimeProvider.System.GetUtcNow().AddDays(91), ""));

        Assert.Empty(DeadLetterDesk.All(server.Tenant.Folder));
        Assert.Empty(Traces.Of(["user-of-bob"], server.Tenant.Folder.Path));
        Assert.NotEmpty(Traces.Of(["user-of-ada"], server.Tenant.Folder.Path));
    }

    [Fact]
    public async Task Page_counters_rejects_and_the_audit_log_go_with_one_entry_of_the_protocol_that_counts_them()
    {
        await using var server = await CapturingServer.Start(rules: LiveRules.Usual with { Mode = SourceMode.Dsk });
        await server.Send("""{"type":"page","name":"Home","anonymousId":"a","messageId":"m1","context":{"page":{"path":"/home"}}}""");
        await server.Tenant.Import("customer,time,touchpoint\n1001,2026-03-01T10:00:00Z,newsletter\n");
        var folder = server.Tenant.Folder;
        Directory.CreateDirectory(Path.Combine(folder.Path, "rejects"));
        await File.WriteAllTextAsync(Path.Combine(folder.Path, "rejects", "x.rejects.csv"), "row of somebody", TestContext.Current.CancellationToken);
        var later = TimeProvider.System.GetUtcNow().AddYears(4);
        var desk = new RetentionDesk(folder, server.Tenant.Documents, new HandClock(later));
        var audited = new AuditLog(folder, TimeProvider.System).Before(null, 100, new()).Count;
        desk.Set(new Dictionary<string, string> { ["pages"] = "2y" }, new("clerk", later, ""));

        Assert.Equal($"rejects 1, pages 1, audit {audited + 1}", Past(desk.Look()));
        var (_, entry) = desk.Run(older: null, new("clerk", later, ""));

        Assert.Equal((ProtocolKind.Retained, $"rejects=1 pages=1 audit={audited + 1}"), (entry!.Note.Kind, string.Join(' ', entry.Note.Facts.Select(fact => $"{fact.Key}={fact.Value}"))));
        Assert.Empty(Directory.GetFiles(Path.Combine(folder.Path, "rejects")));
        Assert.Empty(CaptureStats.PagesOf(folder));
        Assert.Empty(ProtocolVerification.Run(folder));
        Assert.Empty(AuditVerification.Run(folder));
        // The last entry stays, so that the chain goes on from it.
        Assert.Equal("audit 1", Past(desk.Look()));
    }

    [Fact]
    public async Task A_tenant_has_its_turn_once_a_day_by_itself()
    {
        await Import();
        Set(("interactions", "36m"));
        await using var tenants = new Tenants(_tenant.Folder.Root, TenantId.Main);
        using var daily = new DailyRetention(tenants, _clock, NullLogger<DailyRetention>.Instance);

        Assert.Equal([TenantId.Main], daily.RunDue(TestContext.Current.CancellationToken));
        Assert.Equal([("daily", "3")], Protocol.Entries(_tenant.Folder).Where(entry => entry.Note.Kind == ProtocolKind.Retain).Select(entry => (entry.Note.By, entry.Note.Facts["interactions"])));
        Set(("interactions", "1y"));
        Assert.Empty(daily.RunDue(TestContext.Current.CancellationToken));
        _clock.Turn(TimeSpan.FromDays(1));
        Assert.Equal([TenantId.Main], daily.RunDue(TestContext.Current.CancellationToken));
        _clock.Turn(TimeSpan.FromDays(1));
        Assert.Empty(daily.RunDue(TestContext.Current.CancellationToken));
        Assert.Equal(["system", "system"], AuditLog.Of(_tenant.Folder).Before(null, 100, new(AuditAct.Retain)).Select(entry => entry.By));
        Verified();
    }

    [Fact]
    public async Task The_server_does_so()
    {
        await using var server = await RunningServer.Start(_tenant.Folder);

        Assert.Single(server.App.Services.GetServices<IHostedService>().OfType<DailyRetention>());
    }

    [Theory]
    [InlineData("interaction", "3y")]
    [InlineData("feedback", "long")]
    [InlineData("orders", "forever")]
    public async Task What_is_no_class_or_no_time_is_refused_and_nothing_is_changed(string what, string time)
    {
        await Import();

        Assert.Throws<ArgumentException>(() => Set(("pages", "1y"), (what, time)));
        Assert.Equal("forever", Desk.Settings.Text(RetentionClass.Pages));
    }

    void Set(params (string Class, string Time)[] times) => Desk.Set(times.ToDictionary(one => one.Class, one => one.Time), s_request);

    static string Past(RetentionView view) => string.Join(", ", view.Classes.Where(one => one.Past > 0).Select(one => $"{one.Class} {one.Past}"));

    static string PastAndHeld(RetentionView view) => string.Join(", ", view.Classes.Where(one => one.Past + one.Held > 0).Select(one => $"{one.Class} {one.Past}+{one.Held}"));

    async Task Import()
    {
        await _tenant.Import(Rows);
        foreach (var file in Directory.GetFiles(_tenant.Folder.Root))
            File.Delete(file);
    }

    void Verified() => Assert.Equal([], LogVerification.Run(_tenant.Folder, progress: null, CancellationToken.None).Findings);
}
