namespace Wegmarke.Storage;

/// <summary>Where one tenant's files are. Isolation, erasure, backup and leaving are operations on this folder.</summary>
public sealed record TenantFolder(string Root, TenantId Id)
{
    public string Path { get; } = System.IO.Path.Combine(Root, "tenants", Id.Value);

    public string Log => System.IO.Path.Combine(Path, "log.db");

    public string State => System.IO.Path.Combine(Path, "state.db");

    public string Head => System.IO.Path.Combine(Path, "head");

    public string Columns => System.IO.Path.Combine(Path, "columns.bin");

    /// <summary>What was derived of single fields; made again whenever it is gone.</summary>
    public string Dimensions => System.IO.Path.Combine(Path, "dimensions");

    /// <summary>Words by which customers are found; made again whenever it is gone.</summary>
    public string Search => System.IO.Path.Combine(Path, "search.db");

    public string Keys => System.IO.Path.Combine(Path, "keys");

    public string Lock => System.IO.Path.Combine(Path, "lock");

    /// <summary>What must outlive a backup of this folder put back: the protocol of erasures and what it refers to. Outside of <see cref="Path"/>.</summary>
    public string Erasures => System.IO.Path.Combine(Root, "erasures", Id.Value);

    /// <summary>Files and folders that are made from the log and again when they are gone; an erasure removes them. A feature that keeps
    /// another one adds it here.</summary>
    public IEnumerable<string> Derived => Existing("columns.bin*", "keys", "dimensions", "search.db*");

    /// <summary>Files and folders with copies of what was read or found damaged, which nothing but people look at; an erasure removes them.</summary>
    public IEnumerable<string> Copies => Existing("rejects", "inbox", "*.damaged-*");

    /// <summary>Files that were uploaded and wait to be imported.</summary>
    public string Inbox => System.IO.Path.Combine(Path, "inbox");

    IEnumerable<string> Existing(params string[] patterns) =>
        Directory.Exists(Path) ? patterns.SelectMany(pattern => Directory.GetFileSystemEntries(Path, pattern)) : [];

    public bool Exists => File.Exists(Log) || File.Exists(Head);
}
