using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Storage;

/// <summary>One open transaction of the log's single writer. After <see cref="Commit"/> returns, its rows are on disk and named by the
/// head file: only then may anything be acknowledged.</summary>
public sealed unsafe class LogTransaction : IDisposable
{
    const string Insert = "INSERT INTO log(sequence, row, chain) VALUES(?, ?, ?)";

    readonly InteractionLog _log;
    readonly Connection _connection;
    readonly Statement _insert;
    readonly RowBuffer _buffer;
    bool _ended;

    internal LogTransaction(InteractionLog log, Connection connection, RowBuffer buffer, ReadOnlySpan<byte> chain)
    {
        (_log, _connection, _buffer, LastSequence) = (log, connection, buffer, log.LastSequence);
        chain.CopyTo(buffer.Chain);
        _insert = connection.Prepare(Insert);
    }

    /// <summary>The last sequence given, counting the rows of this transaction.</summary>
    public long LastSequence { get; private set; }

    public int SourceId(string name) => _log.Registers.SourceId(name, _connection);

    /// <summary>0 when the tenant already uses <see cref="Registers.MaxNames"/> names.</summary>
    public int NameId(InteractionName name) => _log.Registers.NameId(name, _connection);

    /// <summary>The statement of this text on the log's own file, in this transaction; compiled once, reset.</summary>
    public Statement Prepare(string sql) => _connection.Prepare(sql);

    /// <summary>Adds a row and returns its sequence.</summary>
    public long Append(in LogRow row)
    {
        var length = row.Length;
        var bytes = _buffer.Room(RowHash.Prefix + length);
        row.Write(bytes[RowHash.Prefix..], _buffer.Salt());
        var sequence = LastSequence + 1;
        Span<byte> digest = stackalloc byte[RowHash.Length];
        RowHash.Digest(bytes, _log.Registers.SourceFingerprint(row.Source), _log.Registers.NameFingerprint(row.Name), digest);
        RowHash.Advance(_buffer.Chain, sequence, digest);
        Write(sequence, length);
        LastSequence = sequence;
        return sequence;
    }

    void Write(long sequence, int length)
    {
        fixed (byte* row = &_buffer.Bytes[RowHash.Prefix], chain = _buffer.Chain)
        {
            _insert.Bind(1, sequence);
            _insert.BindPinnedBlob(2, row, length);
            _insert.BindPinnedBlob(3, chain, RowHash.Length);
            _insert.Step();
            _insert.Reset();
        }
    }

    /// <summary>Returns when everything is on disk.</summary>
    public void Commit()
    {
        _ended = true;
        _log.Commit(LastSequence, _buffer.Chain);
    }

    public void Dispose()
    {
        if (!_ended)
            _log.RollBack("A transaction ended without commit.");
        _ended = true;
    }
}
