using System.Diagnostics;
using System.Globalization;
using Wegmarke.Analysis;
using Wegmarke.Profiles;
using Wegmarke.Storage;
using Wegmarke.Tests.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Faults;

/// <summary>Merges and their undoing while messages pour in, and what would join everybody (reliability I1). <c>./do soak storm</c> takes many times as much.</summary>
public sealed class MergeStormTests(ITestOutputHelper output)
{
    const int Senders = 3, MessagesPerBatch = 20, Anonymous = 60, Users = 25;

    const string Definitions = """
        [ { "key": "buyers", "condition": { "bought": true } }, { "key": "frequent", "condition": { "contacts": { "last": "30d", "atLeast": 5 } } },
          { "key": "left-cart", "condition": { "sequence": { "first": { "touchpoint": "add-to-cart" }, "thenNot": { "bought": true }, "within": "1h" } } } ]
        """;

    static readonly TimeSpan s_patience = TimeSpan.FromMinutes(2);

    static int Scale => Soak.Times(1);

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task While_people_are_joined_and_parted_answers_are_those_of_a_rebuild()
    {
        await using var server = await CapturingServer.Start();
        Segments.Set(server.Tenant.Documents, Definitions);
        await server.Send(Message(new Random(1), "first"));
        using var store = new JourneyStore(server.Tenant.Folder, server.Tenant.Documents);
        using var dimensions = new DimensionStore(server.Tenant.Folder, store);
        using var live = new LiveSegments(server.Tenant.Folder, dimensions);
        using var done = new CancellationTokenSource();
        using var turns = new SemaphoreSlim(0);

        var asking = Ask(live, done.Token);
        var deciding = Decide(server.Tenant, turns, done.Token);
        await Task.WhenAll(Enumerable.Range(0, Senders).Select(sender => Send(server, sender, turns)));
        await done.CancelAsync();
        var (asked, decided) = (await asking, await deciding);

        var sent = 1 + Senders * 10 * Scale * MessagesPerBatch;
        Assert.StartsWith($"{sent} = {sent} + 0 + 0", server.Stats(), StringComparison.Ordinal);
        var standing = (await live.Now(Cancel))!;
        var names = store.NamesOf(standing.Data, Enumerable.Range(0, standing.Data.ProfileCount));
        var members = standing.Members.ToDictionary(segment => segment.Key, segment => Enumerable.Range(0, segment.Value.Length).Where(profile => segment.Value[profile]).Select(profile => names[profile]).Order(StringComparer.Ordinal).ToArray());
        var grown = Everything.Of(standing.Data, server.Tenant.Folder);
        output.WriteLine($"{sent} messages, {decided} decisions, {asked} askings, {standing.Data.ProfileCount} profile numbers given");

        File.Delete(server.Tenant.Folder.Columns);
        using var rebuilt = new JourneyStore(server.Tenant.Folder, server.Tenant.Documents);
        using var anew = new DimensionStore(server.Tenant.Folder, rebuilt);
        var data = await TestTenant.Of(rebuilt);
        Assert.Equal(Everything.Of(data, server.Tenant.Folder), grown);
        foreach (var segment in standing.Segments.All)
            Assert.Equal((await new SegmentDesk(anew, rebuilt).Members(data, segment.Key, int.MaxValue, Cancel)).Select(member => member.Identifier).Order(StringComparer.Ordinal), members[segment.Key]);
        Assert.InRange(asked, 2, long.MaxValue);
        Assert.InRange(decided, 2, long.MaxValue);
    }

    /// <summary>Beyond the limits links are refused and shown; a mailbox that is known to be shared is no identifier at all.</summary>
    [Theory]
    [InlineData("filiale7@firma.example", 5)]
    [InlineData("info@firma.example", 1)]
    public async Task A_mailbox_of_many_does_not_join_them(string mailbox, int together)
    {
        await using var server = await CapturingServer.Start();
        var (people, batches) = (2_000 * Scale, new List<double>());
        for (var first = 0; first < people; first += 100)
        {
            var begun = Stopwatch.GetTimestamp();
            await server.Send([.. Enumerable.Range(first, 100).Select(person => $$$"""{"type":"identify","userId":"person-{{{person}}}","messageId":"m{{{person}}}","traits":{"email":"{{{mailbox}}}"}}""")]);
            batches.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
        }
        using var store = new JourneyStore(server.Tenant.Folder, server.Tenant.Documents);
        await store.Current(Cancel);

        var (partition, _) = await store.Identities(Cancel);
        Assert.Equal((people - together + 1, together == 1 ? 0 : people - together), (partition.Count, partition.Refused.Count));
        Assert.All(await UsersOf(server, people), users => Assert.InRange(users, 1, together));
        output.WriteLine($"{people} people: batches of 100 took {batches.Take(batches.Count / 4).Order().ElementAt(batches.Count / 8):0.0} ms at first and {batches.TakeLast(batches.Count / 4).Order().ElementAt(batches.Count / 8):0.0} ms at the end");
        if (together == 1)
            return;
        var opened = Stopwatch.GetTimestamp();
        var profile = (await server.Profile($"email:{mailbox}")).GetProperty("profile");
        output.WriteLine($"its page took {Stopwatch.GetElapsedTime(opened).TotalMilliseconds:0} ms");
        Assert.Equal((people - together, 100), (profile.GetProperty("refusedCount").GetInt32(), profile.GetProperty("refused").GetArrayLength()));
        Assert.Equal(["email", .. Enumerable.Repeat("user_id", together)], profile.GetProperty("identifiers").EnumerateArray().Select(identifier => identifier.GetProperty("kind").GetString()).Order());
    }

    /// <summary>How many users the profiles of some of these people have.</summary>
    static async Task<int[]> UsersOf(CapturingServer server, int people)
    {
        var counts = new List<int>();
        foreach (var person in (string[])["person-0", "person-1", "person-2", "person-3", $"person-{people / 2}", $"person-{people - 1}"])
            counts.Add((await server.Profile($"user_id:{person}")).GetProperty("profile").GetProperty("identifiers").EnumerateArray().Count(identifier => identifier.GetProperty("kind").GetString() == "user_id"));
        return [.. counts];
    }

    static async Task Send(CapturingServer server, int sender, SemaphoreSlim turns)
    {
        var random = new Random(100 + sender);
        for (var batch = 0; batch < 10 * Scale; batch++)
        {
            var body = $"{{\"batch\":[{string.Join(',', Enumerable.Range(0, MessagesPerBatch).Select(at => Message(random, $"{sender}-{batch}-{at}")))}]}}";
            var begun = Stopwatch.StartNew();
            int status;
            // While somebody decides, another process writes: senders try again, as they do.
            do
            {
                status = (await server.Post("/v1/batch", body)).Status;
            }
            while (status == 503 && begun.Elapsed < s_patience);
            Assert.Equal(200, status);
            turns.Release();
        }
    }

    static string Message(Random random, string id)
    {
        var (anonymous, user, time) = ($"a{random.Next(Anonymous)}", $"u{random.Next(Users)}", DateTimeOffset.UnixEpoch.AddDays(20_500).AddMinutes(random.Next(60 * 24 * 60)).ToString("yyyy-MM-ddTHH:mm:ssZ", CultureInfo.InvariantCulture));
        return random.Next(6) switch
        {
            0 => $$"""{"type":"identify","anonymousId":"{{anonymous}}","userId":"{{user}}","messageId":"{{id}}","timestamp":"{{time}}"}""",
            1 => $$"""{"type":"alias","previousId":"u{{random.Next(Users)}}","userId":"{{user}}","messageId":"{{id}}","timestamp":"{{time}}"}""",
            2 => $$$"""{"type":"track","event":"Order Completed","userId":"{{{user}}}","messageId":"{{{id}}}","timestamp":"{{{time}}}","properties":{"order_id":"B-{{{id}}}","revenue":{{{random.Next(1, 90)}}},"currency":"EUR"}}""",
            3 => $$"""{"type":"track","event":"Product Added","anonymousId":"{{anonymous}}","messageId":"{{id}}","timestamp":"{{time}}"}""",
            _ => $$"""{"type":"page","anonymousId":"{{anonymous}}","messageId":"{{id}}","timestamp":"{{time}}"}""",
        };
    }

    /// <summary>How often it was asked.</summary>
    static Task<long> Ask(LiveSegments live, CancellationToken done) => Task.Run(async () =>
    {
        var asked = 0L;
        for (; !done.IsCancellationRequested; asked++)
            await live.Now(CancellationToken.None);
        return asked;
    }, CancellationToken.None);

    /// <summary>How many decisions were recorded, one after each batch: links, partings, and what takes them back.</summary>
    static Task<long> Decide(TestTenant tenant, SemaphoreSlim turns, CancellationToken done) => Task.Run(async () =>
    {
        var (random, recorded) = (new Random(7), 0L);
        while (await Turn(turns, done))
        {
            recorded += TryDecide(tenant, random, (int)recorded + 2) ? 1 : 0;
        }
        return recorded;
    }, CancellationToken.None);

    /// <summary>False also when the server is writing and not ready to yield: at the command line somebody tries again.</summary>
    static bool TryDecide(TestTenant tenant, Random random, int decisions)
    {
        try
        {
            return random.Next(3) switch
            {
                0 => tenant.Link($"user_id:u{random.Next(Users)}", $"user_id:u{random.Next(Users)}"),
                1 => tenant.Unlink($"user_id:u{random.Next(Users)}", $"anonymous_id:a{random.Next(Anonymous)}"),
                _ => Undo(tenant, random.Next(1, decisions)),
            } is DecisionOutcome.Recorded;
        }
        catch (StorageException)
        {
            return false;
        }
    }

    /// <summary>False when nothing comes any more.</summary>
    static async Task<bool> Turn(SemaphoreSlim turns, CancellationToken done)
    {
        try
        {
            await turns.WaitAsync(done);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    static DecisionOutcome Undo(TestTenant tenant, int decision)
    {
        using var log = InteractionLog.Open(tenant.Folder, TimeProvider.System);
        using var transaction = log.Begin();
        var outcome = UndoDecision.Run(new(new ProfileRecords(), new Identifiers(TenantIdentifiers.Of(tenant.Documents), log.Identity.Salt), transaction), decision, new("test", DateTimeOffset.UnixEpoch, ""));
        transaction.Commit();
        return outcome;
    }
}
