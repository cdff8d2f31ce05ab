using System.Runtime.InteropServices;
using System.Text;

namespace Wegmarke.Benchmarks.Peers;

/// <summary>DuckDB as a library, its data in a file.</summary>
sealed class Duck : IPeer
{
    nint _database;
    nint _connection;

    public Duck(string file)
    {
        if (Open(file, out _database) != 0 || Connect(_database, out _connection) != 0)
            throw new InvalidOperationException($"DuckDB does not open {file}.");
    }

    public string Name => "DuckDB";

    public string Query(string sql)
    {
        var failed = Run(_connection, sql, out var result) != 0;
        try
        {
            return failed ? throw new InvalidOperationException($"DuckDB: {Marshal.PtrToStringUTF8(Error(ref result))}\n{sql}") : Text(ref result);
        }
        finally
        {
            Destroy(ref result);
        }
    }

    static string Text(ref Result result)
    {
        var (columns, rows) = (Columns(ref result), Rows(ref result));
        var text = new StringBuilder();
        for (nuint row = 0; row < rows; row++)
        {
            for (nuint column = 0; column < columns; column++)
            {
                var value = Value(ref result, column, row);
                text.Append(column == 0 ? "" : "\t").Append(Marshal.PtrToStringUTF8(value) ?? "\\N");
                Free(value);
            }
            text.Append('\n');
        }
        return text.ToString();
    }

    public void Dispose()
    {
        Disconnect(ref _connection);
        Close(ref _database);
    }

    [StructLayout(LayoutKind.Sequential)]
    struct Result
    {
        public nuint ColumnCount, RowCount, RowsChanged;
        public nint Columns, Error, Inner;
    }

    [DllImport("duckdb", EntryPoint = "duckdb_open")]
    static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, out nint database);

    [DllImport("duckdb", EntryPoint = "duckdb_connect")]
    static extern int Connect(nint database, out nint connection);

    [DllImport("duckdb", EntryPoint = "duckdb_disconnect")]
    static extern void Disconnect(ref nint connection);

    [DllImport("duckdb", EntryPoint = "duckdb_close")]
    static extern void Close(ref nint database);

    [DllImport("duckdb", EntryPoint = "duckdb_query")]
    static extern int Run(nint connection, [MarshalAs(UnmanagedType.LPUTF8Str)] string sql, out Result result);

    [DllImport("duckdb", EntryPoint = "duckdb_result_error")]
    static extern nint Error(ref Result result);

    [DllImport("duckdb", EntryPoint = "duckdb_column_count")]
    static extern nuint Columns(ref Result result);

    [DllImport("duckdb", EntryPoint = "duckdb_row_count")]
    static extern nuint Rows(ref Result result);

    [DllImport("duckdb", EntryPoint = "duckdb_value_varchar")]
    static extern nint Value(ref Result result, nuint column, nuint row);

    [DllImport("duckdb", EntryPoint = "duckdb_free")]
    static extern void Free(nint value);

    [DllImport("duckdb", EntryPoint = "duckdb_destroy_result")]
    static extern void Destroy(ref Result result);
}
