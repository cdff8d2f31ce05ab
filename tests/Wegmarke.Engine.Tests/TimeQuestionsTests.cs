using Wegmarke.Engine.Tests.Kit;

namespace Wegmarke.Engine.Tests;

public sealed class TimeQuestionsTests
{
    const long Day = 86_400_000;

    public static TheoryData<int, bool> Seeds => [.. Enumerable.Range(0, 100).Select(seed => (seed, seed % 2 == 0))];

    [Theory, MemberData(nameof(Seeds))]
    public void A_series_is_that_of_the_slow_twin(int seed, bool isGrown)
    {
        var (asked, buckets) = (Asked.Of(seed, isGrown), SlowTime.Buckets(seed));

        Assert.Equal(SlowTime.Series(asked.Twin, buckets), asked.Question.Series(asked.Map, buckets).Select(SlowTime.Text));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Cohorts_are_those_of_the_slow_twin(int seed, bool isGrown)
    {
        var (asked, buckets) = (Asked.Of(seed, isGrown), SlowTime.Buckets(seed));

        var cohorts = asked.Question.Cohorts(buckets);

        Assert.Equal(SlowTime.Cohorts(asked.Twin, buckets), cohorts.Figures.Select(SlowTime.Text));
        Assert.Equal(asked.Twin.Customers().Count(own => own[0].Row.Time < buckets.Start), cohorts.Earlier);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void A_lifecycle_is_that_of_the_slow_twin_and_its_figures_agree(int seed, bool isGrown)
    {
        var (asked, buckets) = (Asked.Of(seed, isGrown), SlowTime.Buckets(seed));

        var lifecycle = asked.Question.Lifecycle(buckets);

        Assert.Equal(SlowTime.Lifecycle(asked.Twin, buckets), lifecycle);
        var parts = lifecycle.Count / buckets.Count;
        Assert.All(lifecycle.Skip(parts).Zip(lifecycle), pair => // the bucket after, and the one before it
            Assert.Equal(pair.Second.New + pair.Second.Returning + pair.Second.Resurrected, pair.First.Returning + pair.First.Dormant));
    }

    [Theory, MemberData(nameof(Seeds))]
    public void What_became_of_customers_by_their_first_contact_is_what_the_slow_twin_says(int seed, bool isGrown)
    {
        var (asked, from) = (Asked.Of(seed, isGrown), SlowTime.Buckets(seed).Start);

        var (figures, earlier) = asked.Question.Acquisition(from);

        Assert.Equal(SlowTime.Acquired(asked.Twin, from), figures);
        Assert.Equal(asked.Twin.Customers().Count(own => own[0].Row.Time < from), earlier);
    }

    [Theory, MemberData(nameof(Seeds))]
    public void Kept_times_are_the_first_and_the_last(int seed, bool isGrown)
    {
        var asked = Asked.Of(seed, isGrown);
        var times = asked.Twin.Kept().Select(kept => kept.Contact.Row.Time).ToList();

        Assert.Equal(times.Count == 0 ? null : new KeptTimes(times.Min(), times.Max()), asked.Question.Times());
    }

    [Fact]
    public void A_series_counts_customers_once_per_bucket_and_adds_up()
    {
        var table = JourneyTable.Parse("ada: visit visit buy!5 +1d visit\nbob: +1d buy!7\n-: buy!3");
        var buckets = new TimeBuckets([JourneyTable.Start, JourneyTable.Start + Day, JourneyTable.Start + 3 * Day]);

        var series = new JourneyQuestion(Overlay.Over(table.Build())).Series(new(0, 0, [0, 0], 1), buckets);

        Assert.Equal([(0, 1L, 3L, 5L, 1L, 3L), (1, 2L, 2L, 7L, 0L, 0L)], series.Select(bucket =>
            (bucket.Bucket, bucket.Customers, bucket.Linked.Interactions, bucket.Linked.Revenue, bucket.Unlinked.Interactions, bucket.Unlinked.Revenue)));
    }
}
