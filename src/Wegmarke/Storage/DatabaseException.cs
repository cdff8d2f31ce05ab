namespace Wegmarke.Storage;

/// <summary>SQLite refused: <see cref="Code"/> is its primary result code (11 = damaged file, 13 = disk full).</summary>
public sealed class DatabaseException(int code, string message) : Exception(message)
{
    public int Code { get; } = code & 0xff;

    /// <summary>The file's own structure is broken: malformed, or not a database at all.</summary>
    public bool IsDamage => Code is 11 or 26;
}
