using System.CommandLine;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke keys add|list|revoke</c></summary>
static class KeysVerb
{
    public static Command Create() => new("keys", "Keys that programs come in with: one per source that writes, others with rights; kept as hashes, shown once.")
    {
        new Command("add", "Makes a key and prints it, this once.") { KeysAddWriteVerb.Create(), KeysAddReadVerb.Create() },
        KeysListVerb.Create(),
        KeysRevokeVerb.Create(),
    };

    public static Keys Of(TenantFolder folder) => new(new HostFolder(folder.Root), TimeProvider.System);

    /// <exception cref="StorageException">Nobody ever made a key there.</exception>
    public static Keys Existing(TenantFolder folder) => new HostFolder(folder.Root).Exists ? Of(folder)
        : throw new StorageException($"There are no keys in {folder.Root}. Make one with 'wegmarke keys add write --source NAME', or name the directory with --dir.");
}
