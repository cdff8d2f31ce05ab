using Wegmarke.Maps.Drawing;

namespace Wegmarke.Tests.Maps.Drawing;

public sealed class TextCleaningTests
{
    [Theory]
    [InlineData("  ein \r\n\t Text ", "ein Text")]
    [InlineData("3\u00A0Tage", "3\u00A0Tage")]
    [InlineData("a\u0000b\u001Fc", "abc")]
    [InlineData("\u202Eumgekehrt\u2066", "umgekehrt")]
    [InlineData("👩\u200D🔧", "👩\u200D🔧")]
    [InlineData("Kontakt\u00ADpunkt", "Kontakt\u00ADpunkt")]
    public void Only_what_a_reader_may_see_stays(string given, string clean) => Assert.Equal(clean, TextCleaning.Clean(given));

    [Fact]
    public void Broken_characters_are_shown_as_such() => Assert.Equal("\uFFFDx\uFFFD\uFFFD\uFFFD", TextCleaning.Clean("\uD800x\uDC00\uFFFE\uFFFF"));

    [Fact]
    public void A_tooltip_has_no_hyphenation_points() => Assert.Equal("Kontaktpunkt", TextCleaning.Plain("Kontakt\u00ADpunkt"));
}
