using Wegmarke.Profiles;

namespace Wegmarke.Tests.Profiles;

/// <summary>What holds for every stream of rows; a failure names its seed.</summary>
public sealed class ProfilePartitionLaws
{
    const int Streams = 300;

    [Fact]
    public void The_partition_is_that_of_the_slow_twin() => ForEachStream((seed, rows, decisions) =>
    {
        using var database = Database(rows);
        var partition = Decide(database, decisions).Partition();
        var twin = new SlowPartition(rows, RandomIdentity.Rules, decisions);

        Assert.Equal([$"seed {seed}", .. twin.Profiles], [$"seed {seed}", .. database.Profiles(partition)]);
        Assert.Equal([$"seed {seed}", .. twin.Refused], [$"seed {seed}", .. database.Refused(partition)]);
    });

    [Fact]
    public void Every_order_of_arrival_gives_the_same_profiles() => ForEachStream((seed, rows, decisions) =>
    {
        using var database = Database(rows);
        using var other = Database(new RandomIdentity(seed + 1_000_000).Shuffled(rows));
        var (partition, shuffled) = (Decide(database, decisions).Partition(), Decide(other, decisions).Partition());

        Assert.Equal([$"seed {seed}", .. database.Profiles(partition)], [$"seed {seed}", .. other.Profiles(shuffled)]);
        Assert.Equal(database.Refused(partition), other.Refused(shuffled));
    });

    [Fact]
    public void Reading_on_equals_starting_over() => ForEachStream((seed, rows, decisions) =>
    {
        var half = rows.Length / 2;
        using var database = Database(rows[..half]);
        var partition = Decide(database, [.. decisions.Where(d => database.Texts().ContainsValue(d.A) && database.Texts().ContainsValue(d.B))]).Partition();
        foreach (var row in rows[half..])
        {
            database.Add(row);
            database.Records.ReadOn(database.Transaction.Prepare);
            partition = partition.ReadOn(database.Records);
        }
        var anew = database.Partition();

        Assert.Equal([seed, .. anew.Profiles], [seed, .. partition.Profiles]);
        Assert.Equal(database.Refused(anew), database.Refused(partition));
        Assert.Equal(anew.Count, partition.Count);
    });

    [Fact]
    public void A_decision_taken_back_leaves_no_trace_in_the_profiles() => ForEachStream((seed, rows, decisions) =>
    {
        using var database = Database(rows);
        var before = database.Profiles();
        foreach (var decision in decisions)
        {
            if (Run(database, decision) is DecisionOutcome.Recorded recorded)
                UndoDecision.Run(database.Desk, recorded.Decision.Id, DecisionTests.Ada);
        }

        Assert.Equal([$"seed {seed}", .. before], [$"seed {seed}", .. database.Profiles()]);
    });

    [Fact]
    public void Never_linked_identifiers_are_never_in_one_profile() => ForEachStream((seed, rows, decisions) =>
    {
        using var database = Database(rows);
        var never = decisions.Select(d => d with { Kind = DecisionKind.NeverLink }).ToArray();
        var partition = Decide(database, never).Partition();

        Assert.DoesNotContain(never, d => partition.ProfileOf(database.NodeOf(d.A)) == partition.ProfileOf(database.NodeOf(d.B)));
        Assert.True(partition.Count > 0, $"seed {seed}");
    });

    [Fact]
    public void Without_decisions_no_profile_exceeds_a_limit() => ForEachStream((seed, rows, _) =>
    {
        using var database = Database(rows);
        var above = database.Profiles()
            .SelectMany(p => ProfileDatabase.Words(p).GroupBy(i => database.Split(i).Kind).Where(g => g.Count() > g.Key.Limit).Select(g => $"seed {seed}: {p}"));

        Assert.Empty(above);
    });

    static void ForEachStream(Action<int, string[], SlowDecision[]> law)
    {
        for (var seed = 1; seed <= Streams; seed++)
        {
            var random = new RandomIdentity(seed);
            var rows = random.Rows(1 + seed % 40);
            law(seed, rows, random.Decisions(rows, seed % 7));
        }
    }

    static ProfileDatabase Database(string[] rows) => new ProfileDatabase(RandomIdentity.Rules).AddAll(rows);

    static ProfileDatabase Decide(ProfileDatabase database, SlowDecision[] decisions)
    {
        for (var i = 0; i < decisions.Length; i++)
        {
            var (a, b) = (database.NodeOf(decisions[i].A), database.NodeOf(decisions[i].B));
            database.Records.Add(new(i + 1, decisions[i].Kind, Math.Min(a, b), Math.Max(a, b), DateTimeOffset.UnixEpoch, "ada", ""));
        }
        return database;
    }

    static DecisionOutcome Run(ProfileDatabase database, SlowDecision decision) => decision.Kind == DecisionKind.Link
        ? LinkProfiles.Run(database.Desk, decision.A, decision.B, DecisionTests.Ada)
        : UnlinkProfiles.Run(database.Desk, decision.A, decision.B, DecisionTests.Ada);
}
