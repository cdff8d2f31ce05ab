using Wegmarke.Analysis;

namespace Wegmarke.Tests.Analysis.Filtering;

public sealed class ComparedPeriodTests
{
    [Theory]
    [InlineData("2026-03", "2026-04", "2026-02-01T00:00+01 2026-03-01T00:00+01")] // months, not 31 days
    [InlineData("2026-01", "2026-04", "2025-10-01T00:00+02 2026-01-01T00:00+01")]
    [InlineData("2026", "2027", "2025-01-01T00:00+01 2026-01-01T00:00+01")]
    [InlineData("2026-03-30", "2026-04-06", "2026-03-23T00:00+01 2026-03-30T00:00+02")] // the week with the night of 23 hours
    [InlineData("2026-03-29", "2026-03-30", "2026-03-28T00:00+01 2026-03-29T00:00+01")]
    [InlineData("2026-10-26", "2026-10-27", "2026-10-25T00:00+02 2026-10-26T00:00+01")] // a day of 25 hours
    [InlineData("2026-03-01T06:00", "2026-03-01T12:00", "2026-03-01T00:00+01 2026-03-01T06:00+01")]
    public void Previous_is_as_many_months_or_days_or_hours_before(string from, string to, string expected) =>
        Assert.Equal(expected, Text(Compared(from, to, "previous")));

    [Fact]
    public void Any_other_period_is_written_with_both_ends() =>
        Assert.Equal("2025-03-01T00:00+01 2025-04-01T00:00+02", Text(Compared("2026-03", "2026-04", "2025-03..2025-04")));

    [Theory]
    [InlineData(null, "2026-04", "previous")]
    [InlineData("2026-03", null, "Previous")]
    [InlineData(null, null, "2026-03")]
    [InlineData(null, null, "..2026-03")]
    [InlineData(null, null, "2026-04..2026-03")]
    public void What_is_no_period_is_refused(string? from, string? to, string compare) =>
        Assert.Throws<QuestionException>(() => Compared(from, to, compare));

    static ReportPeriod? Compared(string? from, string? to, string compare) =>
        Question.Of(new() { From = from, To = to, Compare = compare }, ReportingZone.Of(new())).Compare;

    static string Text(ReportPeriod? period) => $"{period?.From:yyyy-MM-ddTHH:mmzz} {period?.To:yyyy-MM-ddTHH:mmzz}";
}
