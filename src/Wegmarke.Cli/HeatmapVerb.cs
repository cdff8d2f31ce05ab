using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke heatmap</c></summary>
static class HeatmapVerb
{
    /// <summary>More columns than a terminal has room for are told as a list.</summary>
    const int MostColumns = 14;

    const int MostListed = 40;

    public static Command Create() => QuestionVerb.Of<HeatTable>(HeatTable.Kind, Print);

    static void Print(HeatTable figures, AnswerWords words)
    {
        Shown.Write(figures.By is null && figures.Columns.Count <= MostColumns ? Grid(figures, words) : List(figures, words));
        foreach (var cell in figures.Cells)
        {
            foreach (var problem in cell.Problems)
                Console.WriteLine($"{Markup.Remove(Row(figures, cell.Row, words))}, {cell.Column}: {Problem(problem)}");
        }
        Console.WriteLine($"{figures.Customers} customers; contacts per 100 of them");
        AnswerText.Foot(figures.Asked);
    }

    static Table Grid(HeatTable figures, AnswerWords words)
    {
        var table = new Table();
        table.AddColumn(figures.RowsAre);
        foreach (var column in figures.Columns)
            table.AddColumn(new TableColumn(AnswerText.Cell(column.Key)).RightAligned());
        table.AddColumn(new TableColumn("Customers").RightAligned());
        var cells = figures.Cells.ToDictionary(cell => (cell.Row, cell.Column));
        foreach (var row in figures.Rows)
            table.AddRow([Row(figures, row.Key, words), .. figures.Columns.Select(column => cells.TryGetValue((row.Key, column.Key), out var cell) ? Number(cell.PerHundred) : ""), $"{row.Customers}"]);
        return table;
    }

    static Table List(HeatTable figures, AnswerWords words)
    {
        var table = new Table();
        table.AddColumns(figures.RowsAre, figures.ColumnsAre, figures.By?.Dimension ?? "");
        foreach (var figure in (string[])["Interactions", "Customers", "Per 100"])
            table.AddColumn(new TableColumn(figure).RightAligned());
        foreach (var cell in figures.Cells.OrderByDescending(cell => cell.Interactions + cell.Unlinked).Take(MostListed))
            table.AddRow(Row(figures, cell.Row, words), AnswerText.Cell(cell.Column), AnswerText.Part(figures.By, cell.Part), $"{cell.Interactions + cell.Unlinked}", $"{cell.Customers}", Number(cell.PerHundred));
        return table;
    }

    static string Row(HeatTable figures, string key, AnswerWords words) => figures.RowsAre == "channel" ? words.Channel(key) : words.Touchpoint(key);

    static string Problem(HeatProblem problem) => problem.Kind == "feeling"
        ? $"customers feel bad, {problem.Value.ToString("0.0", CultureInfo.InvariantCulture)} on average"
        : $"{Shown.Text(problem.At ?? "")}: {AnswerText.Share(problem.Value)} go on, elsewhere {AnswerText.Share(problem.Peers)}";

    static string Number(double perHundred) => perHundred.ToString(perHundred < 10 ? "0.0" : "0", CultureInfo.InvariantCulture);
}
