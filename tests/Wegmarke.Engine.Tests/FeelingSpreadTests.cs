namespace Wegmarke.Engine.Tests;

public sealed class FeelingSpreadTests
{
    [Fact]
    public void Sums_of_each_scale_give_what_single_answers_give()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var answers = Enumerable.Range(0, 2 + random.Next(30)).Select(_ => Answer(random, (ScoreKind)random.Next(1, 7))).ToArray();

            var spread = FeelingSpread.Of([.. answers.GroupBy(answer => answer.Kind).Select(kind => new ScoreFigures(
                kind.Key, kind.Count(), kind.Sum(answer => (long)answer.Hundredths), kind.Sum(answer => (long)answer.Hundredths * answer.Hundredths)))]);

            var feelings = answers.Select(answer => (double)answer.Feeling / Score.FeelingUnits).ToArray();
            var deviation = Math.Sqrt(feelings.Sum(feeling => Math.Pow(feeling - feelings.Average(), 2)) / (feelings.Length - 1));
            Assert.Equal((feelings.Length, Math.Round(feelings.Average(), 9), Math.Round(deviation, 6)), ((int)spread.Count, Math.Round(spread.Mean, 9), Math.Round(spread.Deviation, 6)));
        }
    }

    [Fact]
    public void Nobody_answered_is_no_feeling() => Assert.Equal(default, FeelingSpread.Of([]));

    /// <summary>Ten answers with mean 1 and deviation 0.5: t of 9 degrees is 2.262.</summary>
    [Fact]
    public void The_interval_is_that_of_Student_and_stays_on_the_scale()
    {
        Assert.Null(new FeelingSpread(4, 1, 0.5).Interval);
        Assert.Equal((0.642, 1.358), new FeelingSpread(10, 1, 0.5).Interval is var (low, high) ? (Math.Round(low, 3), Math.Round(high, 3)) : default);
        Assert.Equal(2, new FeelingSpread(10, 1.9, 0.5).Interval?.High);
    }

    static Score Answer(Random random, ScoreKind kind)
    {
        var (least, most) = Score.Limits(kind);
        return Score.Of(kind, random.Next(least, most + 1));
    }
}
