using Wegmarke.Privacy;

namespace Wegmarke.Tests.Privacy;

public sealed class ConsentStandingTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 200)];

    [Fact]
    public void The_latest_word_holds() => Assert.Equal("withdrawn 3", Standing(Given(1), Withdrawn(3), Given(2)));

    [Fact]
    public void Whoever_consents_again_has_consented() => Assert.Equal("given 3", Standing(Given(1), Withdrawn(2), Given(3)));

    [Fact]
    public void At_one_time_the_withdrawal_holds_whichever_was_recorded_first() =>
        Assert.Equal(("withdrawn 2", "withdrawn 2"), (Standing(Given(2), Withdrawn(2)), Standing(Withdrawn(2), Given(2))));

    [Fact]
    public void A_withdrawal_under_one_identifier_ends_the_consent_under_another() =>
        Assert.Equal("withdrawn 2", Standing(Given(1), Withdrawn(2) with { Node = 2 }));

    [Fact]
    public void A_double_opt_in_that_was_not_confirmed_is_no_consent_and_ends_none()
    {
        var asked = Given(3) with { Proof = ConsentProof.Nothing with { Requested = At(3) } };

        Assert.Equal(("none", "given 1", "withdrawn 2"), (Standing(asked), Standing(Given(1), asked), Standing(Given(1), Withdrawn(2), asked)));
        Assert.Equal("given 4", Standing(asked, asked with { At = At(4), Proof = asked.Proof with { Confirmed = At(4) } }));
    }

    [Fact]
    public void A_list_that_repeats_itself_does_not_outweigh_a_withdrawal() =>
        Assert.Equal("withdrawn 2", Standing(Listed(Given(1)), Withdrawn(2), Listed(Given(3)), Listed(Given(4))));

    [Fact]
    public void A_list_that_changes_its_word_is_an_act() =>
        Assert.Equal("given 4", Standing(Listed(Given(1)), Withdrawn(2), Listed(Withdrawn(3)), Listed(Given(4))));

    [Fact]
    public void Purposes_stand_alone() => Assert.Equal(
        [(Purpose.Analysis, false), (Purpose.Marketing, true)],
        ConsentStanding.Of([Withdrawn(2) with { Purpose = Purpose.Analysis }, Given(1)]).Select(standing => (standing.Purpose, standing.IsGiven)));

    /// <summary>The law: in whatever order records came in, merges and their undoing were recorded, a person stands the same.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void No_order_of_arrival_changes_a_standing(int seed)
    {
        var random = new Random(seed);
        var records = Enumerable.Range(1, random.Next(1, 9)).Select(number => Any(random) with { Number = number }).ToArray();
        var arrived = records.ToArray();
        random.Shuffle(arrived);
        ConsentRecord[] renumbered = [.. arrived.Select((record, at) => record with { Number = at + 1 })];

        Assert.Equal(Words(records), Words(renumbered));
        foreach (var node in records.Select(record => record.Node).Distinct())
            Assert.Equal(Words(records.Where(record => record.Node == node)), Words(renumbered.Where(record => record.Node == node)));
        Assert.Equal(SlowTwin(records), Words(records));
    }

    /// <summary>A merge is as strict as the later of both sides: it never turns into a consent what both had withdrawn.</summary>
    [Theory, MemberData(nameof(Seeds))]
    public void A_merge_stands_as_the_side_that_spoke_last(int seed)
    {
        var random = new Random(seed);
        var records = Enumerable.Range(1, 8).Select(number => Any(random) with { Number = number, Purpose = Purpose.Marketing }).ToArray();
        var sides = records.GroupBy(record => record.Node).Select(ConsentStanding.Of).SelectMany(standing => standing).ToArray();
        var last = sides.OrderBy(side => side.Decides.At).ThenBy(side => side.Decides.Act).LastOrDefault();

        Assert.Equal(last?.Decides.At, ConsentStanding.Of(records).SingleOrDefault()?.Decides.At);
        Assert.Equal(last?.IsGiven, ConsentStanding.Of(records).SingleOrDefault()?.IsGiven);
    }

    /// <summary>Walks through time, keeping what each list said last.</summary>
    static string[] SlowTwin(IReadOnlyList<ConsentRecord> records)
    {
        var standings = new SortedDictionary<Purpose, string>();
        foreach (var purpose in records.Select(record => record.Purpose).Distinct())
        {
            var lists = new Dictionary<(int, string), ConsentAct>();
            foreach (var record in records.Where(record => record.Purpose == purpose && record.Counts).OrderBy(record => record.At).ThenBy(record => record.Act))
            {
                if (record.IsListed && lists.TryGetValue((record.Node, record.Source), out var said) && said == record.Act)
                    continue;
                if (record.IsListed)
                    lists[(record.Node, record.Source)] = record.Act;
                standings[purpose] = $"{purpose}: {ConsentEntry.Word(record.Act)} {record.At.Day}";
            }
        }
        return [.. standings.Values];
    }

    static ConsentRecord Any(Random random)
    {
        var record = (random.Next(2) == 0 ? Given(random.Next(1, 5)) : Withdrawn(random.Next(1, 5))) with
        {
            Node = random.Next(1, 4),
            Purpose = random.Next(3) == 0 ? Purpose.Analysis : Purpose.Marketing,
            Source = random.Next(2) == 0 ? "crm" : "shop",
            IsListed = random.Next(2) == 0,
        };
        return random.Next(5) > 0 ? record : record with { Proof = ConsentProof.Nothing with { Requested = record.At, Confirmed = random.Next(2) == 0 ? record.At : null } };
    }

    static string[] Words(IEnumerable<ConsentRecord> records) =>
        ConsentStanding.Of(records).Select(standing => $"{standing.Purpose}: {ConsentEntry.Word(standing.Decides.Act)} {standing.Decides.At.Day}").ToArray();

    static string Standing(params ConsentRecord[] records) =>
        ConsentStanding.Of(records.Select((record, at) => record with { Number = at + 1 })) is [var only] ? $"{ConsentEntry.Word(only.Decides.Act)} {only.Decides.At.Day}" : "none";

    static ConsentRecord Given(int day) => new(1, Purpose.Marketing, ConsentAct.Given, At(day));

    static ConsentRecord Withdrawn(int day) => new(1, Purpose.Marketing, ConsentAct.Withdrawn, At(day));

    static ConsentRecord Listed(ConsentRecord record) => record with { IsListed = true, Source = "crm" };

    static DateTimeOffset At(int day) => new(2026, 3, day, 0, 0, 0, TimeSpan.Zero);
}
