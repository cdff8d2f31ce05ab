using System.Globalization;
using System.Text;
using Wegmarke.Analysis;
using Wegmarke.Profiles;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Privacy;

namespace Wegmarke.Tests.Analysis;

/// <summary>Whatever happened, and in whatever order: who is in which segment is what asking everybody anew says (reliability I2).</summary>
public sealed class LiveSegmentsTests : IDisposable
{
    const string Definitions = """
        [ { "key": "buyers", "condition": { "bought": true } },
          { "key": "lately", "condition": { "contacts": { "last": "30d", "atLeast": 2 } } },
          { "key": "asleep", "condition": { "lastContact": { "longerAgo": "20d" } } },
          { "key": "fresh", "condition": { "firstContact": { "within": "7d" } } },
          { "key": "left-cart", "condition": { "sequence": { "first": { "touchpoint": "add-to-cart" }, "thenNot": { "bought": true }, "within": "7d" } } },
          { "key": "after-cart", "condition": { "sequence": { "first": { "touchpoint": "add-to-cart" }, "then": { "purchase": true }, "within": "3d" } } },
          { "key": "big", "condition": { "revenue": { "atLeast": 100, "last": "60d" } } },
          { "key": "bonn", "condition": { "trait": "city", "is": "Bonn" } },
          { "key": "young", "condition": { "age": { "atMost": 30 } } },
          { "key": "mobile", "condition": { "contacts": { "with": { "device": "mobile" } } } },
          { "key": "store", "condition": { "preferredChannel": "store" } },
          { "key": "seen-last", "reference": "last", "condition": { "contacts": { "last": "10d" } } },
          { "key": "that-day", "reference": "2026-03-15", "condition": { "contacts": { "atLeast": 1 } } },
          { "key": "late-buyers", "condition": { "all": [ { "segment": "buyers" }, { "segment": "lately" }, { "not": { "segment": "bonn" } } ] } },
          { "key": "unheard-of", "condition": { "contacts": { "with": { "property:colour": "red" } } } } ]
        """;

    static readonly DateTimeOffset s_start = new(2026, 4, 1, 12, 0, 0, TimeSpan.Zero);

    readonly TestTenant _tenant = new();
    readonly HandClock _clock = new(s_start);
    readonly JourneyStore _store;
    readonly DimensionStore _dimensions;
    readonly LiveSegments _live;

    public LiveSegmentsTests()
    {
        _store = new(_tenant.Folder, _tenant.Documents);
        _dimensions = new(_tenant.Folder, _store) { Clock = _clock };
        _live = new(_tenant.Folder, _dimensions);
    }

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 2)];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_tenant_without_log_has_nobody_anywhere() => Assert.Null(await _live.Now(Cancel));

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task Whatever_happens_it_is_what_asking_everybody_says(int seed)
    {
        Segments.Set(_tenant.Documents, Definitions);
        var random = new Random(seed);
        await Import(random, 30);
        var (before, partly) = (await Compared($"seed {seed} begin"), 0);
        for (var step = 1; step <= 24; step++)
        {
            var what = await Happen(random);
            var after = await Compared($"seed {seed} step {step} {what}");
            Assert.Equal(Shown(after), Shown(Moved(before, after)));
            partly += after.Asked < after.Data.ProfileCount ? 1 : 0;
            before = after;
        }
        Assert.InRange(partly, 10, 24);
    }

    [Fact]
    public async Task Only_those_are_asked_to_whom_something_happened()
    {
        Segments.Set(_tenant.Documents, """
            [ { "key": "buyers", "condition": { "bought": true } }, { "key": "asleep", "condition": { "lastContact": { "longerAgo": "20d" } } },
              { "key": "store", "condition": { "preferredChannel": "store" } } ]
            """);
        await _tenant.Import("customer,time,touchpoint\n" + string.Concat(Enumerable.Range(1, 200).Select(number => $"{number},2025-01-01T10:00:00Z,website-visit\n")));
        Assert.Equal((200, 0), (await Asked(), await Asked()));

        await _tenant.Import("customer,time,touchpoint\n7,2026-03-30T10:00:00Z,store-purchase\n", "till");

        var standing = await _live.Now(Cancel);
        Assert.Equal(1, standing!.Asked);
        Assert.Equal(["asleep 7 left", "buyers 7 entered", "store 7 entered"],
            standing.Moves.Select(move => $"{move.Segment} {NameOf(standing, move.Profile)} {(move.Entered ? "entered" : "left")}").Order(StringComparer.Ordinal));
        Assert.Equal(0, await Asked());
    }

    /// <summary>Bounds are inclusive here and exclusive there; either side of a millisecond may be the turn.</summary>
    [Theory]
    [InlineData("""{ "contacts": { "last": "1h" } }""", 3_600_000)]
    [InlineData("""{ "firstContact": { "within": "1h" } }""", 3_600_000)]
    [InlineData("""{ "lastContact": { "longerAgo": "1h" } }""", 3_600_000)]
    [InlineData("""{ "sequence": { "first": { "touchpoint": "website-visit" }, "thenNot": { "bought": true }, "within": "1h" } }""", 3_600_000)]
    [InlineData("""{ "contacts": {} }""", 0)]
    [InlineData("""{ "not": { "contacts": { "last": "2h", "atLeast": 1 } } }""", 7_200_000)]
    public async Task A_customer_is_asked_again_in_the_millisecond_in_which_the_clock_decides(string condition, long turn)
    {
        Segments.Set(_tenant.Documents, $$"""[{ "key": "it", "condition": {{condition}} }]""");
        await _tenant.Import($"customer,time,touchpoint\nada,{s_start.AddHours(1):yyyy-MM-ddTHH:mm:ssZ},website-visit\nbob,2020-01-01T10:00:00Z,store-visit\n");
        var before = await Compared("before");
        _clock.Turn(TimeSpan.FromHours(1) + TimeSpan.FromMilliseconds(turn - 2));
        var moved = 0;
        for (var step = 0; step < 5; step++)
        {
            var after = await Compared($"{condition} {step}");
            Assert.InRange(after.Asked, 0, 1);
            moved += after.Moves.Count;
            before = after;
            _clock.Turn(TimeSpan.FromMilliseconds(1));
        }
        Assert.InRange(moved, 1, 2);
        Assert.NotNull(before);
    }

    [Fact]
    public async Task What_nobody_has_holds_nobody_until_somebody_has_it()
    {
        Segments.Set(_tenant.Documents, """[{ "key": "red", "condition": { "contacts": { "with": { "colour": "red" } } } }]""");
        await _tenant.Import("customer,time,touchpoint\nada,2026-03-01T10:00:00Z,website-visit\n");
        var none = (await _live.Now(Cancel))!;

        await _tenant.Import("customer,time,touchpoint,colour\nbob,2026-03-01T10:00:00Z,website-visit,red\n", "web");
        var one = (await _live.Now(Cancel))!;

        Assert.Contains("No interaction has a property 'colour'", none.Unasked["red"], StringComparison.Ordinal);
        Assert.Empty(one.Unasked);
        Assert.Equal(["red: bob"], Shown(one));
    }

    [Fact]
    public async Task A_changed_definition_holds_at_once_and_says_who_moved()
    {
        Segments.Set(_tenant.Documents, """[{ "key": "it", "condition": { "contacts": { "with": { "touchpoint": "website-visit" } } } }]""");
        await _tenant.Import("customer,time,touchpoint\nada,2026-03-01T10:00:00Z,website-visit\nbob,2026-03-01T10:00:00Z,store-visit\n");
        await _live.Now(Cancel);

        Segments.Set(_tenant.Documents, """[{ "key": "it", "condition": { "contacts": { "with": { "touchpoint": "store-visit" } } } }]""");

        var standing = (await _live.Now(Cancel))!;
        Assert.Equal(["it: bob"], Shown(standing));
        Assert.Equal(["ada False", "bob True"], standing.Moves.Select(move => $"{NameOf(standing, move.Profile)} {move.Entered}"));
    }

    async Task<int> Asked() => (await _live.Now(Cancel))!.Asked;

    /// <summary>Against stores that know nothing of what was before.</summary>
    async Task<SegmentStanding> Compared(string after)
    {
        var standing = (await _live.Now(Cancel))!;
        File.Delete(_tenant.Folder.Columns);
        using var store = new JourneyStore(_tenant.Folder, _tenant.Documents);
        using var dimensions = new DimensionStore(_tenant.Folder, store) { Clock = _clock };
        using var anew = new LiveSegments(_tenant.Folder, dimensions);
        var (expected, data) = ((await anew.Now(Cancel))!, await TestTenant.Of(store));
        Assert.Equal(data.ProfileCount, expected.Asked);
        var names = store.NamesOf(data, Enumerable.Range(0, data.ProfileCount));
        var desk = new SegmentDesk(dimensions, store);
        var lines = new List<string>();
        foreach (var segment in expected.Segments.All.Where(segment => !expected.Unasked.ContainsKey(segment.Key)))
            lines.Add($"{segment.Key}: {string.Join(' ', (await desk.Members(data, segment.Key, int.MaxValue, Cancel)).Select(member => member.Identifier.Split(':')[1]).Order(StringComparer.Ordinal))}".Trim());
        Assert.Equal([after, .. lines.Where(line => !line.EndsWith(':')).Order(StringComparer.Ordinal)], [after, .. Shown(standing)]);
        Assert.Equal(expected.Unasked.Keys.Order(), standing.Unasked.Keys.Order());
        return standing;
    }

    /// <summary>Segments with their customers, by name.</summary>
    string[] Shown(SegmentStanding standing)
    {
        var names = _store.NamesOf(standing.Data, Enumerable.Range(0, standing.Data.ProfileCount));
        return
        [
            .. standing.Members.Select(segment => (segment.Key, Names: Enumerable.Range(0, segment.Value.Length).Where(profile => segment.Value[profile]).Select(profile => names[profile].Split(':')[1]).Order(StringComparer.Ordinal).ToArray()))
                .Where(segment => segment.Names.Length > 0).Select(segment => $"{segment.Key}: {string.Join(' ', segment.Names)}").Order(StringComparer.Ordinal),
        ];
    }

    string NameOf(SegmentStanding standing, int profile) => _store.NamesOf(standing.Data, [profile])[profile].Split(':')[1];

    /// <summary>The earlier standing with what moved since.</summary>
    static SegmentStanding Moved(SegmentStanding before, SegmentStanding after) => after with
    {
        Members = after.Members.ToDictionary(segment => segment.Key, segment =>
        {
            var moves = after.Moves.Where(move => move.Segment == segment.Key).ToArray();
            return before.Members[segment.Key].With(segment.Value.Length, [.. moves.Select(move => move.Profile)],
                Wegmarke.Engine.Bitmap.Of(moves.Length, Enumerable.Range(0, moves.Length).Where(at => moves[at].Entered)));
        }),
    };

    async Task<string> Happen(Random random)
    {
        switch (random.Next(12))
        {
            case 0 or 1:
                var by = TimeSpan.FromMilliseconds(random.NextInt64((long)TimeSpan.FromDays(random.Next(3) == 0 ? 40 : 2).TotalMilliseconds));
                _clock.Turn(by);
                return $"clock on by {by}";
            case 2 when random.Next(2) == 0:
                _clock.Turn(-TimeSpan.FromHours(random.Next(1, 60)));
                return "clock back";
            case 2 or 3:
                return $"link {_tenant.Link(Somebody(random), Somebody(random)).GetType().Name}";
            case 4:
                return $"unlink {_tenant.Unlink(Somebody(random), Somebody(random)).GetType().Name}";
            case 5:
                return $"undo {Undo(random)}";
            case 6 when random.Next(2) == 0:
                return Erase(random);
            case 6 or 7:
                await Describe(Somebody(random), random.Next(2) == 0 ? ("city", random.Next(2) == 0 ? "Bonn" : "Köln") : ("birthday", $"{random.Next(1960, 2005)}-{random.Next(1, 13):00}-{random.Next(1, 28):00}"));
                return "trait";
            case 8:
                return await Consent(random);
            default:
                await Import(random, random.Next(1, 5));
                return "rows";
        }
    }

    static string Somebody(Random random) => random.Next(3) switch
    {
        0 => $"anonymous_id:a{random.Next(8)}",
        1 => $"email:e{random.Next(8)}@example.org",
        _ => $"customer_number:c{random.Next(8)}",
    };

    /// <summary>Late ones and some of the days to come among them; a device and an address may belong to several by chance.</summary>
    async Task Import(Random random, int rows)
    {
        string[] touchpoints = ["website-visit", "add-to-cart", "store-purchase", "online-purchase", "store-visit", "newsletter"];
        var csv = new StringBuilder("customer_number,email,anonymous_id,time,touchpoint,device,order,value,currency,consent\n");
        for (var row = 0; row < rows; row++)
        {
            var touchpoint = touchpoints[random.Next(touchpoints.Length)];
            var time = _clock.GetUtcNow().AddMinutes(random.Next(8) == 0 ? random.Next(3 * 1440) : -random.Next(random.Next(3) == 0 ? 90 * 1440 : 3 * 1440));
            var who = random.Next(8);
            csv.Append(CultureInfo.InvariantCulture, $"{(random.Next(2) == 0 ? $"c{who}" : "")},{(random.Next(3) == 0 ? $"e{random.Next(8)}@example.org" : "")},{(random.Next(2) == 0 ? $"a{random.Next(8)}" : "")},");
            csv.Append(CultureInfo.InvariantCulture, $"{time:yyyy-MM-ddTHH:mm:ss}Z,{touchpoint},{(random.Next(3) == 0 ? "mobile" : "")},");
            csv.Append(touchpoint.EndsWith("purchase", StringComparison.Ordinal) ? $"B-{random.Next(10_000)},{random.Next(1, 200)}.00,EUR" : ",,").Append(random.Next(4) == 0 ? ",analysis" : ",").Append('\n');
        }
        await _tenant.ImportFile(csv.ToString(), $"source-{random.Next(3)}");
    }

    string Undo(Random random)
    {
        using var log = InteractionLog.Open(_tenant.Folder, TimeProvider.System);
        using var transaction = log.Begin();
        var desk = new DecisionDesk(new ProfileRecords(), new Identifiers(TenantIdentifiers.Of(_tenant.Documents), log.Identity.Salt), transaction);
        var outcome = UndoDecision.Run(desk, random.Next(1, 4), new("test", DateTimeOffset.UnixEpoch, ""));
        transaction.Commit();
        return outcome.GetType().Name;
    }

    string Erase(Random random)
    {
        var who = Somebody(random);
        if (!IsKnown(who))
            return "erase nobody";
        Requests.Erase(_tenant.Folder, who);
        return $"erase {who}";
    }

    bool IsKnown(string who)
    {
        using var reader = LogReader.Open(_tenant.Folder)!;
        return new PersonLookup(new Identifiers(TenantIdentifiers.Of(_tenant.Documents), reader.Identity.Salt), reader.Prepare).Find(who) is ProfileAnswer.Found;
    }

    async Task<string> Consent(Random random)
    {
        var who = Somebody(random);
        if (random.Next(3) == 0)
        {
            if (!IsKnown(who) || !who.StartsWith("customer_number", StringComparison.Ordinal))
                return "restrict nobody";
            _tenant.Restrict(who, lift: random.Next(2) == 0);
            return $"restrict {who}";
        }
        try
        {
            await (random.Next(2) == 0 ? _tenant.Give(who, "analysis", random.Next(1, 20)) : _tenant.Withdraw(who, "analysis", random.Next(1, 20)));
        }
        catch (ArgumentException)
        {
            return "consent of somebody erased";
        }
        return $"consent {who}";
    }

    async Task Describe(string who, (string Name, string Value) trait)
    {
        await using var live = _tenant.Live();
        await live.Use(intake => intake.Write((transaction, identities) =>
        {
            var prepared = new PreparedIdentifiers();
            var (kind, value) = (who.Split(':')[0], who.Split(':')[1]);
            intake.Identifiers.Prepare(intake.Identifiers.Rules.Find(kind)!, Encoding.UTF8.GetBytes(value), prepared);
            var node = identities.NodeOfMasterRow(prepared.Row(0, 1), transaction);
            TraitRows.Write(transaction, (node, Encoding.UTF8.GetBytes(trait.Name), "crm"u8.ToArray()), Encoding.UTF8.GetBytes(trait.Value), _clock.GetUtcNow().ToUnixTimeMilliseconds());
            return default;
        }, Cancel), Cancel);
    }

    public void Dispose()
    {
        _live.Dispose();
        _dimensions.Dispose();
        _store.Dispose();
        _tenant.Dispose();
    }
}
