using System.Security.Cryptography;
using System.Text;
using Dapper;
using Microsoft.Data.Sqlite;
using Wegmarke.Storage.Auditing;

namespace Wegmarke.Storage;

/// <summary>Who did what to whose data or to which setting, when: appended to only, chained, on disk before it is acted upon. It lies with the
/// protocol, outside of the tenant's folder, so that it survives a backup put back. Any thread, beside other processes.</summary>
public sealed class AuditLog
{
    readonly TenantFolder _folder;
    readonly TimeProvider _clock;
    readonly string _connect;

    public AuditLog(TenantFolder folder, TimeProvider clock)
    {
        (_folder, _clock) = (folder, clock);
        // A connection kept open would go on writing into a file that was put back or removed.
        _connect = new SqliteConnectionStringBuilder { DataSource = PathOf(folder), DefaultTimeout = 10, Pooling = false }.ToString();
    }

    public static AuditLog Of(TenantFolder folder) => new(folder, TimeProvider.System);

    /// <summary>Also where its lock is.</summary>
    internal static string FolderOf(TenantFolder folder) => Path.Combine(folder.Erasures, "audit");

    internal static string PathOf(TenantFolder folder) => Path.Combine(FolderOf(folder), "audit.db");

    internal static string HeadOf(TenantFolder folder) => Path.Combine(FolderOf(folder), "head");

    /// <summary>Knows in the tenant's own folder how far the audit log was, so that it is missed when it is gone with its head.</summary>
    internal static string WitnessOf(TenantFolder folder) => Path.Combine(folder.Path, "audit-head");

    /// <summary>What the head files know it by.</summary>
    internal static byte[] IdOf(TenantFolder folder) => SHA256.HashData(Encoding.UTF8.GetBytes($"wegmarke audit\u001f{folder.Id}"))[..HeadSlot.LogIdLength];

    internal static string Genesis(TenantFolder folder) => Convert.ToHexStringLower(IdOf(folder));

    /// <summary>By whoever acts now; returns when the entry is on disk.</summary>
    /// <exception cref="StorageException">The folder cannot be written.</exception>
    public AuditEntry Append(AuditNote note) => Append(note, Acting.Now);

    /// <param name="note">What was done.</param>
    /// <param name="by">Who acts, where that was known earlier and on another thread.</param>
    public AuditEntry Append(AuditNote note, string by)
    {
        using var held = AuditLock.Take(_folder);
        CreateForOwner();
        return Ask(connection =>
        {
            using var transaction = connection.BeginTransaction();
            var entry = Insert(connection, transaction, note, by, Last(connection, transaction));
            transaction.Commit();
            MoveHeads(entry);
            return entry;
        });
    }

    /// <summary>Newest first.</summary>
    /// <param name="before">Only entries with a smaller number; null = from the newest on.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="what">Which ones.</param>
    public IReadOnlyList<AuditEntry> Before(long? before, int most, AuditFilter what) => !File.Exists(PathOf(_folder)) ? [] : Ask<IReadOnlyList<AuditEntry>>(connection =>
        [.. connection.Query<string>("SELECT line FROM audit_entries WHERE number < @before ORDER BY number DESC", new { before = before ?? long.MaxValue }, buffered: false)
            .Where(what.MayKeep).Select(AuditEntry.Parse).OfType<AuditEntry>().Where(what.Keeps).Take(most)]);

    /// <summary>Entries behind a number as they lie on disk, oldest first; a damaged one, too.</summary>
    internal IReadOnlyList<AuditLine> LinesBehind(long number, int most) => Ask<IReadOnlyList<AuditLine>>(connection =>
        [.. connection.Query<AuditLine>("SELECT number, line FROM audit_entries WHERE number > @number ORDER BY number LIMIT @most", new { number, most })]);

    /// <summary>How many entries, from the first on, are older.</summary>
    public long CountBefore(DateTimeOffset limit) => FirstKept(limit) is { } first ? first.Number - first.Oldest : 0;

    /// <summary>Removes the entries that are older, from the first on, and notes where the chain goes on from; never the last one.</summary>
    /// <returns>How many went.</returns>
    public long CutBefore(DateTimeOffset limit)
    {
        using var held = AuditLock.Take(_folder);
        if (FirstKept(limit) is not { } first || first.Number == first.Oldest)
            return 0;
        return Ask(connection =>
        {
            using var transaction = connection.BeginTransaction();
            var facts = new Dictionary<string, string> { ["through"] = $"{first.Number - 1}", ["hash"] = first.Previous };
            var entry = Insert(connection, transaction, new(AuditAct.Cut, "", [], facts), Acting.Now, Last(connection, transaction));
            var gone = connection.Execute("DELETE FROM audit_entries WHERE number < @Number", new { first.Number }, transaction);
            transaction.Commit();
            MoveHeads(entry);
            return (long)gone;
        });
    }

    /// <summary>The first entry that is not older, or the last one; null when there is none that can be read.</summary>
    (long Oldest, long Number, string Previous)? FirstKept(DateTimeOffset limit)
    {
        long oldest = 0;
        AuditEntry? last = null;
        if (!File.Exists(PathOf(_folder)))
            return null;
        Ask(connection =>
        {
            foreach (var line in connection.Query<string>("SELECT line FROM audit_entries ORDER BY number", buffered: false))
            {
                // What was changed stays, so that it can be looked at.
                if (AuditEntry.Parse(line) is not { } entry)
                    break;
                (oldest, last) = (oldest == 0 ? entry.Number : oldest, entry);
                if (entry.At >= limit)
                    break;
            }
            return true;
        });
        return last is null ? null : (oldest, last.Number, last.Previous);
    }

    AuditEntry Insert(SqliteConnection connection, SqliteTransaction transaction, AuditNote note, string by, (long Number, string Hash) last)
    {
        var line = AuditEntry.Line(last.Number + 1, _clock.GetUtcNow(), by, note, last.Hash);
        connection.Execute("INSERT INTO audit_entries(number, line) VALUES(@number, @line)", new { number = last.Number + 1, line }, transaction);
        return AuditEntry.Parse(line) ?? throw new InvalidOperationException("An entry of the audit log that cannot be read back.");
    }

    /// <summary>What comes next goes on behind everything that ever was: what is missing stays missed, and no number is used twice.</summary>
    (long Number, string Hash) Last(SqliteConnection connection, SqliteTransaction transaction)
    {
        var last = connection.QueryFirstOrDefault<AuditLine>("SELECT number, line FROM audit_entries ORDER BY number DESC LIMIT 1", transaction: transaction);
        var known = (Number: last?.Number ?? 0, Hash: last is null ? Genesis(_folder) : AuditEntry.Parse(last.Line)?.Hash ?? "");
        foreach (var head in (Head?[])[HeadFile.Read(HeadOf(_folder), IdOf(_folder)), HeadFile.Read(WitnessOf(_folder), IdOf(_folder))])
        {
            if (head is not null && (head.Sequence > known.Number || (head.Sequence == known.Number && known.Hash.Length == 0)))
                known = (head.Sequence, Convert.ToHexStringLower(head.Chain.Span));
        }
        return known;
    }

    void MoveHeads(AuditEntry entry)
    {
        Move(HeadOf(_folder), entry);
        if (Directory.Exists(_folder.Path))
            Move(WitnessOf(_folder), entry);
    }

    void Move(string path, AuditEntry entry)
    {
        var isNew = !File.Exists(path);
        using (var head = HeadFile.Open(path, IdOf(_folder)))
            head.Write(entry.Number, Convert.FromHexString(entry.Hash));
        if (isNew)
            DiskFlush.OfFolder(Path.GetDirectoryName(path)!); // a file's path always has one
    }

    /// <summary>SQLite gives its other files the rights of this one.</summary>
    void CreateForOwner()
    {
        if (File.Exists(PathOf(_folder)))
            return;
        var options = new FileStreamOptions { Mode = FileMode.OpenOrCreate, Access = FileAccess.Write, Share = FileShare.ReadWrite };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(PathOf(_folder), options).Dispose();
        DiskFlush.OfFolder(FolderOf(_folder));
        DiskFlush.OfFolder(_folder.Erasures);
        DiskFlush.OfFolder(Path.GetDirectoryName(_folder.Erasures)!); // that of all tenants
    }

    /// <exception cref="DatabaseException">The file is damaged, or the disk full or broken.</exception>
    T Ask<T>(Func<SqliteConnection, T> question)
    {
        try
        {
            using var connection = new SqliteConnection(_connect);
            connection.Open();
            connection.Execute("PRAGMA journal_mode=TRUNCATE; PRAGMA synchronous=FULL; PRAGMA secure_delete=ON; CREATE TABLE IF NOT EXISTS audit_entries(number INTEGER PRIMARY KEY, line TEXT NOT NULL)");
            return question(connection);
        }
        catch (SqliteException cause)
        {
            throw new DatabaseException(cause.SqliteErrorCode, $"{PathOf(_folder)}: {cause.Message}");
        }
    }
}
