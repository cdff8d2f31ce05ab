using System.Runtime.InteropServices;

namespace Wegmarke.Storage.Sqlite;

/// <summary>The few functions of SQLite that rows pass through. Called directly because the wrappers cost half the rate of an import
/// (see benchmarks/results); getters and binders do not block, so they skip the switch of the garbage collector's mode.</summary>
static unsafe partial class Native
{
    const string Library = "e_sqlite3";

    public const int Ok = 0, Busy = 5, Row = 100, Done = 101;
    public const int OpenReadOnly = 1, OpenReadWrite = 2, OpenCreate = 4, OpenNoMutex = 0x8000;
    public const int PreparePersistent = 1;
    public static readonly nint Transient = -1;

    [LibraryImport(Library, EntryPoint = "sqlite3_open_v2", StringMarshalling = StringMarshalling.Utf8)]
    public static partial int Open(string path, out nint database, int flags, nint vfs);

    [LibraryImport(Library, EntryPoint = "sqlite3_close_v2")]
    public static partial int Close(nint database);

    [LibraryImport(Library, EntryPoint = "sqlite3_prepare_v3")]
    public static partial int Prepare(nint database, byte* sql, int length, int flags, out nint statement, out byte* tail);

    [LibraryImport(Library, EntryPoint = "sqlite3_finalize")]
    public static partial int Finalize(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_step")]
    public static partial int Step(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_reset")]
    public static partial int Reset(nint statement);

    [LibraryImport(Library, EntryPoint = "sqlite3_busy_timeout")]
    public static partial int BusyTimeout(nint database, int milliseconds);

    /// <summary>Switch 1006 keeps a connection that closes last from folding the write-ahead log into the database.</summary>
    [LibraryImport(Library, EntryPoint = "sqlite3_db_config")]
    public static partial int Configure(nint database, int option, int value, nint result);

    [LibraryImport(Library, EntryPoint = "sqlite3_errmsg")]
    public static partial byte* ErrorMessage(nint database);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_int64"), SuppressGCTransition]
    public static partial int BindLong(nint statement, int index, long value);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_null"), SuppressGCTransition]
    public static partial int BindNull(nint statement, int index);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_blob")]
    public static partial int BindBlob(nint statement, int index, byte* value, int length, nint lifetime);

    [LibraryImport(Library, EntryPoint = "sqlite3_bind_text")]
    public static partial int BindText(nint statement, int index, byte* value, int length, nint lifetime);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_int64"), SuppressGCTransition]
    public static partial long ColumnLong(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_type"), SuppressGCTransition]
    public static partial int ColumnType(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_blob"), SuppressGCTransition]
    public static partial byte* ColumnBlob(nint statement, int column);

    [LibraryImport(Library, EntryPoint = "sqlite3_column_bytes"), SuppressGCTransition]
    public static partial int ColumnBytes(nint statement, int column);
}
