using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Analysis.Quality;

namespace Wegmarke.Tests.Analysis.Quality;

public sealed class DailyCountsTests
{
    static readonly LocalDate s_monday = new(2025, 3, 3);

    [Fact]
    public void A_shop_that_closes_on_sundays_has_no_gaps() =>
        Assert.Empty(Counts(70, day => day.DayOfWeek == IsoDayOfWeek.Sunday ? 0 : 40).Gaps());

    [Fact]
    public void One_missing_day_of_a_busy_source_is_a_gap() =>
        Assert.Equal([new MissingDays(s_monday.PlusDays(23), s_monday.PlusDays(23), 40)], Counts(70, day => day == s_monday.PlusDays(23) ? 0 : 40).Gaps());

    [Fact]
    public void A_gap_begins_and_ends_with_days_that_were_expected()
    {
        // Saturday to Tuesday without data; the Sunday within it says nothing.
        var counts = Counts(70, day => day.DayOfWeek == IsoDayOfWeek.Sunday || (day >= s_monday.PlusDays(19) && day <= s_monday.PlusDays(22)) ? 0 : 10);

        Assert.Equal([new MissingDays(s_monday.PlusDays(19), s_monday.PlusDays(22), 30)], counts.Gaps());
    }

    [Theory]
    [InlineData(13, 0)]
    [InlineData(14, 1)]
    public void A_day_is_missed_only_when_chance_would_hardly_leave_it_empty(int usual, int gaps) =>
        Assert.Equal(gaps, Counts(70, day => day == s_monday.PlusDays(30) ? 0 : usual).Gaps().Count);

    [Fact]
    public void A_newsletter_sent_now_and_then_has_no_gaps() =>
        Assert.Empty(Counts(365, day => day.Day == 1 ? 5_000 : 0).Gaps());

    [Fact]
    public void Stragglers_before_the_source_began_are_no_beginning() =>
        Assert.Empty(Counts(170, day => day == s_monday ? 10 : day < s_monday.PlusDays(100) ? 0 : 40).Gaps());

    [Fact]
    public void A_source_is_silent_once_its_usual_days_are_over()
    {
        var counts = Counts(70, day => day.DayOfWeek == IsoDayOfWeek.Sunday ? 0 : 10);

        Assert.Null(counts.Silence(s_monday.PlusDays(71)));
        Assert.Equal(new MissingDays(s_monday.PlusDays(70), s_monday.PlusDays(71), 20), counts.Silence(s_monday.PlusDays(72)));
    }

    [Fact]
    public void Nothing_has_no_gaps()
    {
        Assert.Empty(new DailyCounts().Gaps());
        Assert.Null(new DailyCounts().Silence(s_monday));
    }

    static DailyCounts Counts(int days, Func<LocalDate, int> perDay)
    {
        var counts = new DailyCounts();
        for (var at = 0; at < days; at++)
        {
            for (var n = perDay(s_monday.PlusDays(at)); n > 0; n--)
                counts.Add(Period.DaysBetween(new LocalDate(1970, 1, 1), s_monday) + at);
        }
        return counts;
    }
}
