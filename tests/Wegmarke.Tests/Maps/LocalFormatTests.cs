using Wegmarke.Maps;

namespace Wegmarke.Tests.Maps;

public sealed class LocalFormatTests
{
    [Theory]
    [InlineData(0, "0", "0")]
    [InlineData(999, "999", "999")]
    [InlineData(1234, "1.234", "1,234")]
    [InlineData(-1234567, "−1.234.567", "−1,234,567")]
    public void Counts_are_grouped(long count, string german, string english) =>
        Assert.Equal((german, english), (LocalFormat.German.Count(count), LocalFormat.English.Count(count)));

    [Theory]
    [InlineData(1234.5, 1, "1.234,5", "1,234.5")]
    [InlineData(-0.04, 1, "0,0", "0.0")]
    public void Numbers_have_the_decimals_asked_for(double number, int decimals, string german, string english) =>
        Assert.Equal((german, english), (LocalFormat.German.Number(number, decimals), LocalFormat.English.Number(number, decimals)));

    [Theory]
    [InlineData(0.8, "+0,8")]
    [InlineData(-1.25, "−1,3")]
    [InlineData(-0.01, "0,0")]
    [InlineData(0.04, "0,0")]
    public void A_signed_number_shows_its_direction_unless_it_is_nothing(double number, string german) =>
        Assert.Equal(german, LocalFormat.German.Signed(number, 1));

    [Theory]
    [InlineData(0, "0 %", "0%")]
    [InlineData(0.0004, "< 0,1 %", "< 0.1%")]
    [InlineData(0.05, "5,0 %", "5.0%")]
    [InlineData(0.0996, "10 %", "10%")]
    [InlineData(0.123, "12 %", "12%")]
    [InlineData(0.9996, "99,9 %", "99.9%")]
    [InlineData(0.994, "99,4 %", "99.4%")]
    [InlineData(1, "100 %", "100%")]
    public void A_share_never_says_all_or_none_when_it_is_not(double share, string german, string english) =>
        Assert.Equal((german, english), (Plain(LocalFormat.German.Share(share)), Plain(LocalFormat.English.Share(share))));

    [Theory]
    [InlineData(123400, "EUR", "1.234 €", "€1,234")]
    [InlineData(995, "EUR", "9,95 €", "€9.95")]
    [InlineData(900, "USD", "9 $", "$9")]
    [InlineData(-123456, "EUR", "−1.235 €", "−€1,235")]
    [InlineData(500000, "CHF", "5.000 CHF", "CHF 5,000")]
    [InlineData(1500, "JPY", "1.500 JPY", "JPY 1,500")]
    [InlineData(12345, "KWD", "12,345 KWD", "KWD 12.345")]
    public void Money_stands_where_each_language_puts_its_sign(long minor, string currency, string german, string english) =>
        Assert.Equal((german, english), (Plain(LocalFormat.German.Money(minor, currency)), Plain(LocalFormat.English.Money(minor, currency))));

    [Theory]
    [InlineData(200, "USD", "2,00 $", "$2.00")]
    [InlineData(0, "EUR", "0,00 €", "€0.00")]
    [InlineData(-99950, "EUR", "−999,50 €", "−€999.50")]
    [InlineData(100000, "EUR", "1.000 €", "€1,000")]
    [InlineData(999, "JPY", "999 JPY", "JPY 999")]
    public void A_price_has_its_minor_units_below_a_thousand(long minor, string currency, string german, string english) =>
        Assert.Equal((german, english), (Plain(LocalFormat.German.Price(minor, currency)), Plain(LocalFormat.English.Price(minor, currency))));

    [Theory]
    [InlineData(40, "40 s", "40 s")]
    [InlineData(59.6, "1 min", "1 min")]
    [InlineData(720, "12 min", "12 min")]
    [InlineData(14_400, "4 h", "4 h")]
    [InlineData(86_400, "1 Tag", "1 day")]
    [InlineData(259_200, "3 Tage", "3 days")]
    [InlineData(100_000_000, "1.157 Tage", "1,157 days")]
    public void A_duration_is_told_in_its_largest_fitting_unit(double seconds, string german, string english) =>
        Assert.Equal((german, english), (Plain(LocalFormat.German.Duration(TimeSpan.FromSeconds(seconds))), Plain(LocalFormat.English.Duration(TimeSpan.FromSeconds(seconds)))));

    [Fact]
    public void A_period_names_both_days()
    {
        var period = new MapPeriod(new DateOnly(2024, 3, 1), new DateOnly(2025, 12, 31));

        Assert.Equal("1. März 2024 – 31. Dez. 2025", Plain(LocalFormat.German.Period(period)));
        Assert.Equal("1 Mar 2024 – 31 Dec 2025", Plain(LocalFormat.English.Period(period)));
    }

    /// <summary>A figure and its unit stay in one line; here that is not the question.</summary>
    static string Plain(string text) => text.Replace('\u00A0', ' ');
}
