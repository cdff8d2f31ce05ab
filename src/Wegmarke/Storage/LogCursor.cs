using Wegmarke.Storage.Sqlite;

namespace Wegmarke.Storage;

/// <summary>Walks over rows; each row's spans are valid until the next step.</summary>
public readonly ref struct LogCursor(Statement rows)
{
    public bool Next() => rows.Step();

    public long Sequence => rows.Long(0);

    public StoredRow Row => StoredRow.Read(rows.Bytes(1));

    /// <summary>Ends the read transaction, which would keep the write-ahead log from being folded.</summary>
    public void Dispose() => rows.Reset();
}
