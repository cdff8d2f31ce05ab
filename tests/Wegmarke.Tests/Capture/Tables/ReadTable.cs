using System.Text;
using System.Text.Unicode;
using Wegmarke.Capture;
using Wegmarke.Capture.Files;

namespace Wegmarke.Tests.Capture.Tables;

/// <summary>A file read to its end.</summary>
/// <param name="Rows">Filled cells by column name.</param>
/// <param name="Rejects">As "line reason".</param>
sealed record ReadTable(IReadOnlyList<string> Rows, IReadOnlyList<string> Rejects, SkippedLines Skipped, long HiddenRows, long FailedFormulas)
{
    public static ReadTable Of(string path, ToldForm told)
    {
        var columns = new ColumnSet("customer_number");
        using var rows = CanonicalFile.Open(path, SourceFile.Open(path), told, columns);
        var (read, rejects) = (new List<string>(), new List<string>());
        while (rows.Next())
        {
            if (Problem(rows) is { } problem)
                rejects.Add($"{problem.Line} {problem.Reason}");
            else
                read.Add(Text(rows));
        }
        return new(read, rejects, rows.Skipped, rows.HiddenRows, rows.FailedFormulas);
    }

    static Reject? Problem(RowSource rows) => rows.Problem
        ?? (Enumerable.Range(0, rows.Cells).Any(cell => !Utf8.IsValid(rows.Cell(cell))) ? new(rows.Line, DropReason.NotText, "") : null);

    static string Text(RowSource rows) => string.Join(" ", Enumerable.Range(0, rows.Cells)
        .Select(cell => (rows.Column(cell).Name, Text: Encoding.UTF8.GetString(rows.Cell(cell))))
        .Where(cell => cell.Text.Length > 0)
        .Select(cell => $"{cell.Name}='{cell.Text}'").Order(StringComparer.Ordinal));
}
