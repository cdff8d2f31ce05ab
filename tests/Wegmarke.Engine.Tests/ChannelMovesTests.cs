using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class ChannelMovesTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 300)];

    [Theory, MemberData(nameof(Seeds))]
    public void Moves_between_channels_are_those_of_the_slow_twin(int seed)
    {
        var (rows, rules) = (Given.Rows(seed), Given.Rules(seed));
        var contacts = SlowJourneys.Of(rows, rules);
        var columns = Given.Columns(rows, 60, rules);
        var profiles = contacts.Where(contact => contact.Row.Profile >= 0).GroupBy(contact => contact.Row.Profile).ToList();

        foreach (var cut in new[] { 1, 7 })
        {
            var moves = ChannelMoves.From(columns.Slices(cut).Select(slice => ChannelMoves.Of(slice, new(4))).Aggregate(ChannelMoves.Merge));
            Assert.Equal(SlowAnalyses.Moves(contacts).Select(Rounded), moves.Moves.Select(Rounded));
            Assert.Equal((profiles.Count, profiles.Count(own => own.Select(contact => contact.Row.Channel).Distinct().Count() > 1)), (moves.Customers, moves.InSeveral));
        }
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Moves_to_touchpoints_and_beginnings_are_those_of_the_slow_twin(int seed)
    {
        var (rows, rules, scope) = (Given.Rows(seed), Given.Rules(seed), Given.MoveScope(seed));
        var contacts = SlowJourneys.Of(rows, rules);

        var moves = ChannelMoves.From(Given.Columns(rows, 60, rules).Slices(3).Select(slice => ChannelMoves.Of(slice, scope)).Aggregate(ChannelMoves.Merge));

        var (expected, begun) = SlowAnalyses.Moves(contacts, scope, SlowAnalyses.OfBuyers(contacts));
        Assert.Equal(expected.Select(Rounded), moves.Moves.Select(Rounded));
        Assert.Equal(begun.Select(Rounded), moves.Begun.Select(Rounded));
    }

    [Fact]
    public void Moves_within_a_visit_and_to_some_touchpoints_can_be_passed_over()
    {
        var table = JourneyTable.Parse("""
            ada: visit@web +5m cart@web +2h advice@shop +1d mail@mail +1d advice@shop
            """);
        var columns = table.Build(new([new([], 0, [0])], 0, JourneyRules.Usual));
        int[] cells = [.. table.Touchpoints.SelectMany(name => Enumerable.Range(0, 4).Select(channel => name == "mail" ? -1 : channel))];

        var moves = ChannelMoves.From(ChannelMoves.Of(columns.Slices(1)[0], new(4) { LeastGap = 30 * 60_000, CellOf = cells, CellOfBuyers = cells }));

        Assert.Equal(["web > shop 1 of 1", "mail > shop 0 of 1"], moves.Moves.Select(move => $"{table.Channels[move.From]} > {table.Channels[move.To]} {move.Continued} of {move.Count}"));
    }

    [Fact]
    public void Codes_beyond_those_named_are_refused()
    {
        var columns = Given.Columns([new InteractionRow(0, JourneyTable.Start, 1, 0, 3)], 1, Given.Rules(1));

        Assert.Equal("The columns have channel codes up to 3; 3 channels are named. Take them from the same dictionary.",
            Assert.Throws<ArgumentException>(() => ChannelMoves.Of(columns.Slices(1)[0], new(3))).Message);
    }

    /// <summary>Twenty moves of one customer say less than one move of each of twenty.</summary>
    [Fact]
    public void Moves_of_one_customer_are_not_taken_for_independent()
    {
        static double Variance(int customers, int each)
        {
            var rows = Enumerable.Range(0, customers).SelectMany(customer => Enumerable.Range(0, each).SelectMany(journey => Journey(customer, journey, goesOn: customer % 2 == 0)));
            var columns = Given.Columns(rows.Select((row, at) => row with { Sequence = at + 1 }), customers, new([new([], 0, [0])], 0, JourneyRules.Usual));
            return ChannelMoves.From(ChannelMoves.Of(columns.Slices(1)[0], new(2))).Moves.Single(move => move is { From: 0, To: 1 }).Variance;
        }

        Assert.InRange(Variance(customers: 20, each: 20) / Variance(customers: 400, each: 1), 15, 25);
    }

    static IEnumerable<InteractionRow> Journey(int customer, int journey, bool goesOn)
    {
        var start = JourneyTable.Start + journey * 200L * 86_400_000;
        return Enumerable.Range(0, goesOn ? 3 : 2).Select(at => new InteractionRow(customer, start + at * 3_600_000L, 1, 0, (byte)(at == 1 ? 1 : 0)));
    }

    static string Rounded(ChannelMove move) => $"{move with { Variance = 0 }} {move.Variance:F9}";
}
