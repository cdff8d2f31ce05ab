using System.CommandLine;
using System.CommandLine.Invocation;
using System.Globalization;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke attribution</c></summary>
static class AttributionVerb
{
    static readonly Option<string?> s_paths = new("--paths") { Description = "Instead of a tenant's journeys, a table of aggregated paths: path, total_conversions, total_conversion_value, total_null." };
    static readonly Option<string> s_separator = new("--separator") { Description = "What stands between the touches of such a path.", DefaultValueFactory = _ => ">" };
    static readonly Option<string?> s_decimal = new("--decimal") { Description = "Sign before decimals in such a table, where it is not to be detected: point or comma." };

    public static Command Create()
    {
        var command = QuestionVerb.Of<AttributionTable>(AttributionTable.Kind, (figures, words) => Print(figures, words));
        foreach (var option in (Option[])[s_paths, s_separator, s_decimal])
            command.Options.Add(option);
        var ask = (AsynchronousCommandLineAction)command.Action!; // every question has one
        command.SetAction((parsed, cancel) => parsed.GetValue(s_paths) is { } file ? Task.FromResult(OfPaths(command, file, parsed, cancel)) : ask.InvokeAsync(parsed, cancel));
        return command;
    }

    static int OfPaths(Command command, string file, ParseResult parsed, CancellationToken cancel)
    {
        var said = command.Options.OfType<Option<string?>>().ToDictionary(option => option.Name.TrimStart('-'), parsed.GetValue);
        var known = AttributionTable.OfPaths.Select(option => option.Name);
        if (AttributionTable.Kind.AllOptions.Select(option => option.Name).Except(known).FirstOrDefault(name => said.GetValueOrDefault(name) is not null) is { } idle)
            throw new QuestionException($"--{idle} says nothing about a file of paths, which has neither customers nor times. With --paths there are {string.Join(", ", known.Select(name => $"--{name}"))}.");
        var answer = AttributionTable.OfFile(file, new() { Decimal = Decimal(parsed.GetValue(s_decimal)) }, parsed.GetRequiredValue(s_separator), OptionValues.Of(known, said.GetValueOrDefault), cancel);
        if (parsed.GetValue(command.Options.OfType<Option<bool>>().Single(option => option.Name == "--json")))
            Console.WriteLine(AnswerJson.Text(answer));
        else
            Print(answer, words: null);
        return 0;
    }

    static char? Decimal(string? word) => word switch
    {
        null => null,
        "point" => '.',
        "comma" => ',',
        _ => throw new QuestionException($"--decimal '{word}' is unknown. Use point or comma."),
    };

    static void Print(AttributionTable figures, AnswerWords? words)
    {
        if (figures.Terms.Models.Count == 1)
            Shown.Write(OneModel(figures, words));
        else
            PrintSideBySide(figures, words);
        Foot(figures);
    }

    static Table OneModel(AttributionTable figures, AnswerWords? words)
    {
        var table = Begin(figures, "Customers", "Touches", "Touched", "Assisted", figures.Terms.Models[0], "Share", $"Value {figures.Currency}", "Effect", "Cost", "Per conversion", "ROAS", "ROI");
        foreach (var row in figures.Rows)
        {
            var credit = row.Models[0];
            table.AddRow([.. Name(figures, row, words), $"{row.Customers}", Number(row.Touches), Number(row.Touched), Number(row.Assisted), Number(credit.Conversions), AnswerText.Share(credit.Share),
                Money(credit.Value, figures), AnswerText.Share(credit.RemovalEffect), Money(row.Cost, figures), Money(credit.CostPerConversion, figures), Factor(credit.Roas), AnswerText.Share(credit.Roi)]);
        }
        return table;
    }

    static void PrintSideBySide(AttributionTable figures, AnswerWords? words)
    {
        Console.WriteLine("Conversions");
        Shown.Write(SideBySide(figures, words, credit => Number(credit.Conversions)));
        Console.WriteLine($"Value {figures.Currency}".TrimEnd());
        Shown.Write(SideBySide(figures, words, credit => Money(credit.Value, figures)));
        if (figures.Costs is not { Total: > 0 })
            return;
        Console.WriteLine("Return on ad spend");
        Shown.Write(SideBySide(figures, words, credit => Factor(credit.Roas)));
    }

    static Table SideBySide(AttributionTable figures, AnswerWords? words, Func<ModelCredit, string> cell)
    {
        var isFile = figures.Asked is null;
        var table = Begin(figures, [.. isFile ? [] : (string[])["Customers"], "Assisted", .. figures.Costs is null ? [] : (string[])["Cost"], .. figures.Terms.Models]);
        foreach (var row in figures.Rows)
            table.AddRow([.. Name(figures, row, words), .. isFile ? [] : (string[])[$"{row.Customers}"], Number(row.Assisted), .. figures.Costs is null ? [] : (string[])[Money(row.Cost, figures)], .. row.Models.Select(cell)]);
        return table;
    }

    static Table Begin(AttributionTable figures, params IReadOnlyList<string> columns)
    {
        var table = new Table();
        if (figures.By is { } by)
            table.AddColumn(AnswerText.Cell(by.Dimension));
        table.AddColumn(AnswerText.Cell(figures.Terms.Of));
        foreach (var column in columns)
            table.AddColumn(new TableColumn(AnswerText.Cell(column.Trim())).RightAligned());
        return table;
    }

    static string[] Name(AttributionTable figures, AttributionRow row, AnswerWords? words)
    {
        var name = (row.Kind, figures.Terms.Of) switch
        {
            ("none", _) => "(none)",
            ("other", _) => "(others)",
            (_, "channel") when words is not null => words.Channel(row.Key!), // values have one
            (_, "touchpoint") when words is not null => words.Touchpoint(row.Key!),
            _ => AnswerText.Cell(row.Key!),
        };
        return figures.By is null ? [name] : [AnswerText.Part(figures.By, row.Part), name];
    }

    static void Foot(AttributionTable figures)
    {
        var (totals, terms) = (figures.Totals, figures.Terms);
        Console.WriteLine($"{Number(totals.Conversions)} conversions worth {$"{Money(totals.Value, figures)} {figures.Currency}".TrimEnd()}; {Number(figures.Parts.Sum(part => part.Nulls))} paths without one"
            + (figures.Parts.Sum(part => part.WithoutTouch) is > 0 and var untouched ? $"; nothing came before {Number(untouched)} of the conversions" : ""));
        if (totals.UnlinkedConversions > 0)
            Console.WriteLine($"{totals.UnlinkedConversions} conversions worth {Money(totals.UnlinkedValue, figures)} are of nobody known and nobody's credit: {AnswerText.Share(totals.LinkedShare)} linked");
        if (totals.Cancelled > 0 || totals.Refunded < 0)
            Console.WriteLine($"Refunds took back {Money(-totals.Refunded, figures)}; {totals.Cancelled} purchases were cancelled as a whole and are no conversions");
        if (totals.UnmatchedRefunds > 0)
            Console.WriteLine($"{totals.UnmatchedRefunds} refunds of {Money(-totals.UnmatchedAmount, figures)} in the log name no order that was bought; they take nothing from anybody");
        foreach (var part in figures.Parts)
        {
            foreach (var chain in part.Chains)
                Console.WriteLine($"markov:{chain.Order}{(part.Part is null ? "" : $" of {Shown.Text(AnswerText.Part(figures.By, part.Part))}")}: {chain.States} states, {AnswerText.Share(chain.Probability)} of paths convert");
        }
        if (figures.Costs is { } costs && costs.Total + costs.NotConverted > 0)
            Console.WriteLine($"Cost {Money(costs.Total, figures)}" + (costs.Elsewhere > 0 ? $", {Money(costs.Elsewhere, figures)} of it of no row ({Shown.Text(string.Join(", ", costs.ElsewhereOf))})" : "")
                + (costs.NotConverted > 0 ? $"; {costs.NotConverted} amounts left out for want of a rate" : ""));
        Console.WriteLine($"{(terms.Lookback is { } back ? $"lookback {AnswerText.Duration(back)}; " : "")}conversions {(terms.WithConversion ? "are touches themselves" : "are no touches")}; {terms.Transform} touches"
            + (terms.LeftOut.Count > 0 ? $"; left out unless alone: {Shown.Text(string.Join(", ", terms.LeftOut))}" : ""));
        if (figures.Asked is { } asked)
            AnswerText.Foot(asked);
    }

    static string Number(double number) => number.ToString(Math.Abs(number - Math.Round(number)) < 1e-9 ? "0" : "0.0", CultureInfo.InvariantCulture);

    static string Factor(double? factor) => factor is { } known ? known.ToString("0.00", CultureInfo.InvariantCulture) : "–";

    static string Money(double? amount, AttributionTable figures) => amount is not { } minor ? "–"
        : figures.Asked is null ? minor.ToString("0.00", CultureInfo.InvariantCulture) : Shown.Amount((long)Math.Round(minor), figures.Currency);
}
