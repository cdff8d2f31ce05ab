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
    public void Buckets_of_one_place_count_together()
    {
        var buckets = new TimeBuckets([0, 10, 20, 30], [1, 0, 1], 2);

        Assert.Equal((3, 2), (buckets.Count, buckets.Places));
        Assert.Equal([-1, 1, 0, 1, -1], new long[] { -1, 5, 15, 25, 30 }.Select(buckets.PlaceOf));
        Assert.Equal([0, 1, 2], new TimeBuckets([0, 10, 20, 30]) is var each ? new long[] { 5, 15, 25 }.Select(each.PlaceOf) : []);
        Assert.Throws<ArgumentException>(() => new TimeBuckets([0, 10], [2], 2));
    }

    [Fact]
    public void A_customer_counts_once_in_a_place_of_several_buckets()
    {
        var table = JourneyTable.Parse("ada: visit +1d visit +1d visit\nbob: +1d visit");
        var buckets = new TimeBuckets([JourneyTable.Start, JourneyTable.Start + 86_400_000, JourneyTable.Start + 2 * 86_400_000, JourneyTable.Start + 3 * 86_400_000], [0, 1, 0], 2);

        var series = new JourneyQuestion(Overlay.Over(table.Build())).Series(table.Map(), buckets);

        Assert.Equal([(0, 1L, 2L), (1, 2L, 2L)], series.Select(place => (place.Bucket, place.Customers, place.Linked.Interactions)));
    }

    [Fact]
    public void Bounds_that_do_not_ascend_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new TimeBuckets([5]));
        Assert.Throws<ArgumentException>(() => new TimeBuckets([5, 6, 6]));
    }
}
