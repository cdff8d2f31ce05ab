using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Storage.Verification;

/// <summary>Lets SQLite look at its own structures: the whole file when it is small, else every table but the log, which was read to
/// the end already. Of a table with damage it names the rows that cannot be read.</summary>
static class TableCheck
{
    const long SmallFile = 256L << 20;
    const int LeastBytesPerRow = 4;

    public static void Run(Connection connection, TenantFolder folder, Findings findings)
    {
        var damaged = false;
        foreach (var table in Tables(connection))
        {
            if (Problem(connection, $"PRAGMA quick_check({Quoted(table)})") is not { } problem)
                continue;
            damaged = true;
            findings.Add(FindingKind.Table, 0, 0, $"table {table}: {RowsOf(connection, table, folder)}{problem}");
        }
        if (damaged || findings.Any(FindingKind.Page) || new FileInfo(folder.Log).Length > SmallFile)
            return;
        if (Problem(connection, "PRAGMA quick_check(1)") is { } structure)
            findings.Add(FindingKind.Page, 0, 0, $"{folder.Log} is damaged outside of all rows: {structure}");
    }

    static List<string> Tables(Connection connection)
    {
        var tables = new List<string>();
        var names = connection.Prepare("SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT IN ('log') ORDER BY name");
        while (names.Step())
            tables.Add(names.Text(0));
        names.Reset();
        return tables;
    }

    /// <summary>Null when there is none.</summary>
    static string? Problem(Connection connection, string pragma)
    {
        var answer = connection.Prepare(pragma);
        try
        {
            var text = answer.Step() ? answer.Text(0) : "ok";
            return text == "ok" ? null : text;
        }
        catch (DatabaseException failure) when (failure.IsDamage)
        {
            return failure.Message;
        }
        finally
        {
            answer.Reset();
        }
    }

    static string RowsOf(Connection connection, string table, TenantFolder folder)
    {
        var plausible = new FileInfo(folder.Log).Length / LeastBytesPerRow;
        var scan = new RowidScan(connection, Quoted(table), "*", Math.Min(LastOf(connection, table), plausible), plausible);
        while (scan.Next())
        {
            // Only what cannot be read is of interest.
        }
        return string.Concat(scan.Unreadable.Select(range => range.First == range.Last ? $"row {range.First} cannot be read; " : $"rows {range.First}–{range.Last} cannot be read; "));
    }

    static long LastOf(Connection connection, string table)
    {
        try
        {
            return connection.Number($"SELECT max(rowid) FROM {Quoted(table)}");
        }
        catch (DatabaseException failure) when (failure.IsDamage)
        {
            return 0;
        }
    }

    static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
