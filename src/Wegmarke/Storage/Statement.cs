using System.Text;
using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Storage;

/// <summary>A compiled SQL statement. Parameters count from 1, columns from 0. Belongs to the thread of its connection.</summary>
public sealed unsafe class Statement : IDisposable
{
    readonly Connection _connection;
    nint _statement;

    internal Statement(Connection connection, nint statement) => (_connection, _statement) = (connection, statement);

    public Statement Bind(int index, long value)
    {
        Check(Native.BindLong(_statement, index, value));
        return this;
    }

    /// <summary>Binds a blob; the bytes are copied.</summary>
    public Statement Bind(int index, ReadOnlySpan<byte> blob)
    {
        fixed (byte* start = blob)
            Check(Native.BindBlob(_statement, index, start == null ? (byte*)1 : start, blob.Length, Native.Transient));
        return this;
    }

    /// <summary>Binds UTF-8 text; the bytes are copied.</summary>
    public Statement BindText(int index, ReadOnlySpan<byte> utf8)
    {
        fixed (byte* start = utf8)
            Check(Native.BindText(_statement, index, start == null ? (byte*)1 : start, utf8.Length, Native.Transient));
        return this;
    }

    public Statement BindText(int index, string text) => BindText(index, Encoding.UTF8.GetBytes(text));

    public Statement BindNull(int index)
    {
        Check(Native.BindNull(_statement, index));
        return this;
    }

    /// <summary>Binds without copying: <paramref name="start"/> must stay where it is until the next reset.</summary>
    internal void BindPinnedBlob(int index, byte* start, int length) =>
        Check(Native.BindBlob(_statement, index, start, length, 0));

    internal void BindPinnedText(int index, byte* start, int length) =>
        Check(Native.BindText(_statement, index, start, length, 0));

    /// <summary>True when a row can be read; false at the end.</summary>
    public bool Step()
    {
        var code = Native.Step(_statement);
        if (code == Native.Row)
            return true;
        if (code == Native.Done)
            return false;
        var failure = _connection.Failure(code);
        _ = Native.Reset(_statement);
        throw failure;
    }

    /// <summary>Like <see cref="Step"/>, but tells a damaged page by its code instead of throwing; for looking at many.</summary>
    internal int TryStep() => Native.Step(_statement);

    public void Run()
    {
        while (Step())
        {
        }
        Reset();
    }

    public void Reset() => _ = Native.Reset(_statement);

    public long Long(int column) => Native.ColumnLong(_statement, column);

    public bool IsNull(int column) => Native.ColumnType(_statement, column) == 5;

    /// <summary>Blob or text of a column; valid until the next step or reset.</summary>
    public ReadOnlySpan<byte> Bytes(int column)
    {
        var start = Native.ColumnBlob(_statement, column);
        return new(start, Native.ColumnBytes(_statement, column));
    }

    public string Text(int column) => Encoding.UTF8.GetString(Bytes(column));

    void Check(int code)
    {
        if (code != Native.Ok)
            throw _connection.Failure(code);
    }

    public void Dispose()
    {
        if (_statement != 0)
            _ = Native.Finalize(_statement);
        _statement = 0;
    }
}
