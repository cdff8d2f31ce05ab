using Wegmarke.Analysis.Calendars;

namespace Wegmarke.Analysis;

/// <summary>Who is new, stays, comes back and stays away, unit by unit.</summary>
/// <param name="Unit">In lower case.</param>
/// <param name="Rows">All units in order; of a split answer all parts of each.</param>
public sealed record LifecycleTable(AskedOf Asked, string Unit, AskedParts? By, IReadOnlyList<LifecycleRow> Rows)
{
    public const int MostUnits = 10_000;

    public static QuestionKind Kind { get; } = new("lifecycle", "Per day, week or month: customers who are new, stay, come back or stay away.", typeof(LifecycleTable),
        async (asked, options, cancel) => await Of(asked, options.Choice("unit", CalendarUnit.Day, CalendarUnit.Week, CalendarUnit.Month) ?? CalendarUnit.Month, cancel))
    {
        UsualUnit = QuestionUnit.Customer,
        Options = [new("unit", "Per day, week (ISO, from Monday) or month of the reporting zone. Else month.")],
    };

    /// <summary>What customers did before the period says what they are in it.</summary>
    /// <exception cref="QuestionException">It is asked per something shorter than a customer, or there would be too many units.</exception>
    public static async Task<LifecycleTable> Of(AskedQuestion asked, CalendarUnit unit, CancellationToken cancel)
    {
        WholeCustomers.Require(asked, Kind.Key);
        var name = $"{unit}".ToLowerInvariant();
        // The unit before the first tells who stays and who stays away in the first.
        if (AskedRange.UpToData(asked)?.Cut(asked, unit, MostUnits, before: 1) is not { } stretch)
            return new(asked.Asked, name, asked.By, []);
        var (parts, covered) = (Math.Max(1, asked.Parts.Count), new CoveredTime(asked));
        var figures = (await asked.Desk.WithPast(asked, cancel)).Lifecycle(stretch.Buckets);
        var rows = from found in figures.Skip(parts)
                   where asked.Parts.Count == 0 || asked.Parts[found.Part].Interactions > 0
                   select new LifecycleRow(stretch.Label(found.Bucket), stretch.StartOf(found.Bucket), stretch.EndOf(found.Bucket), covered.Holds(stretch, found.Bucket),
                       asked.Divide(found.Part).Part, found.New, found.Returning, found.Resurrected, -found.Dormant);
        return new(asked.Asked, name, asked.By, [.. rows]);
    }
}
