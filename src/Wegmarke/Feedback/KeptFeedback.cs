using System.Globalization;
using Wegmarke.Storage;

namespace Wegmarke.Feedback;

/// <summary>Tests and interviews on disk.</summary>
public static class KeptFeedback
{
    const string DayForm = "yyyy-MM-dd";

    /// <summary>In order of number; none when nothing was ever kept.</summary>
    public static IReadOnlyList<TouchpointTest> Tests(LogReader reader) => Read(reader, FeedbackTables.Tests,
        "SELECT id, day, touchpoint, tester, marks, note FROM feedback_tests ORDER BY id",
        row => new TouchpointTest(row.Long(0), Day(row.Text(1)), row.Text(2), row.Text(3), Marks.Read(row.Text(4)), row.Text(5)));

    public static IReadOnlyList<Interview> Interviews(LogReader reader) => Read(reader, FeedbackTables.Interviews,
        "SELECT id, day, touchpoint, interviewer, node, marks, note, expected FROM feedback_interviews ORDER BY id",
        row => new Interview(row.Long(0), Day(row.Text(1)), row.Text(2), row.Text(3), (int)row.Long(4), Marks.Read(row.Text(5)), row.Text(6), row.Text(7)));

    /// <summary>Keeps those that are not there word for word already.</summary>
    /// <returns>Numbers of all of them, in their order, and how many are new.</returns>
    internal static (IReadOnlyList<long> Numbers, int Added) Write(LogTransaction transaction, IReadOnlyList<TouchpointTest> tests) => WriteAll(transaction, tests,
        "SELECT id FROM feedback_tests WHERE day = ? AND touchpoint = ? AND tester = ? AND marks = ? AND note = ?",
        "INSERT INTO feedback_tests(day, touchpoint, tester, marks, note) VALUES(?, ?, ?, ?, ?) RETURNING id",
        test => [Text(test.Day), test.Touchpoint, test.Tester, test.Marks.Text(), test.Note]);

    internal static (IReadOnlyList<long> Numbers, int Added) Write(LogTransaction transaction, IReadOnlyList<Interview> interviews) => WriteAll(transaction, interviews,
        "SELECT id FROM feedback_interviews WHERE day = ? AND touchpoint = ? AND interviewer = ? AND node = ? AND marks = ? AND note = ? AND expected = ?",
        "INSERT INTO feedback_interviews(day, touchpoint, interviewer, node, marks, note, expected) VALUES(?, ?, ?, ?, ?, ?, ?) RETURNING id",
        interview => [Text(interview.Day), interview.Touchpoint, interview.Interviewer, (long)interview.Node, interview.Marks.Text(), interview.Note, interview.Expected]);

    static (IReadOnlyList<long>, int) WriteAll<T>(LogTransaction transaction, IReadOnlyList<T> kept, string find, string insert, Func<T, object[]> cells)
    {
        foreach (var table in FeedbackTables.Create)
            transaction.Prepare(table).Run();
        var numbers = new List<long>();
        var added = 0;
        foreach (var row in kept.Select(cells))
        {
            var number = Number(transaction.Prepare(find), row);
            added += number is null ? 1 : 0;
            numbers.Add(number ?? Number(transaction.Prepare(insert), row)!.Value); // an insert returns the number
        }
        return (numbers, added);
    }

    static long? Number(Statement statement, object[] cells)
    {
        foreach (var (at, cell) in cells.Index())
            _ = cell is long number ? statement.Bind(at + 1, number) : statement.BindText(at + 1, (string)cell);
        long? found = statement.Step() ? statement.Long(0) : null;
        statement.Reset();
        return found;
    }

    static List<T> Read<T>(LogReader reader, string table, string sql, Func<Statement, T> read)
    {
        var all = new List<T>();
        if (!reader.HasTable(table))
            return all;
        var rows = reader.Prepare(sql);
        while (rows.Step())
            all.Add(read(rows));
        rows.Reset();
        return all;
    }

    static string Text(DateOnly day) => day.ToString(DayForm, CultureInfo.InvariantCulture);

    static DateOnly Day(string text) => DateOnly.ParseExact(text, DayForm, CultureInfo.InvariantCulture);
}
