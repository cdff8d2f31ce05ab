using System.Runtime.InteropServices;
using System.Text;

namespace Wegmarke.Benchmarks.Peers;

/// <summary>ClickHouse's engine as a library, its data in a folder.</summary>
sealed class ClickHouse : IPeer
{
    readonly nint _connection;

    public ClickHouse(string folder)
    {
        // Its crash handlers would catch what the runtime needs to see.
        SetSignalHandlers(0);
        var arguments = new[] { "clickhouse", $"--path={folder}" }.Select(Marshal.StringToCoTaskMemUTF8).ToArray();
        _connection = Connect(arguments.Length, arguments);
        if (_connection == 0)
            throw new InvalidOperationException($"ClickHouse does not open {folder}.");
    }

    public string Name => "ClickHouse";

    public string Query(string sql)
    {
        var result = Run(Marshal.ReadIntPtr(_connection), sql, "TabSeparated");
        try
        {
            if (Error(result) is not 0 and var error)
                throw new InvalidOperationException($"ClickHouse: {Marshal.PtrToStringUTF8(error)}\n{sql}");
            var length = (int)Length(result);
            var text = new byte[length];
            if (length > 0)
                Marshal.Copy(Buffer(result), text, 0, length);
            return Encoding.UTF8.GetString(text);
        }
        finally
        {
            Destroy(result);
        }
    }

    public void Dispose() => Close(_connection);

    [DllImport("chdb", EntryPoint = "chdb_set_signal_handlers_enabled")]
    static extern void SetSignalHandlers(int enabled);

    [DllImport("chdb", EntryPoint = "chdb_connect")]
    static extern nint Connect(int count, nint[] arguments);

    [DllImport("chdb", EntryPoint = "chdb_close_conn")]
    static extern void Close(nint connection);

    [DllImport("chdb", EntryPoint = "chdb_query")]
    static extern nint Run(nint connection, [MarshalAs(UnmanagedType.LPUTF8Str)] string sql, [MarshalAs(UnmanagedType.LPUTF8Str)] string format);

    [DllImport("chdb", EntryPoint = "chdb_result_error")]
    static extern nint Error(nint result);

    [DllImport("chdb", EntryPoint = "chdb_result_buffer")]
    static extern nint Buffer(nint result);

    [DllImport("chdb", EntryPoint = "chdb_result_length")]
    static extern nuint Length(nint result);

    [DllImport("chdb", EntryPoint = "chdb_destroy_query_result")]
    static extern void Destroy(nint result);
}
