using NodaTime;

namespace Wegmarke.Analysis.Quality;

/// <summary>Interactions of a source per day. Weekdays on which it nearly always has some are expected to have some; a run of expected
/// days without any is a gap when chance would hardly leave it empty (Poisson with the mean of these weekdays).</summary>
sealed class DailyCounts
{
    /// <summary>A weekday with interactions in this share of weeks, of at least this many, is expected.</summary>
    const double Regular = 0.75;
    const int FewestWeeks = 4;

    /// <summary>Chance of an empty run that brings so many usually: e^−14, about one in a million.</summary>
    const double MoreThanChance = 14;

    /// <summary>Stragglers before a source really began are no beginning: the first day is that on which this share is exceeded.</summary>
    const double Stragglers = 0.01;

    readonly Dictionary<int, long> _counts = [];

    public void Add(int day) => System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_counts, day, out _)++;

    public IReadOnlyList<MissingDays> Gaps()
    {
        if (_counts.Count == 0)
            return [];
        var (usual, gaps) = (Usual(), new List<MissingDays>());
        var last = _counts.Keys.Max();
        for (var day = FirstDay(); day <= last; day++)
        {
            if (_counts.ContainsKey(day))
                continue;
            var end = day;
            while (!_counts.ContainsKey(end + 1))
                end++;
            Add(gaps, usual, day, end);
            day = end;
        }
        return gaps;
    }

    /// <summary>From the day after the last one with interactions to yesterday.</summary>
    public MissingDays? Silence(LocalDate today)
    {
        var gaps = new List<MissingDays>();
        if (_counts.Count > 0)
            Add(gaps, Usual(), _counts.Keys.Max() + 1, DayOf(today) - 1);
        return gaps.FirstOrDefault();
    }

    static void Add(List<MissingDays> gaps, double[] usual, int first, int last)
    {
        while (first <= last && usual[Weekday(first)] == 0)
            first++;
        while (last >= first && usual[Weekday(last)] == 0)
            last--;
        var expected = 0.0;
        for (var day = first; day <= last; day++)
            expected += usual[Weekday(day)];
        if (expected >= MoreThanChance)
            gaps.Add(new(DateOf(first), DateOf(last), expected));
    }

    /// <summary>Per weekday the mean of days that have some; 0 where nothing can be expected.</summary>
    double[] Usual()
    {
        var (first, last) = (FirstDay(), _counts.Keys.Max());
        var (days, active, sums) = (new int[7], new int[7], new long[7]);
        for (var day = first; day <= last; day++)
            days[Weekday(day)]++;
        foreach (var (day, count) in _counts.Where(day => day.Key >= first))
        {
            active[Weekday(day)]++;
            sums[Weekday(day)] += count;
        }
        return [.. Enumerable.Range(0, 7).Select(at => days[at] >= FewestWeeks && active[at] >= Regular * days[at] ? (double)sums[at] / active[at] : 0)];
    }

    int FirstDay()
    {
        var (least, seen) = (_counts.Values.Sum() * Stragglers, 0L);
        return _counts.OrderBy(day => day.Key).First(day => (seen += day.Value) > least).Key;
    }

    static int Weekday(int day) => ((day % 7) + 7) % 7;

    static LocalDate DateOf(int day) => new LocalDate(1970, 1, 1).PlusDays(day);

    static int DayOf(LocalDate date) => Period.DaysBetween(new LocalDate(1970, 1, 1), date);
}
