using Wegmarke.Analysis.Calendars;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Where customers come from: by their first contact, how many of them buy, after what time and how many contacts, and what they bring.</summary>
/// <param name="Of">What was asked for.</param>
/// <param name="Dimension">The dimension it was found in.</param>
/// <param name="Customers">In all rows, shown or not.</param>
/// <param name="Earlier">Customers known before the period; they are in no row.</param>
/// <param name="Currency">Of revenue; empty when there is none.</param>
/// <param name="Left">Rows that are not shown.</param>
/// <param name="Rows">The most customers first.</param>
public sealed record AcquisitionTable(
    AskedOf Asked, string Of, string Dimension, long Customers, long Earlier, long Bought, long Revenue, string Currency, int Left, IReadOnlyList<AcquisitionRow> Rows)
{
    const int UsualTop = 30;
    const string UsualOrigin = "channel";

    /// <summary>Values of a dimension that first contacts are told apart by.</summary>
    const int MostValues = 1 << 20;

    public static QuestionKind Kind { get; } = new("acquisition", "Where customers come from: by the first contact, who buys, after what time and contacts, and what revenue follows.", typeof(AcquisitionTable),
        async (asked, options, cancel) => await Find(asked, options.Text("of") ?? UsualOrigin, options.Number("top", least: 1) ?? UsualTop, cancel))
    {
        UsualUnit = QuestionUnit.Customer,
        Options =
        [
            new("of", $"What of the first contact: {string.Join(", ", AcquisitionOrigin.All.Select(origin => origin.Word))}, or any dimension such as touchpoint. Else {UsualOrigin}."),
            new("top", $"Rows to show, those with most customers; else {UsualTop}."),
        ],
    };

    /// <summary>The first contact is that of all times, also before the period; conditions of the filter hold for it.</summary>
    /// <exception cref="QuestionException">It cannot be asked so.</exception>
    public static async Task<AcquisitionTable> Find(AskedQuestion asked, string of, int top, CancellationToken cancel)
    {
        WholeCustomers.Require(asked, Kind.Key);
        if (asked.Question.By is { } by)
            throw new QuestionException($"'acquisition' is told apart by the first contact: ask with of={by} instead of by={by}.");
        var name = await AcquisitionOrigin.Find(asked, of, cancel);
        var dimension = await asked.Desk.Dimension(asked.Journeys, name, cancel);
        if (dimension.Values.Count > MostValues)
            throw new QuestionException($"'{name}' has {dimension.Values.Count} different values; an answer tells {MostValues} apart. Ask of something with fewer.");
        var split = new DimensionSplit(dimension, [.. Enumerable.Range(1, dimension.Values.Count).Where(code => code != dimension.Values.Other)]);
        var (figures, earlier) = ((await asked.Desk.WithPast(asked, cancel)) with { Split = split }).Acquisition(asked.Question.Filter.Period.From?.ToUnixTimeMilliseconds() ?? long.MinValue);
        var customers = figures.Sum(row => row.Customers);
        var rows = figures.Select(row => Row(split, row, customers)).OrderByDescending(row => row.Customers).ThenBy(row => row.First.Value, StringComparer.Ordinal).ToList();
        return new(asked.Asked, of, $"{name}", customers, earlier, rows.Sum(row => row.Bought), rows.Sum(row => row.Revenue), CurrencyCode.Text(asked.Journeys.Currency),
            Math.Max(0, rows.Count - top), [.. rows.Take(top)]);
    }

    static AcquisitionRow Row(DimensionSplit split, AcquiredFigures row, long customers) => new(
        row.Part == DimensionSplit.None ? new("none", null) : row.Part == split.Other ? new("other", null) : new("value", split.Dimension.Values.Text(split.Codes[row.Part - 1])),
        row.Customers, (double)row.Customers / customers, row.Bought,
        row.Bought == 0 ? null : TimeSpan.FromMilliseconds(row.Time.Median), row.Bought == 0 ? null : row.Contacts.Median, row.Revenue);
}
