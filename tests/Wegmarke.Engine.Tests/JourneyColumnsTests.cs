using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class JourneyColumnsTests
{
    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 300)];

    [Theory, MemberData(nameof(Seeds))]
    public void Columns_hold_what_the_slow_twin_derives(int seed)
    {
        var (rows, rules) = (Given.Rows(seed), Given.Rules(seed));

        var columns = Given.Columns(rows, 60, rules);

        Assert.Equal(SlowJourneys.Of(rows, rules).Select(contact => contact.ToString()), Contacts.In(columns));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void The_order_of_arrival_does_not_matter(int seed)
    {
        var (rows, rules) = (Given.Rows(seed), Given.Rules(seed));

        Assert.Equal(Contacts.In(Given.Columns(rows, 60, rules)), Contacts.In(Given.Columns(Given.Shuffled(rows, seed + 1), 60, rules)));
    }

    [Fact]
    public void Lines_of_one_order_are_one_purchase_at_the_first_of_them()
    {
        var columns = JourneyTable.Parse("ada: visit buy!1200#A mail buy!800#A buy!500#B").Build();

        Assert.Equal([0, 1, 2, 1], columns.Touchpoints.Span.ToArray());
        Assert.Equal([2000, 500], columns.Values.Values.ToArray());
        Assert.Equal([4], columns.LineSequences.At(1).ToArray());
    }

    [Fact]
    public void Lines_of_two_profiles_stay_apart()
    {
        var columns = JourneyTable.Parse("""
            ada: buy!100#A
            bob: buy!200#A
            """).Build();

        Assert.Equal([100, 200], columns.Values.Values.ToArray());
    }

    [Fact]
    public void A_refund_counts_negative_whatever_its_sign()
    {
        var rows = JourneyTable.Parse("ada: buy!900 back?300 back?200").Rows.ToArray();
        rows[2] = rows[2] with { Value = -200 };

        Assert.Equal([900, -300, -200], Given.Columns(rows, 1, Derivation.WithoutPhases).Values.Values.ToArray());
    }

    [Fact]
    public void Refunded_lines_of_one_order_and_time_are_one_refund()
    {
        var columns = JourneyTable.Parse("ada: buy!900#A back?300#A +0m back?200#A back?100#A").Build();

        Assert.Equal([900, -500, -100], columns.Values.Values.ToArray());
    }

    [Fact]
    public void Unlinked_interactions_stand_behind_all_profiles_in_order_of_time()
    {
        var columns = JourneyTable.Parse("""
            -: late
            ada: visit
            -: +5m early +0m late
            """).Build();

        Assert.Equal((1, 4), (columns.LinkedCount, columns.Count));
        Assert.Equal([1, 0, 2, 0], columns.Touchpoints.Span.ToArray());
        Assert.Equal(0, columns.JourneyStarts.Count(1, 4));
    }

    [Fact]
    public void No_rows_give_empty_columns()
    {
        var columns = Given.Columns([], 0, Derivation.WithoutPhases);

        Assert.Equal((0, 0, 0), (columns.ProfileCount, columns.Count, columns.Offsets.Span[0]));
        Assert.Equal(0, JourneyColumns.Build([], 0, Derivation.WithoutPhases).Count);
    }

    [Fact]
    public void A_journey_of_100_000_steps_that_arrived_backwards_is_put_in_order()
    {
        var rows = Enumerable.Range(0, 100_000).Select(i => new InteractionRow(0, JourneyTable.Start + i / 3 * 1000L, i, (ushort)(i % 50), 0) { Ordinal = i });

        var columns = Given.Columns(rows.Reverse(), 1, Derivation.WithoutPhases);

        Assert.Equal(Enumerable.Range(0, 100_000).Select(i => (long)i), columns.Sequences.Span.ToArray());
    }

    [Fact]
    public void A_hundred_thousand_lines_of_one_order_are_one_purchase()
    {
        var rows = Enumerable.Range(0, 100_000).Select(i => new InteractionRow(0, JourneyTable.Start, i, 0, 0) { Flags = InteractionFlags.Purchase, Order = 7, Value = 2 });

        var columns = Given.Columns(rows, 1, Derivation.WithoutPhases);

        Assert.Equal((1, 200_000), (columns.Count, columns.Values.Values[0]));
        Assert.Equal(99_999, columns.LineSequences.Count);
    }

    [Fact]
    public void Profiles_of_many_buckets_keep_their_rows()
    {
        var rows = Enumerable.Range(0, 20_000).Select(i => new InteractionRow(i * 7 % 5000, JourneyTable.Start + i, i, (ushort)(i * 7 % 5000), 0)).ToArray();

        var columns = Given.Columns(rows, 5001, Derivation.WithoutPhases);

        Assert.Equal(Enumerable.Range(0, 20_000).Select(i => (ushort)(i / 4)), columns.Touchpoints.Span.ToArray());
        Assert.Equal(20_000..20_000, columns.PositionsOf(5000));
    }

    [Fact]
    public void A_row_of_a_profile_beyond_the_named_number_is_refused()
    {
        var rows = new InteractionRows();
        rows.Add(new(3, JourneyTable.Start, 1, 0, 0));

        Assert.Throws<ArgumentOutOfRangeException>(() => JourneyColumns.Build([rows], 3, Derivation.WithoutPhases));
    }

    [Fact]
    public void Rows_are_used_up_by_a_build_and_can_be_filled_again()
    {
        var rows = new InteractionRows();
        foreach (var profile in (int[])[3, 2000])
        {
            rows.Add(new(profile, JourneyTable.Start, 1, 5, 0) { Cost = 3 });
            var columns = JourneyColumns.Build([rows], profile + 1, Derivation.WithoutPhases);
            Assert.Equal((0, 1, 1), (rows.Count, columns.Count, columns.Costs.Count));
        }
    }

    [Fact]
    public void Limits_of_time_sequence_and_money_fit_and_what_lies_beyond_is_refused()
    {
        var first = new InteractionRow(1023, InteractionRow.FirstTime, 0, 0, 0) { Value = -InteractionRow.MostMoney, Flags = InteractionFlags.Purchase };
        var last = new InteractionRow(1023, InteractionRow.LastTime, InteractionRow.LastSequence, ushort.MaxValue, 255) { Cost = InteractionRow.MostMoney };

        var columns = Given.Columns([last, first], 1024, Derivation.WithoutPhases);

        Assert.Equal([InteractionRow.FirstTime, InteractionRow.LastTime], columns.Times.Span.ToArray());
        Assert.Equal([0, InteractionRow.LastSequence], columns.Sequences.Span.ToArray());
        var rows = new InteractionRows();
        Assert.Throws<ArgumentOutOfRangeException>(() => rows.Add(last with { Time = last.Time + 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => rows.Add(last with { Sequence = last.Sequence + 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => rows.Add(last with { Cost = last.Cost + 1 }));
        Assert.Throws<ArgumentOutOfRangeException>(() => rows.Add(first with { Time = first.Time - 1 }));
        Assert.Equal(0, rows.Count);
    }

    [Fact]
    public void Slices_share_out_every_interaction_once()
    {
        var columns = Given.Columns(Given.Rows(1), 60, Derivation.WithoutPhases);

        foreach (var count in (int[])[1, 2, 3, 7, 100])
        {
            var slices = columns.Slices(count);
            Assert.Equal(Enumerable.Range(0, 60), slices.SelectMany(slice => Enumerable.Range(slice.FirstProfile, slice.EndProfile - slice.FirstProfile)));
            Assert.Equal(columns.UnlinkedCount, slices.Sum(slice => slice.EndUnlinked - slice.FirstUnlinked));
        }
    }
}
