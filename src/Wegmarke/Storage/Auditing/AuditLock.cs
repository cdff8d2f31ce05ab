namespace Wegmarke.Storage.Auditing;

/// <summary>One at a time appends to an audit log, whichever process it is in: the next entry must know the one before, and the head must not go back.</summary>
static class AuditLock
{
    /// <summary>An entry takes milliseconds.</summary>
    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10), s_look = TimeSpan.FromMilliseconds(1);

    /// <exception cref="StorageException">Another process does not let go, or the folder cannot be written.</exception>
    public static IDisposable Take(TenantFolder folder)
    {
        var begun = TimeProvider.System.GetTimestamp();
        while (true)
        {
            try
            {
                Directory.CreateDirectory(AuditLog.FolderOf(folder));
                return new FileStream(Path.Combine(AuditLog.FolderOf(folder), "lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1);
            }
            catch (IOException) when (TimeProvider.System.GetElapsedTime(begun) < s_patience && Directory.Exists(AuditLog.FolderOf(folder)))
            {
                CancellationToken.None.WaitHandle.WaitOne(s_look);
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                throw new StorageException($"The audit log in {AuditLog.FolderOf(folder)} cannot be written just now: {cause.Message} Nothing is done that it would not name. Try again; if it stays so, give the right to write there.", cause);
            }
        }
    }
}
