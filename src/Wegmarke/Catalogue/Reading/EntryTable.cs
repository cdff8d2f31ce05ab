using Wegmarke.Storage;

namespace Wegmarke.Catalogue.Reading;

/// <summary>A table of entries that sources bring, known by their first columns; the last column says when, and alone changes nothing.</summary>
sealed class EntryTable(string name, int keys, params string[] columns)
{
    readonly string _insert = $"INSERT OR REPLACE INTO {name}({string.Join(", ", columns)}) VALUES({string.Join(", ", columns.Select(_ => "?"))})";
    readonly string _find = $"SELECT {string.Join(", ", columns)} FROM {name} WHERE {string.Join(" AND ", columns.Take(keys).Select(column => $"{column} = ?"))}";

    public string Create { get; } =
        $"CREATE TABLE IF NOT EXISTS {name}({string.Join(", ", columns.Select(column => $"{column} TEXT NOT NULL"))}, PRIMARY KEY({string.Join(", ", columns.Take(keys))})) WITHOUT ROWID";

    /// <summary>One text for each column.</summary>
    public RowChange Write(LogTransaction transaction, params string[] row)
    {
        var stored = Stored(transaction, row);
        if (stored is not null && stored.AsSpan(0, row.Length - 1).SequenceEqual(row.AsSpan(0, row.Length - 1)))
            return RowChange.None;
        var insert = transaction.Prepare(_insert);
        for (var column = 0; column < row.Length; column++)
            insert.BindText(column + 1, row[column]);
        insert.Run();
        return stored is null ? RowChange.Added : RowChange.Replaced;
    }

    string[]? Stored(LogTransaction transaction, string[] row)
    {
        var find = transaction.Prepare(_find);
        for (var column = 0; column < keys; column++)
            find.BindText(column + 1, row[column]);
        var found = find.Step() ? Row(find) : null;
        find.Reset();
        return found;
    }

    /// <summary>All rows in the order of their keys; none when the table was never made.</summary>
    public IReadOnlyList<string[]> All(LogReader reader)
    {
        if (!reader.HasTable(name))
            return [];
        var rows = reader.Prepare($"SELECT {string.Join(", ", columns)} FROM {name} ORDER BY {string.Join(", ", columns.Take(keys))}");
        var all = new List<string[]>();
        while (rows.Step())
            all.Add(Row(rows));
        rows.Reset();
        return all;
    }

    string[] Row(Statement row) => [.. Enumerable.Range(0, columns.Length).Select(row.Text)];
}
