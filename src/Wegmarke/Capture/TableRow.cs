using System.Globalization;
using System.Text;
using Wegmarke.Capture.Files;
using Wegmarke.Capture.Tables;

namespace Wegmarke.Capture;

/// <summary>A row of a table that is no import, such as figures of another tool.</summary>
/// <param name="Line">Where it begins in the file, from 1.</param>
/// <param name="Text">The wanted texts, in the order asked for.</param>
/// <param name="Numbers">The wanted numbers, in the order asked for; 0 where a cell is empty or the column is missing.</param>
public sealed record TableRow(long Line, IReadOnlyList<string> Text, IReadOnlyList<double> Numbers)
{
    /// <summary>Reads a file row by row, whatever its separator, encoding and decimal sign.</summary>
    /// <param name="texts">Columns that it must have.</param>
    /// <param name="numbers">Columns of numbers; the first one it must have.</param>
    /// <exception cref="ImportException">It is no such table, or a row of it cannot be read; the message names file and line.</exception>
    public static IEnumerable<TableRow> Of(string path, ToldForm told, IReadOnlyList<string> texts, IReadOnlyList<string> numbers)
    {
        using var file = SourceFile.Open(path);
        var form = TableFile.FormOf(path, file, told);
        int[] textsAt = [.. texts.Select(name => At(form, name) is >= 0 and var at ? at : throw Missing(path, form, name))];
        int[] numbersAt = [.. numbers.Select(name => At(form, name))];
        if (numbersAt[0] < 0)
            throw Missing(path, form, numbers[0]);
        form = TableFile.Settle(path, file, form, numbersAt.Where(at => at >= 0).ToHashSet(), new HashSet<int>());
        using var table = TableFile.Open(file, form, new ColumnSet(""));
        while (table.Next())
        {
            if (table.Problem is { } problem)
                throw new ImportException($"{path}, line {problem.Line}: {problem.Detail}.");
            yield return new(table.Line, [.. textsAt.Select(at => Encoding.UTF8.GetString(table.Cell(at)))], [.. numbersAt.Select(at => at < 0 ? 0 : Number(path, table, at))]);
        }
    }

    static int At(TableForm form, string name) => form.Columns.ToList().FindIndex(column => column.Name.Trim().Equals(name, StringComparison.OrdinalIgnoreCase));

    static ImportException Missing(string path, TableForm form, string name) => new(
        $"{path} has no column '{name}'. It has: {(form.Columns.Count == 0 ? "none, it is no table" : string.Join(", ", form.Columns.Select(column => column.Name)))}. Rename the column that means it.");

    static double Number(string path, Table table, int at)
    {
        var cell = table.Cell(at).Trim(" \t"u8);
        if (cell.IsEmpty)
            return 0;
        Span<byte> canonical = stackalloc byte[2 * CellText.MaxBytes];
        var length = CellText.Number(cell, table.Form.Columns[at].Number, canonical);
        return length > 0 && double.TryParse(canonical[..length], NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) && number >= 0
            ? number
            : throw new ImportException($"{path}, line {table.Line}: '{Encoding.UTF8.GetString(cell[..Math.Min(60, cell.Length)])}' in the column '{table.Form.Columns[at].Name}' is no number of 0 or more.");
    }
}
