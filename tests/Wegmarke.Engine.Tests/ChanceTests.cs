namespace Wegmarke.Engine.Tests;

public sealed class ChanceTests
{
    [Theory]
    [InlineData(0, 0.5)]
    [InlineData(1, 0.15865525)]
    [InlineData(1.959963985, 0.025)]
    [InlineData(-1, 0.84134475)]
    [InlineData(4, 3.16712418e-5)]
    [InlineData(8, 6.22096057e-16)]
    public void The_tail_is_that_of_the_normal_distribution(double z, double tail) => Assert.InRange(Chance.UpperTail(z) / tail, 0.9999995, 1.0000005);

    [Theory]
    [InlineData(4, 2.7764)]
    [InlineData(9, 2.2622)]
    [InlineData(30, 2.0423)]
    [InlineData(1000, 1.9623)]
    public void The_quantile_is_that_of_Student(long degrees, double quantile) => Assert.InRange(Chance.T95(degrees) / quantile, 0.99, 1.01);

    [Theory]
    [InlineData(1.833, 9, 0.05)]
    [InlineData(2.821, 9, 0.01)]
    [InlineData(2.462, 29, 0.01)]
    [InlineData(1.646, 1000, 0.05)]
    public void The_tail_of_few_answers_is_that_of_Student(double t, long degrees, double tail) => Assert.InRange(Chance.UpperTail(t, degrees) / tail, 0.98, 1.02);

    /// <summary>The example of Benjamini and Hochberg (1995): of fifteen, the four least probable ones.</summary>
    [Fact]
    public void Discoveries_are_those_of_the_authors() => Assert.Equal(
        [true, true, true, true, false, false, false, false, false, false, false, false, false, false, false],
        Chance.Discoveries([0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0], 0.05));

    [Fact]
    public void A_probability_above_its_own_limit_is_found_when_a_greater_one_is_below_its_limit() =>
        Assert.Equal([true, true], Chance.Discoveries([0.04, 0.045], 0.05));

    [Fact]
    public void Of_nothing_nothing_is_found() => Assert.Empty(Chance.Discoveries([], 0.05));
}
