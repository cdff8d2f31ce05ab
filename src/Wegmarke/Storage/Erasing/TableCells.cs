namespace Wegmarke.Storage.Erasing;

/// <summary>Empties cells of the tables that features keep in the log's file.</summary>
sealed class TableCells(LogTransaction transaction, ErasureSecret secret)
{
    readonly Dictionary<(string Table, string Column), bool> _mayBeNull = [];

    /// <summary>What the protocol knows the cells by; null when there is no such table or row.</summary>
    public ulong? Check(CellErasure what)
    {
        var columns = what.Columns.Count > 0 ? what.Columns : ColumnsOf(what.Table);
        if (columns.Count == 0 || ColumnsOf(what.Table).Count == 0)
            return null;
        var row = transaction.Prepare($"SELECT {string.Join(" || ',' || ", columns.Select(column => $"quote({Quoted(column)})"))} FROM {Quoted(what.Table)} WHERE rowid = ?").Bind(1, what.Row);
        ulong? check = row.Step() ? secret.Check(what.Table, what.Row, row.Bytes(0)) : null;
        row.Reset();
        return check;
    }

    /// <summary>False when they are empty already, or hold something else than what was meant.</summary>
    public bool Empty(PlannedCells planned)
    {
        var what = planned.What;
        if (Check(what) != planned.Check)
            return false;
        transaction.Prepare(what.Columns.Count == 0
            ? $"DELETE FROM {Quoted(what.Table)} WHERE rowid = ?"
            : $"UPDATE {Quoted(what.Table)} SET {string.Join(", ", what.Columns.Select(column => $"{Quoted(column)} = {(MayBeNull(what.Table, column) ? "NULL" : "''")}"))} WHERE rowid = ?").Bind(1, what.Row).Run();
        return Check(what) != planned.Check;
    }

    List<string> ColumnsOf(string table)
    {
        var columns = new List<string>();
        var rows = transaction.Prepare("SELECT name, \"notnull\" FROM pragma_table_info(?)").BindText(1, table);
        while (rows.Step())
        {
            columns.Add(rows.Text(0));
            _mayBeNull[(table, rows.Text(0))] = rows.Long(1) == 0;
        }
        rows.Reset();
        return columns;
    }

    bool MayBeNull(string table, string column) => _mayBeNull[(table, column)]; // filled by the check that comes before

    static string Quoted(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";
}
