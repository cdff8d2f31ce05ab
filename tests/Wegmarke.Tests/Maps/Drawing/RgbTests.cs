using Wegmarke.Maps.Drawing;

namespace Wegmarke.Tests.Maps.Drawing;

public sealed class RgbTests
{
    [Theory]
    [InlineData("#ffffff", "#000000", 21)]
    [InlineData("#ffffff", "#ffffff", 1)]
    [InlineData("#767676", "#ffffff", 4.54)]
    public void Contrast_is_that_of_the_web_guidelines(string one, string other, double contrast) =>
        Assert.Equal(contrast, Rgb.Parse(one)!.Value.Contrast(Rgb.Parse(other)!.Value), 2);

    [Theory]
    [InlineData("#0072b2", "#0072b2")]
    [InlineData("#f0e442", "#9c942b")]
    public void A_colour_moves_from_its_ground_only_as_far_as_it_must(string given, string moved) =>
        Assert.Equal(moved, Rgb.Parse(given)!.Value.Against(Rgb.White, contrast: 3).ToString());

    [Theory]
    [InlineData("red")]
    [InlineData("#12345")]
    [InlineData("#12345g")]
    [InlineData("")]
    public void What_is_no_colour_is_none(string text) => Assert.Null(Rgb.Parse(text));
}
