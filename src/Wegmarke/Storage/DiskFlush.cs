using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace Wegmarke.Storage;

/// <summary>Brings a file's bytes to disk, and says so when the disk could not: the framework's own flush passes over an input/output
/// error, after which anything acknowledged may be gone at the next power cut.</summary>
static partial class DiskFlush
{
    const int Interrupted = 4;

    /// <exception cref="StorageException">The operating system reports an error.</exception>
    public static void Of(SafeFileHandle file, string path)
    {
        if (!OperatingSystem.IsLinux())
        {
            RandomAccess.FlushToDisk(file);
            return;
        }
        while (FlushContent(file) != 0)
        {
            if (Marshal.GetLastPInvokeError() is var error and not Interrupted)
                throw new StorageException($"{path} could not be brought to disk: {Marshal.GetPInvokeErrorMessage(error)} (error {error}). Check the disk, then open the tenant again.");
        }
    }

    /// <summary>A new name is on disk only when its folder is.</summary>
    public static void OfFolder(string path)
    {
        if (!OperatingSystem.IsLinux())
            return;
        using var folder = OpenFolder(path, flags: 0);
        if (!folder.IsInvalid)
            Of(folder, path);
    }

    [LibraryImport("libc", EntryPoint = "open", SetLastError = true, StringMarshalling = StringMarshalling.Utf8)]
    private static partial SafeFileHandle OpenFolder(string path, int flags);

    [LibraryImport("libc", EntryPoint = "fdatasync", SetLastError = true)]
    private static partial int FlushContent(SafeFileHandle file);
}
