namespace Wegmarke.Engine.Tests;

public sealed class ScoreTests
{
    [Theory]
    [InlineData(ScoreKind.Nps, 0, 5, 10)]
    [InlineData(ScoreKind.Csat, 1, 3, 5)]
    [InlineData(ScoreKind.Ces, 1, 4, 7)]
    [InlineData(ScoreKind.Stars, 1, 3, 5)]
    [InlineData(ScoreKind.SchoolMark, 6, 3.5, 1)]
    [InlineData(ScoreKind.Emotion, -2, 0, 2)]
    public void Worst_middle_and_best_feel_minus_2_0_and_plus_2(ScoreKind kind, double worst, double middle, double best) =>
        Assert.Equal([-2 * Score.FeelingUnits, 0, 2 * Score.FeelingUnits],
            new[] { worst, middle, best }.Select(value => Score.Of(kind, (decimal)value).Feeling));

    [Theory]
    [InlineData(ScoreKind.Nps, 11)]
    [InlineData(ScoreKind.Stars, 0)]
    [InlineData(ScoreKind.SchoolMark, 6.5)]
    [InlineData(ScoreKind.None, 0)]
    public void A_value_outside_its_scale_is_no_score(ScoreKind kind, double value)
    {
        Assert.False(Score.TryOf(kind, (decimal)value, out _));
        Assert.Throws<ArgumentOutOfRangeException>(() => Score.Of(kind, (decimal)value));
    }
}
