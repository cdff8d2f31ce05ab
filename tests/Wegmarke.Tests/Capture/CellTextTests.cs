using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Wegmarke.Capture;

namespace Wegmarke.Tests.Capture;

public sealed class CellTextTests
{
    [Theory]
    [InlineData("1.234.567,89", "1234567.89")]
    [InlineData("1'234", "1234")]
    [InlineData("1.23.4", null)]
    [InlineData("1.2345", null)]
    [InlineData("12.34", null)]
    [InlineData(".123", null)]
    [InlineData("1.234'567", null)]
    [InlineData("--5", null)]
    [InlineData("-5-", null)]
    [InlineData("€ 5 €", null)]
    [InlineData("5 Stk", null)]
    [InlineData("5 kr", null)]
    [InlineData("12 34", null)]
    [InlineData("", null)]
    [InlineData(",", null)]
    [InlineData("-", null)]
    [InlineData("€", null)]
    [InlineData("1,5E+03", "1.5E+03")]
    [InlineData("1,5E+400", null)]
    [InlineData("+7,0", "7.0")]
    [InlineData("(1.000,00) EUR", "-1000.00")]
    public void A_number_with_a_decimal_comma(string written, string? read) => Assert.Equal(read, Number(written, NumberForm.Comma));

    [Theory]
    [InlineData("12,50 €", "EUR")]
    [InlineData("CHF -.50", "CHF")]
    [InlineData("Fr. 12.50", "CHF")]
    [InlineData("$5", "USD")]
    [InlineData("5 usd", "USD")]
    [InlineData("5", "")]
    public void A_currency_beside_a_number(string written, string code) =>
        Assert.Equal(code, Encoding.UTF8.GetString(CellText.Currency(Encoding.UTF8.GetBytes(written))));

    [Theory]
    [InlineData("29.02.2024", "2024-02-29")]
    [InlineData("29.02.2026", null)]
    [InlineData("5.3.69", "2069-03-05")]
    [InlineData("5.3.70", "1970-03-05")]
    [InlineData("5.3.026", null)]
    [InlineData("5.3.2026x", null)]
    [InlineData("5.3.2026 13:05 PM", null)]
    [InlineData("5.3.2026 0:05 AM", null)]
    [InlineData("5.3.2026 24:00", null)]
    [InlineData("5/3.2026", null)]
    [InlineData("Mittwoch, 4. März 2026", "2026-03-04")]
    [InlineData("5. Brumaire 2026", null)]
    [InlineData("MÄRZ 5, 2026", "2026-03-05")]
    [InlineData("2026-03-05T18:05:12,5+0100", "2026-03-05T18:05:12,5+0100")]
    public void A_written_point_in_time(string written, string? read) => Assert.Equal(read, Instant(written, InstantForm.Written));

    /// <summary>The framework's own formatting is the slow twin.</summary>
    [Fact]
    public void Every_amount_is_read_back_from_every_way_of_writing_it() =>
        Prop.ForAll(Gen.Choose(-2_000_000_000, 2_000_000_000).ToArbitrary(), cents =>
        {
            var amount = cents / 100m;
            var plain = amount.ToString("0.00", CultureInfo.InvariantCulture);
            var grouped = amount.ToString("#,##0.00", CultureInfo.InvariantCulture);
            var german = grouped.Replace(',', ' ').Replace('.', ',').Replace(' ', '.');
            return Number(plain, NumberForm.Point) == plain && Number(grouped, NumberForm.Point) == plain
                && Number(german, NumberForm.Comma) == plain && Number(german + " €", NumberForm.Comma) == plain
                && Number(grouped.Replace(',', '\u202f'), NumberForm.Point) == plain;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Every_day_is_read_back_from_every_way_of_writing_it() =>
        Prop.ForAll(Gen.Choose(0, 47_480).ToArbitrary(), days =>
        {
            var day = new DateOnly(1970, 1, 1).AddDays(days);
            var iso = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
            return new[] { "d.M.yyyy", "dd/MM/yyyy", "dd-MM-yyyy", "yyyyMMdd", "yyyy/M/d", "d MMM yyyy", "MMMM d, yyyy", "ddd, dd MMM yyyy" }
                .All(format => Instant(day.ToString(format, CultureInfo.InvariantCulture), InstantForm.Written) == iso)
                && Instant(day.ToString("MM/dd/yyyy", CultureInfo.InvariantCulture), new(InstantShape.Written, DateOrder.MonthFirst)) == iso;
        }).QuickCheckThrowOnFailure();

    static string? Number(string written, NumberForm form)
    {
        Span<byte> canonical = stackalloc byte[CellText.MaxBytes];
        var length = CellText.Number(Encoding.UTF8.GetBytes(written), form, canonical);
        return length < 0 ? null : Encoding.UTF8.GetString(canonical[..length]);
    }

    static string? Instant(string written, InstantForm form)
    {
        Span<byte> canonical = stackalloc byte[CellText.MaxBytes];
        var length = CellText.Instant(Encoding.UTF8.GetBytes(written), form, canonical);
        return length < 0 ? null : Encoding.UTF8.GetString(canonical[..length]);
    }
}
