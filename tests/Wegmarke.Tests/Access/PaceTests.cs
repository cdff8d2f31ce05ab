using Wegmarke.Access;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Access;

public sealed class PaceTests
{
    readonly HandClock _clock = new(new(2026, 3, 1, 10, 0, 0, TimeSpan.Zero));

    [Fact]
    public void The_reserve_may_be_used_at_once_and_comes_back_steadily()
    {
        var pace = new Pace(_clock, perSecond: 2, reserve: 3);

        Assert.Equal([null, null, null, TimeSpan.FromSeconds(0.5)], Asked(pace, "a", 4));
        _clock.Turn(TimeSpan.FromSeconds(0.5));
        Assert.Equal([null, TimeSpan.FromSeconds(0.5)], Asked(pace, "a", 2));
        _clock.Turn(TimeSpan.FromDays(1));
        Assert.Equal([null, null, null, TimeSpan.FromSeconds(0.5)], Asked(pace, "a", 4));
    }

    [Fact]
    public void Each_has_a_reserve_of_their_own_and_asking_in_vain_costs_nothing()
    {
        var pace = new Pace(_clock, perSecond: 1, reserve: 1);

        Assert.Equal([null, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(1)], Asked(pace, "a", 3));
        Assert.Equal([null], Asked(pace, "b", 1));
        _clock.Turn(TimeSpan.FromSeconds(1));
        Assert.Equal([null], Asked(pace, "a", 1));
    }

    [Fact]
    public void Of_many_who_ask_at_once_exactly_the_reserve_goes_on()
    {
        var (pace, gone) = (new Pace(_clock, perSecond: 1, reserve: 100), 0);

        Parallel.For(0, 1_000, _ =>
        {
            if (pace.Wait("a") is null)
                Interlocked.Increment(ref gone);
        });

        Assert.Equal(100, gone);
    }

    /// <summary>The twin counts what came in within every window.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void No_time_holds_more_than_the_reserve_and_what_came_back_meanwhile(int seed)
    {
        var (pace, random, gone) = (new Pace(_clock, perSecond: 4, reserve: 5), new Random(seed), new List<DateTimeOffset>());
        for (var ask = 0; ask < 500; ask++)
        {
            _clock.Turn(TimeSpan.FromMilliseconds(random.Next(0, 400)));
            if (pace.Wait("a") is null)
                gone.Add(_clock.GetUtcNow());
        }

        for (var from = 0; from < gone.Count; from++)
        {
            for (var to = from; to < gone.Count; to++)
                Assert.True(to - from + 1 <= 5 + ((gone[to] - gone[from]).TotalSeconds * 4) + 1e-6);
        }
    }

    static TimeSpan?[] Asked(Pace pace, string who, int times) => [.. Enumerable.Range(0, times).Select(_ => pace.Wait(who))];
}
