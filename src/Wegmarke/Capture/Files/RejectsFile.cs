using System.Text;
using Wegmarke.Capture.Tables;

namespace Wegmarke.Capture.Files;

/// <summary>Rows that were not kept, as CSV: line, reason, what was seen, and the row: cell by cell under the names of its file, or whole where
/// it has no such cells. Can be corrected and imported itself, and is safe to be opened in a spreadsheet. Made when the first row comes, at
/// the first of <paramref name="places"/> that can be written.</summary>
sealed class RejectsFile(params string[] places) : IDisposable
{
    readonly Dictionary<DropReason, long> _counts = [];
    StreamWriter? _writer;
    Table? _table;

    public IReadOnlyDictionary<DropReason, long> Counts => _counts;

    /// <summary>Null while there is none.</summary>
    public string? Path { get; private set; }

    /// <summary>All rows come from one source.</summary>
    public void Add(Reject reject, RowSource row)
    {
        Begin(reject, row.Origin as Table);
        _writer!.WriteLine(_table is null || _table.Problem is not null ? Quote(Encoding.UTF8.GetString(row.Raw)) + Commas() : $"{Quote("")},{string.Join(',', RejectedColumns.Cells(_table).Select(Quote))},");
    }

    /// <summary>A row whose text is gone already.</summary>
    public void Add(Reject reject)
    {
        Begin(reject, _table);
        _writer!.WriteLine(Quote("") + Commas());
    }

    void Begin(Reject reject, Table? table)
    {
        _counts[reject.Reason] = _counts.GetValueOrDefault(reject.Reason) + 1;
        if (_writer is null)
            (_table, _writer) = (table, Create(table));
        _writer.Write($"{reject.Line},{reject.Reason},{Quote(reject.Detail)},");
    }

    /// <summary>As many empty cells as the table has columns, and one more for how they are read.</summary>
    string Commas() => _table is null ? "" : new string(',', _table.Form.Columns.Count + 1);

    /// <exception cref="ImportException">No place can be written.</exception>
    StreamWriter Create(Table? table)
    {
        var problem = "";
        foreach (var place in places)
        {
            try
            {
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(place))!); // a file's path always has one
                var writer = new StreamWriter(place, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\n" };
                writer.WriteLine(table is null ? "line,reason,detail,row" : $"line,reason,detail,row,{string.Join(',', RejectedColumns.Names(table.Form).Select(Quote))}");
                Path = place;
                return writer;
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                problem = cause.Message;
            }
        }
        throw new ImportException($"Rows were rejected, but {places[^1]} cannot be written to say which: {problem} Name another place for the rejects file.");
    }

    static string Quote(string text) => text.Length == 0 ? "" : $"\"{SpreadsheetText.Guard(text).Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public void Dispose() => _writer?.Dispose();
}
