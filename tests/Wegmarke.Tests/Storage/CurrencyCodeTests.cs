using Wegmarke.Storage;

namespace Wegmarke.Tests.Storage;

public sealed class CurrencyCodeTests
{
    [Theory]
    [InlineData("EUR", "EUR", 2)]
    [InlineData("jpy", "JPY", 0)]
    [InlineData("Kwd", "KWD", 3)]
    [InlineData("", "", 2)]
    public void A_code_keeps_its_letters_and_knows_its_decimals(string text, string code, int decimals)
    {
        var parsed = CurrencyCode.Parse(System.Text.Encoding.UTF8.GetBytes(text));

        Assert.Equal((code, decimals), (CurrencyCode.Text(parsed), CurrencyCode.Decimals(parsed)));
    }

    [Theory]
    [InlineData("EU")]
    [InlineData("EURO")]
    [InlineData("E1R")]
    [InlineData("€")]
    public void Anything_else_is_none(string text) => Assert.Equal(0, CurrencyCode.Parse(System.Text.Encoding.UTF8.GetBytes(text)));
}
