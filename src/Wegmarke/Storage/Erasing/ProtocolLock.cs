namespace Wegmarke.Storage.Erasing;

/// <summary>One process at a time appends to a protocol, whether or not it writes the log.</summary>
static class ProtocolLock
{
    /// <exception cref="StorageException">Another process holds it, or the folder cannot be written.</exception>
    public static IDisposable Take(TenantFolder folder)
    {
        try
        {
            Directory.CreateDirectory(folder.Erasures);
            return new FileStream(Path.Combine(folder.Erasures, "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The protocol in {folder.Erasures} cannot be written just now: {cause.Message} Try again; if it stays so, give the right to write there.", cause);
        }
    }
}
