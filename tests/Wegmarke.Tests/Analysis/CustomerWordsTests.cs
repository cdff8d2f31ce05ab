using Wegmarke.Analysis;

namespace Wegmarke.Tests.Analysis;

public sealed class CustomerWordsTests
{
    [Theory]
    [InlineData("Drei Tage gewartet, und dann 2 Stück zu 19,90 €.", true)]
    [InlineData("Seit 2019 Kunde, jetzt nicht mehr", true)]
    [InlineData("Bitte melden: ada@example.org", false)]
    [InlineData("Ruft mich an: 0151 2345678", false)]
    [InlineData("Auftrag 4711-0815 ist weg", false)]
    [InlineData("Siehe https://example.org/ich", false)]
    [InlineData("gut", false)]
    [InlineData("+++!!!???***###", false)]
    public void Words_are_quoted_unless_somebody_could_be_recognised_or_nothing_is_said(string comment, bool shown) =>
        Assert.Equal(shown, CustomerWords.CanBeShown(comment));
}
