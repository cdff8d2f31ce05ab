using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class TimeBucketsTests
{
    [Fact]
    public void A_bucket_runs_from_its_start_to_that_of_the_next_and_the_last_to_the_end()
    {
        var buckets = new TimeBuckets([10, 20, 21, 1000]);

        Assert.Equal((3, 10L, 1000L), (buckets.Count, buckets.Start, buckets.End));
        Assert.Equal([-1, -1, 0, 0, 1, 2, 2, 3, 3], new long[] { long.MinValue, 9, 10, 19, 20, 21, 999, 1000, long.MaxValue }.Select(buckets.Of));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Every_time_is_where_counting_bounds_puts_it(int seed)
    {
        var random = new Random(seed);
        var bounds = new List<long> { random.NextInt64(-5_000_000_000, 5_000_000_000) };
        for (var i = 0; i < 300; i++)
            bounds.Add(bounds[^1] + (random.Next(10) == 0 ? random.NextInt64(1, 10_000_000_000) : random.Next(1, 5_000)));
        var buckets = new TimeBuckets(bounds);

        Assert.All(bounds.SelectMany(bound => new[] { bound - 1, bound, bound + 1, bound + random.Next(10_000) }),
            time => Assert.Equal(SlowTime.BucketOf(bounds, time), buckets.Of(time)));
    }

    [Fact]
    public void Bounds_that_do_not_ascend_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new TimeBuckets([5]));
        Assert.Throws<ArgumentException>(() => new TimeBuckets([5, 6, 6]));
    }
}
