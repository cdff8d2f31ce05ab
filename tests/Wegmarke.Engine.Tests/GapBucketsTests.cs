namespace Wegmarke.Engine.Tests;

public sealed class GapBucketsTests
{
    [Fact]
    public void Buckets_follow_each_other_without_a_gap_and_are_at_most_3_1_percent_wide()
    {
        for (var bucket = 0; bucket < GapBuckets.Count - 1; bucket++)
        {
            var (from, next) = (GapBuckets.From(bucket), GapBuckets.From(bucket + 1));
            Assert.Equal((bucket, bucket), (GapBuckets.Of(from), GapBuckets.Of(next - 1)));
            Assert.True(from < 64 || (next - from) / (double)from <= 1 / 32.0);
        }
    }

    [Fact]
    public void The_longest_gap_has_a_bucket() =>
        Assert.InRange(GapBuckets.Of(InteractionRow.LastTime - InteractionRow.FirstTime), 0, GapBuckets.Count - 1);
}
