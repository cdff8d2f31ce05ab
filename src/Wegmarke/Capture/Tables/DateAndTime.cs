namespace Wegmarke.Capture.Tables;

/// <summary>Finds the two columns of which one holds the day and the other the time of day.</summary>
static class DateAndTime
{
    static readonly string[] s_days = ["date", "datum", "day", "tag", "time_date"];
    static readonly string[] s_clocks = ["time_of_day", "clock", "uhrzeit", "zeit", "hour", "time"];

    /// <param name="time">The column that is to be the point in time: it holds the day or the time of day.</param>
    public static (int Date, int Clock)? Of(TableForm form, int time) => form.Columns[time].Kind switch
    {
        ValueKind.TimeOfDay when Partner(form, time, s_days, ValueKind.Date) is var date and >= 0 => (date, time),
        ValueKind.Date when Partner(form, time, s_clocks, ValueKind.TimeOfDay) is var clock and >= 0 => (time, clock),
        _ => null,
    };

    /// <summary>By name; else the only one of its kind, but only for a time of day, which means nothing without a day.</summary>
    static int Partner(TableForm form, int time, string[] names, ValueKind kind)
    {
        var fitting = Enumerable.Range(0, form.Columns.Count).Where(at => at != time && IsKind(form.Columns[at], kind)).ToList();
        var named = fitting.FindIndex(at => names.Contains(form.Columns[at].Name, StringComparer.OrdinalIgnoreCase));
        return named >= 0 ? fitting[named] : fitting.Count == 1 && kind == ValueKind.Date ? fitting[0] : -1;
    }

    /// <summary>Some programs write a day as its midnight.</summary>
    static bool IsKind(ColumnForm column, ValueKind kind) =>
        column.Kind == kind || (kind == ValueKind.Date && column.Kind == ValueKind.Instant && column.Examples.All(example => example.Read.EndsWith("T00:00:00", StringComparison.Ordinal)));
}
