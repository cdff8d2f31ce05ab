using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke retention</c></summary>
static class RetentionVerb
{
    /// <summary>Columns that a terminal has room for; JSON has all.</summary>
    const int MostShown = 12;

    public static Command Create() => QuestionVerb.Of<RetentionTable>(RetentionTable.Kind, (figures, _) => Print(figures));

    static void Print(RetentionTable figures)
    {
        var shown = Math.Min(MostShown, figures.Cohorts.Select(cohort => cohort.Active.Count(active => active is not null)).DefaultIfEmpty(0).Max());
        var table = new Table();
        table.AddColumn($"First {figures.Unit}");
        if (figures.By is { } by)
            table.AddColumn(AnswerText.Cell(by.Dimension));
        table.AddColumn(new TableColumn("Customers").RightAligned());
        for (var after = 0; after < shown; after++)
            table.AddColumn(new TableColumn($"+{after}").RightAligned());
        foreach (var cohort in figures.Cohorts)
            table.AddRow([cohort.Cohort, .. Part(figures, cohort.Part), $"{cohort.Customers}", .. cohort.Active.Take(shown).Select(active => active is { } known ? Percent(known, cohort.Customers) : "")]);
        foreach (var together in figures.Together.GroupBy(row => row.Part))
            table.AddRow(["all", .. Part(figures, together.Key), $"{together.First().Customers}", .. together.Take(shown).Select(row => Percent(row.Active, row.Customers))]);
        Shown.Write(table);
        Foot(figures);
    }

    static void Foot(RetentionTable figures)
    {
        foreach (var together in figures.Together.GroupBy(row => row.Part))
        {
            var part = together.Key is null ? "" : $"{Markup.Remove(AnswerText.Part(figures.By, together.Key))}: ";
            var told = together.Where(row => row.After is 1 or 3 or 6 or 12).Select(row => $"within {row.After} {AnswerText.Share(row.BoughtTwiceShare)} and {AnswerText.Share(row.BoughtThriceShare)}");
            Console.WriteLine($"{part}bought a second and a third time, {figures.Unit}s after the first contact: {string.Join("; ", told.DefaultIfEmpty("–"))}");
        }
        if (figures.OpenUnit is { } open)
            Console.WriteLine($"{open} is not over; its figures may grow.");
        if (figures.Earlier > 0)
            Console.WriteLine($"{figures.Earlier} customers were known before and are in no cohort.");
        AnswerText.Foot(figures.Asked);
    }

    static string[] Part(RetentionTable figures, PartName? part) => figures.By is null ? [] : [AnswerText.Part(figures.By, part)];

    static string Percent(long part, long whole) => ((double)part / whole).ToString("P0", System.Globalization.CultureInfo.InvariantCulture);
}
