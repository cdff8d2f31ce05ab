namespace Wegmarke.Storage;

/// <summary>How a process that keeps a tenant open for hours lets others write it: it says that it yields, others say that they wait, it closes
/// and opens again after them. Whoever says nothing keeps the lock until done.</summary>
sealed class LockHandover(TenantFolder folder)
{
    /// <summary>Longer than a group of the yielding process and its closing take.</summary>
    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(15);

    static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(20);

    string Yields => folder.Lock + ".yields";

    string Waits => folder.Lock + ".waits";

    /// <summary>Said by the holder of the lock; ends with it.</summary>
    public void Offer() => File.WriteAllBytes(Yields, []);

    public void Withdraw() => File.Delete(Yields);

    /// <summary>Whether the holder of the lock would give it up.</summary>
    public bool IsOffered => File.Exists(Yields);

    /// <summary>Whether somebody waits now; a file left by a process that ended does not count.</summary>
    public bool IsWanted
    {
        get
        {
            if (!File.Exists(Waits))
                return false;
            try
            {
                using var left = Waiting();
                return false;
            }
            catch (IOException)
            {
                return true;
            }
        }
    }

    /// <summary>Says that this process waits, and tries until the lock is had; null when the holder does not let go in time.</summary>
    public T? Await<T>(Func<T?> take)
        where T : class
    {
        var begun = TimeProvider.System.GetTimestamp();
        FileStream? sign = null;
        try
        {
            while (TimeProvider.System.GetElapsedTime(begun) < s_patience)
            {
                // Several may wait: one of them holds the sign, the others try meanwhile, too.
                sign ??= TryWait();
                if (take() is { } taken)
                    return taken;
                CancellationToken.None.WaitHandle.WaitOne(s_look);
            }
            return null;
        }
        finally
        {
            sign?.Dispose();
        }
    }

    FileStream? TryWait()
    {
        try
        {
            return Waiting();
        }
        catch (IOException)
        {
            return null;
        }
    }

    FileStream Waiting() => new(Waits, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
}
