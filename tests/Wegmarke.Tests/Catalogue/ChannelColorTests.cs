using Wegmarke.Catalogue;
using Wegmarke.Catalogue.Reading;

namespace Wegmarke.Tests.Catalogue;

public sealed class ChannelColorTests
{
    static readonly IReadOnlyList<Channel> s_channels = CatalogueStore.Shipped.Channels;

    [Fact]
    public void There_are_twelve_hues_and_a_grey_for_what_nobody_knows() =>
        Assert.Equal((13, 13, 13), (s_channels.Count, s_channels.DistinctBy(c => c.Color.Light).Count(), s_channels.DistinctBy(c => c.Color.Dark).Count()));

    [Fact]
    public void Every_colour_stands_out_from_its_paper() =>
        Assert.All(s_channels, channel => Assert.True(
            Contrast.Between(channel.Color.Light, "#ffffff") >= 3 && Contrast.Between(channel.Color.Dark, "#10151f") >= 3,
            channel.Key));

    [Fact]
    public void No_colour_is_lighter_than_another()
    {
        Assert.InRange(Spread(channel => channel.Color.Light), 0, 0.5);
        Assert.InRange(Spread(channel => channel.Color.Dark), 0, 0.5);
    }

    [Theory]
    [InlineData("#000000", "#ffffff", 21.0)]
    [InlineData("#777777", "#ffffff", 4.48)]
    [InlineData("#ffffff", "#ffffff", 1.0)]
    public void Contrast_is_that_of_WCAG(string one, string other, double expected) =>
        Assert.Equal(expected, Contrast.Between(one, other), precision: 2);

    /// <summary>Difference of the lightest and the darkest in CIE lightness, 0 to 100.</summary>
    static double Spread(Func<Channel, string> color)
    {
        var lightness = s_channels.Select(channel => 116 * Math.Cbrt(Contrast.Luminance(color(channel))) - 16).ToArray();
        return lightness.Max() - lightness.Min();
    }
}
