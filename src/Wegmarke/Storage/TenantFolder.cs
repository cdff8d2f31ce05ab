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

    public string Keys => System.IO.Path.Combine(Path, "keys");

    public string Lock => System.IO.Path.Combine(Path, "lock");

    public bool Exists => File.Exists(Log) || File.Exists(Head);
}
