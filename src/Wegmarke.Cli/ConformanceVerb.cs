using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke conformance</c></summary>
static class ConformanceVerb
{
    public static Command Create() => QuestionVerb.Of<ConformanceTable>(ConformanceTable.Kind, Print);

    static void Print(ConformanceTable figures, AnswerWords words)
    {
        PrintSteps(figures, words);
        PrintDeviations(figures, words);
        if (figures.Left > 0)
            Console.WriteLine($"{figures.Left} more deviations; --top {figures.Left + figures.Deviations.Count} shows all.");
        Console.WriteLine("! more than chance");
        foreach (var part in figures.Parts)
            Console.WriteLine($"{Markup.Remove(AnswerText.Part(figures.By!, part.Part))}: {Fit(part)}"); // parts only of a split
        Console.WriteLine($"all: {Fit(figures.Fit)}");
        AnswerText.Foot(figures.Asked);
    }

    static void PrintSteps(ConformanceTable figures, AnswerWords words)
    {
        var table = new Table().AddColumn($"Ideal ({figures.IdealFrom})");
        foreach (var figure in (string[])["In place", "Skipped", "Out of order", "Not reached", "Customers"])
            table.AddColumn(new TableColumn(figure).RightAligned());
        foreach (var step in figures.Steps)
            table.AddRow(words.Touchpoint(step.Touchpoint), $"{step.Aligned}", $"{step.Skipped}", $"{step.OutOfOrder}", $"{step.NotReached}", $"{step.Customers}");
        Shown.Write(table);
    }

    static void PrintDeviations(ConformanceTable figures, AnswerWords words)
    {
        var table = new Table().AddColumns("Deviation", "Step");
        foreach (var figure in (string[])["Units", "Share", "Customers", "Convert with / without", $"Value {figures.Currency}".TrimEnd() + " with / without", "Feeling with / without"])
            table.AddColumn(new TableColumn(figure).RightAligned());
        foreach (var row in figures.Deviations)
        {
            table.AddRow(Kind(row.Kind), row.Touchpoint is { } key ? words.Touchpoint(key) : "(before the first)", $"{row.Units}", AnswerText.Share(row.Share), $"{row.Customers}",
                Both(row.Conversion, rate => AnswerText.Share(rate)), Both(row.Value, value => Shown.Amount((long)Math.Round(value), figures.Currency)),
                Both(row.Satisfaction, felt => felt.ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture)));
        }
        Shown.Write(table);
    }

    static string Kind(string kind) => kind switch { "skipped" => "skip", "outOfOrder" => "out of order", "left" => "leave after", _ => "extra" };

    static string Both(ContrastRow? contrast, Func<double, string> shown) =>
        contrast is null ? "–" : $"{shown(contrast.With)} / {shown(contrast.Without)}{(contrast.IsSure ? " !" : "")}";

    static string Fit(FitRow fit) => fit.AverageFitness is not { } average ? "no paths"
        : string.Create(CultureInfo.InvariantCulture, $"{AnswerText.Share(fit.ExactShare)} of {fit.Units} fit exactly, average fitness {average:0.000}, of all as one {fit.LogFitness:0.000}");
}
