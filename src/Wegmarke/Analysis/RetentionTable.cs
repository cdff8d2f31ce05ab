using Wegmarke.Analysis.Calendars;
using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Who comes back after the first contact, and who buys again.</summary>
/// <param name="Unit">In lower case.</param>
/// <param name="Customers">In any cohort.</param>
/// <param name="Earlier">Customers whose first contact lies before the period; they are in no cohort.</param>
/// <param name="OpenUnit">The last unit, when it was not over where the data or the period ends: its figures may grow. Null when it was.</param>
/// <param name="Cohorts">In order of time; cohorts of nobody are left out.</param>
/// <param name="Together">All cohorts by units since the first contact, as far as these units are over.</param>
public sealed record RetentionTable(
    AskedOf Asked, string Unit, AskedParts? By, long Customers, long Earlier, string? OpenUnit, IReadOnlyList<CohortRow> Cohorts, IReadOnlyList<RetentionRow> Together)
{
    /// <summary>Units; a cohort can be followed as long.</summary>
    public const int MostUnits = 1024;

    /// <summary>Units squared times parts.</summary>
    const int MostCells = 1 << 20;

    public static QuestionKind Kind { get; } = new("retention", "Of customers first met in a week or month: who comes back later, and who buys again.", typeof(RetentionTable),
        async (asked, options, cancel) => await Of(asked, options.Choice("unit", CalendarUnit.Day, CalendarUnit.Week, CalendarUnit.Month) ?? CalendarUnit.Month, cancel))
    {
        UsualUnit = QuestionUnit.Customer,
        Options = [new("unit", "Cohorts and steps of a day, a week (ISO, from Monday) or a month of the reporting zone. Else month.")],
    };

    /// <summary>The first contact is that of all times, also before the period; conditions of the filter hold for it.</summary>
    /// <exception cref="QuestionException">It is asked per something shorter than a customer, or there would be too many units.</exception>
    public static async Task<RetentionTable> Of(AskedQuestion asked, CalendarUnit unit, CancellationToken cancel)
    {
        WholeCustomers.Require(asked, Kind.Key);
        var name = $"{unit}".ToLowerInvariant();
        if (AskedRange.UpToData(asked)?.Cut(asked, unit, MostUnits) is not { } stretch)
            return new(asked.Asked, name, asked.By, 0, 0, null, [], []);
        var parts = Math.Max(1, asked.Parts.Count);
        if ((long)stretch.Count * stretch.Count * parts > MostCells)
            throw new QuestionException($"{stretch.Count} {name}s of {parts} parts are more figures than an answer holds. Ask with fewer parts, by a longer unit or of a shorter period.");
        var found = (await asked.Desk.WithPast(asked, cancel)).Cohorts(stretch.Buckets);
        var isOver = new CoveredTime(asked).IsOver(stretch, stretch.Count - 1);
        return new(asked.Asked, name, asked.By, found.Figures.Sum(cohort => cohort.Customers), found.Earlier, isOver ? null : stretch.Label(stretch.Count - 1),
            [.. found.Figures.Select(cohort => Row(asked, stretch, cohort))],
            [.. found.Figures.GroupBy(cohort => cohort.Part).OrderBy(part => part.Key).SelectMany(part => Sums([.. part], stretch.Count - (isOver ? 0 : 1), asked.Divide(part.Key).Part))]);
    }

    static CohortRow Row(AskedQuestion asked, CalendarStretch stretch, CohortFigures cohort)
    {
        long?[] Known(IReadOnlyList<long> figures) => [.. Enumerable.Range(0, stretch.Count).Select(after => after < figures.Count ? figures[after] : (long?)null)];
        return new(stretch.Label(cohort.Bucket), stretch.StartOf(cohort.Bucket), asked.Divide(cohort.Part).Part, cohort.Customers,
            Known(cohort.Active), Known(cohort.Purchases[0]), Known(cohort.Purchases[1]), Known(cohort.Purchases[2]));
    }

    /// <param name="cohorts">Of one part.</param>
    /// <param name="over">Units that are over; what the last one counts so far would make the mean look worse.</param>
    /// <param name="part">Of the split.</param>
    static IEnumerable<RetentionRow> Sums(CohortFigures[] cohorts, int over, PartName? part) =>
        from after in Enumerable.Range(0, over)
        let known = cohorts.Where(cohort => cohort.Bucket + after < over).ToList()
        where known.Count > 0
        select new RetentionRow(after, part, known.Sum(cohort => cohort.Customers), known.Sum(cohort => cohort.Active[after]),
            known.Sum(cohort => cohort.Purchases[0][after]), known.Sum(cohort => cohort.Purchases[1][after]), known.Sum(cohort => cohort.Purchases[2][after]));
}
