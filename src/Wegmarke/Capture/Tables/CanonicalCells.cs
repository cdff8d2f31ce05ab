using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>Which cells of a table with canonical names must be converted, and how.</summary>
static class CanonicalCells
{
    static bool IsNumber(FileColumn column) => column.Meaning is Meaning.Value or Meaning.Cost or Meaning.Score or Meaning.Emotion || column.Field == BodyField.Quantity;

    /// <summary>Columns, by index, that are wanted as numbers.</summary>
    public static IReadOnlySet<int> Numbers(IReadOnlyList<FileColumn> columns) =>
        Enumerable.Range(0, columns.Count).Where(at => IsNumber(columns[at])).ToHashSet();

    /// <summary>Columns, by index, that are wanted as points in time.</summary>
    public static IReadOnlySet<int> Instants(IReadOnlyList<FileColumn> columns, TableForm form)
    {
        var time = TimeAt(columns);
        return time < 0 ? [] : DateAndTime.Of(form, time) is { } pair ? new HashSet<int> { pair.Date } : new HashSet<int> { time };
    }

    static int TimeAt(IReadOnlyList<FileColumn> columns)
    {
        for (var at = 0; at < columns.Count; at++)
        {
            if (columns[at].Meaning == Meaning.Time)
                return at;
        }
        return -1;
    }

    /// <exception cref="ImportException">The column 'time' holds times of day, and no column holds the days.</exception>
    public static FormedCell[] Of(Table table)
    {
        var columns = Enumerable.Range(0, table.Cells).Select(table.Column).ToList();
        var cells = new List<FormedCell>();
        for (var at = 0; at < columns.Count; at++)
        {
            var form = table.Form.Columns[at];
            if (IsNumber(columns[at]) && !form.HasPlainNumbers)
                cells.Add(new(at, form, columns[at].Meaning));
        }
        if (TimeAt(columns) is var time and >= 0 && Time(table.Form, time) is { } instant)
            cells.Add(instant);
        return [.. cells];
    }

    static FormedCell? Time(TableForm form, int time)
    {
        if (DateAndTime.Of(form, time) is { } pair)
            return new(time, form.Columns[time], Meaning.Time, pair.Date, pair.Clock);
        if (form.Columns[time].Kind == ValueKind.TimeOfDay)
            throw new ImportException($"The column '{form.Columns[time].Name}' holds times of day ('{form.Columns[time].Examples[0].Written}') and no column holds the days. Name the column with the days 'date', or write both into 'time'.");
        return form.Columns[time].HasPlainInstants ? null : new(time, form.Columns[time], Meaning.Time);
    }
}
