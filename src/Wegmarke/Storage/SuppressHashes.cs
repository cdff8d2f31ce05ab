using Wegmarke.Storage.Erasing;

namespace Wegmarke.Storage;

/// <summary>Keyed hashes of what must not come in or be used again, kept with the protocol.</summary>
public static class SuppressHashes
{
    /// <summary>Returns when the entry and its hashes are on disk. Nothing in the log changes.</summary>
    public static ProtocolEntry Run(TenantFolder folder, IReadOnlyList<SuppressedHash> hashes, ProtocolNote note) =>
        Protocol.Append(folder, note, new ErasureFile(Seed: 0, [], [], hashes, Cut: null), about: 0);

    /// <summary>All of them, in the order in which they were kept.</summary>
    /// <exception cref="StorageException">Some cannot be read: then nobody may act as if there were none.</exception>
    public static IEnumerable<SuppressedHash> Of(TenantFolder folder) =>
        Protocol.Entries(folder).Where(entry => entry.File is not null).SelectMany(entry => ErasureFile.Read(folder, entry).Hashes);

    /// <summary>Where the last cut by retention left off, whether or not this log has gone through it; 0 = nothing was ever cut.</summary>
    public static long LastLimit(TenantFolder folder) =>
        Protocol.Entries(folder).Where(entry => entry is { File: not null, Note.Kind: ProtocolKind.Retain }).Select(entry => ErasureFile.Read(folder, entry).Limit).DefaultIfEmpty(0).Max();
}
