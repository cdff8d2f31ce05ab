namespace Wegmarke.Storage.Erasing;

/// <summary>Removes what an erasure leaves behind the rows themselves: derived files, copies, deleted pages of the databases and their
/// write-ahead logs.</summary>
static class Remains
{
    public static void Remove(InteractionLog log)
    {
        foreach (var path in log.Folder.Derived.Concat(log.Folder.Copies).ToList())
            Delete(path);
        Compact(log);
        if (File.Exists(log.Folder.State))
            new Documents(log.Folder).Compact();
    }

    static void Delete(string path)
    {
        if (Directory.Exists(path))
            Directory.Delete(path, recursive: true);
        else
            File.Delete(path);
    }

    /// <summary>Rewrites the file: SQLite overwrites what is deleted, but may have left older copies of a row in pages it once moved it from.</summary>
    static void Compact(InteractionLog log)
    {
        log.Connection.Execute("VACUUM");
        if (log.Connection.Number("PRAGMA wal_checkpoint(TRUNCATE)") != 0)
            throw new StorageException($"{log.Folder.Log}-wal still holds what was erased, because somebody reads the log. The erasure is finished when the tenant is opened next: end long reading, then run any command that writes.");
    }
}
