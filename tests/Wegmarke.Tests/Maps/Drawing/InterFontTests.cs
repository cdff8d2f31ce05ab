using Wegmarke.Maps.Drawing;

namespace Wegmarke.Tests.Maps.Drawing;

public sealed class InterFontTests
{
    static readonly TextStyle s_em = new(2048, Bold: false, Tabular: false);

    [Theory]
    [InlineData("0", 1292, 1351)]
    [InlineData("1", 833, 866)]
    [InlineData("10", 1292 + 833, 1351 + 866)]
    [InlineData("", 0, 0)]
    public void Widths_are_those_of_the_font_file(string text, double regular, double bold) =>
        Assert.Equal((regular, bold), (InterFont.Width(text, s_em), InterFont.Width(text, s_em with { Bold = true })));

    [Fact]
    public void Tabular_digits_are_equally_wide() =>
        Assert.Equal([1328.0], "0123456789".Select(digit => InterFont.Width($"{digit}", s_em with { Tabular = true })).Distinct());

    [Fact]
    public void German_and_English_letters_and_signs_are_in_the_font() => Assert.All(
        "ABCZabczÄÖÜäöüßéèç€–—„“”‚‘’…·−%&@\u00A0", c => Assert.NotEqual(InterFont.Width("\u0416", s_em), InterFont.Width($"{c}", s_em)));

    [Fact]
    public void Marks_that_sit_on_a_letter_take_no_room() =>
        Assert.Equal(InterFont.Width("e", s_em), InterFont.Width("e\u0327\u200D", s_em));
}
