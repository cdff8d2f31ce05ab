using Wegmarke.Maps.Drawing;

namespace Wegmarke.Tests.Maps.Drawing;

public sealed class TextFlowTests
{
    [Theory]
    [InlineData("Produktseite", 100, "Produktseite")]
    [InlineData("Frage an den Service", 100, "Frage an den|Service")]
    [InlineData("Kunden\u00ADzufrieden\u00ADheits\u00ADbefragung", 120, "Kundenzufrieden-|heitsbefragung")]
    [InlineData("Kundenzufriedenheitsbefragung", 120, "Kundenzufrieden-|heitsbefragung")]
    [InlineData("Warenkorb-Erinnerung", 100, "Warenkorb-|Erinnerung")]
    [InlineData("Bewertungsvideo", 80, "Bewertungs-|video")]
    [InlineData("Vergleichstabelle", 50, "Ver-|gleichs-|tabelle")]
    [InlineData("XXXXXXXXXXXXXXXXXXXX", 100, "XXXXXXXXXX-|XXXXXXXXXX")]
    [InlineData("402\u00A0Kunden\u00A0· 3.880\u00A0€", 80, "402\u00A0Kunden|3.880\u00A0€")]
    [InlineData("", 100, "")]
    public void A_text_breaks_where_a_reader_would_break_it(string text, double width, string lines) =>
        Assert.Equal(lines, string.Join('|', TextFlow.Of(text, TextStyle.Normal, width, 9).Lines));

    [Fact]
    public void A_word_that_fits_a_line_is_not_parted_unless_the_text_would_be_cut()
    {
        Assert.Equal(["Zwei", "Bewertungs-", "portale"], TextFlow.Of("Zwei Bewertungsportale", TextStyle.Normal, 85, 3).Lines);
        Assert.Equal(["Die neue", "Bestellung"], TextFlow.Of("Die neue Bestellung", TextStyle.Normal, 90, 2).Lines);
    }

    [Fact]
    public void What_is_too_much_ends_in_an_ellipsis_and_keeps_the_whole()
    {
        var flow = TextFlow.Of("Sieht unterwegs eine Anzeige und merkt sich den Namen", TextStyle.Normal, 110, 2);

        Assert.Equal(["Sieht unterwegs", "eine Anzeige u…"], flow.Lines);
        Assert.True(flow.IsCut);
        Assert.Equal("Sieht unterwegs eine Anzeige und merkt sich den Namen", flow.Whole);
    }

    [Fact]
    public void No_line_is_wider_than_asked_whatever_the_words()
    {
        var random = new Random(3);
        for (var seed = 0; seed < 40; seed++)
        {
            var map = RandomMaps.Of(seed);
            var width = 30 + random.Next(200);
            Assert.All(TextFlow.Of(map.Title + " " + map.Source, TextStyle.NormalBold, width, 1 + random.Next(6)).Lines,
                line => Assert.InRange(InterFont.Width(line, TextStyle.NormalBold), 0, width));
        }
    }

    [Fact]
    public void A_line_narrower_than_a_letter_still_ends() =>
        Assert.Equal(["…"], TextFlow.Of("WWW", TextStyle.Title, 1, 1).Lines);
}
