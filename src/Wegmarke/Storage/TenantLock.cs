namespace Wegmarke.Storage;

/// <summary>At most one process writes a tenant's log. Held by an advisory lock of the operating system, which ends with the process.</summary>
sealed class TenantLock : IDisposable
{
    readonly FileStream _file;

    TenantLock(FileStream file) => _file = file;

    /// <exception cref="StorageException">Another process holds it, or the folder cannot be written.</exception>
    public static TenantLock Take(TenantFolder folder)
    {
        try
        {
            Directory.CreateDirectory(folder.Path);
            return new(new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
        }
        catch (IOException cause) when (IsHeldElsewhere(cause))
        {
            throw new StorageException($"Tenant '{folder.Id}' in {folder.Root} is being written by another process. Wait until it has finished, or stop it; reading is possible meanwhile.", cause);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The folder {folder.Path} cannot be written: {cause.Message} Choose another data directory, or give the right to write there.", cause);
        }
    }

    /// <summary>EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.</summary>
    static bool IsHeldElsewhere(IOException cause) => cause.HResult is 11 or 35 or unchecked((int)0x80070020);

    public void Dispose() => _file.Dispose();
}
