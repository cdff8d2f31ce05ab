using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Analysis.Filtering;

namespace Wegmarke.Tests.Analysis.Filtering;

public sealed class PeriodTextTests
{
    static readonly DateTimeZone s_berlin = DateTimeZoneProviders.Tzdb["Europe/Berlin"];

    [Theory]
    [InlineData("2026-03-29", "2026-03-28T23:00:00Z")]
    [InlineData("2026-03-30", "2026-03-29T22:00:00Z")]
    [InlineData(" 29.3.2026 ", "2026-03-28T23:00:00Z")]
    [InlineData("29.03.2026", "2026-03-28T23:00:00Z")]
    [InlineData("2026-03", "2026-02-28T23:00:00Z")]
    [InlineData("2026", "2025-12-31T23:00:00Z")]
    [InlineData("2026-03-29T14:30", "2026-03-29T12:30:00Z")]
    [InlineData("2026-03-29 14:30", "2026-03-29T12:30:00Z")]
    [InlineData("29.3.2026 14:30", "2026-03-29T12:30:00Z")]
    [InlineData("2026-03-29T02:30", "2026-03-29T01:30:00Z")]
    [InlineData("2026-10-25T02:30", "2026-10-25T00:30:00Z")]
    [InlineData("2026-03-29T14:30:05Z", "2026-03-29T14:30:05Z")]
    [InlineData("2026-03-29T14:30:05.25+05:00", "2026-03-29T09:30:05.25Z")]
    public void A_date_is_read_as_people_write_it_in_the_reporting_zone(string text, string instant) =>
        Assert.Equal(DateTimeOffset.Parse(instant).UtcDateTime, new PeriodText(s_berlin).Parse("from", text)?.UtcDateTime);

    [Theory]
    [InlineData("tomorrow")]
    [InlineData("2026-13")]
    [InlineData("2026-02-30")]
    [InlineData("31.4.2026")]
    [InlineData("0000")]
    [InlineData("-0001-01-01")]
    [InlineData("0001-01-01")]
    [InlineData("9999-12-31")]
    [InlineData("-0001-01-01T00:00:00Z")]
    [InlineData("2026-")]
    [InlineData("-5")]
    [InlineData("03/29/2026")]
    [InlineData("99999")]
    public void What_is_no_date_is_named_with_what_is_one(string text) =>
        Assert.Contains($"'{text}' is no date for 'to'. Write 2026-03-29, 29.3.2026", Assert.Throws<QuestionException>(() => new PeriodText(s_berlin).Parse("to", text)).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData(null)]
    [InlineData(" ")]
    public void Nothing_is_open(string? text) => Assert.Null(new PeriodText(s_berlin).Parse("from", text));

    /// <summary>In Santiago midnight of this day does not exist.</summary>
    [Fact]
    public void A_day_begins_when_the_zone_begins_it() =>
        Assert.Equal(new DateTime(2025, 9, 7, 4, 0, 0), new PeriodText(DateTimeZoneProviders.Tzdb["America/Santiago"]).Parse("from", "2025-09-07")?.UtcDateTime);

    [Fact]
    public void A_period_that_holds_nothing_is_refused()
    {
        var day = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

        Assert.Throws<QuestionException>(() => new ReportPeriod(day, day));
        Assert.Equal((day, null), (new ReportPeriod(day, null).From, new ReportPeriod(day, null).To));
    }
}
