namespace Wegmarke.Storage;

/// <summary>At most one process writes a tenant's log. Held by an advisory lock of the operating system, which ends with the process.</summary>
sealed class TenantLock : IDisposable
{
    readonly FileStream _file;

    TenantLock(FileStream file) => _file = file;

    /// <summary>Waits for a holder that yields.</summary>
    /// <exception cref="StorageException">Another process holds it and does not yield, or the folder cannot be written.</exception>
    public static TenantLock Take(TenantFolder folder)
    {
        var handover = new LockHandover(folder);
        try
        {
            Directory.CreateDirectory(folder.Path);
            var taken = TryTake(folder) ?? (handover.IsOffered ? handover.Await(() => TryTake(folder)) : null);
            if (taken is null)
                throw new StorageException($"Tenant '{folder.Id}' in {folder.Root} is being written by another process. Wait until it has finished, or stop it; reading is possible meanwhile.");
            // Left by a holder that was killed.
            handover.Withdraw();
            return taken;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new StorageException($"The folder {folder.Path} cannot be written: {cause.Message} Choose another data directory, or give the right to write there.", cause);
        }
    }

    /// <summary>Whether anybody writes the tenant now.</summary>
    public static bool IsHeld(TenantFolder folder)
    {
        using var free = TryTake(folder);
        return free is null;
    }

    static TenantLock? TryTake(TenantFolder folder)
    {
        try
        {
            return new(new FileStream(folder.Lock, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1));
        }
        catch (IOException cause) when (IsHeldElsewhere(cause))
        {
            return null;
        }
    }

    /// <summary>EWOULDBLOCK of Linux and of macOS, ERROR_SHARING_VIOLATION of Windows.</summary>
    static bool IsHeldElsewhere(IOException cause) => cause.HResult is 11 or 35 or unchecked((int)0x80070020);

    public void Dispose() => _file.Dispose();
}
