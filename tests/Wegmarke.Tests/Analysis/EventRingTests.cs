using Wegmarke.Analysis.Following;

namespace Wegmarke.Tests.Analysis;

public sealed class EventRingTests
{
    [Fact]
    public void A_reader_reads_on_from_where_it_was()
    {
        var ring = new EventRing("r");
        ring.Add([new("a", "1"), new("b", "2")], 7);
        ring.Add([new("c", "3")], 9);

        Assert.Equal([new("b", "2", "r-2-7"), new("c", "3", "r-3-9")], ring.From(2).Events);
        Assert.Equal((3, 7), ring.Read("r-2-7"));
    }

    [Fact]
    public void What_a_slow_reader_leaves_lying_is_let_go_and_the_reader_is_told()
    {
        var ring = new EventRing("r");
        ring.Add(Enumerable.Range(1, EventRing.MostKept + 10).Select(number => new ServerEvent("e", $"{number}")), 1);

        Assert.Null(ring.From(10).Events);
        Assert.Equal(EventRing.MostKept, ring.From(11).Events!.Count);
        Assert.Equal(EventRing.MostKept + 11, ring.Next);
    }

    [Theory]
    [InlineData("other-2-7", 0, 7)]
    [InlineData("r-99-7", 0, 7)]
    public void An_id_of_another_ring_says_only_the_sequence(string id, long next, long sequence) => Assert.Equal((next, sequence), new EventRing("r").Read(id));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("r")]
    [InlineData("r-x-7")]
    [InlineData("r-1--7")]
    public void What_is_no_id_says_nothing(string? id) => Assert.Null(new EventRing("r").Read(id));

    [Fact]
    public async Task Whoever_waits_is_woken_by_the_next_event_and_by_the_end()
    {
        var ring = new EventRing("r");
        var more = ring.From(1).More;
        Assert.False(more.IsCompleted);

        ring.Add([new("a", "1")], 1);
        await more;
        var end = ring.From(2).More;
        ring.End();
        await end;

        Assert.True(ring.IsEnded);
    }
}
