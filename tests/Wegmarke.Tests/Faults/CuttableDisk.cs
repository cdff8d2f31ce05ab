using System.Diagnostics;
using System.Runtime.InteropServices;

namespace Wegmarke.Tests.Faults;

/// <summary>An ext4 file system in a file, mounted by root, that can be stopped as if the power failed: what was not flushed is gone.</summary>
sealed class CuttableDisk : IDisposable
{
    /// <summary>EXT4_IOC_SHUTDOWN with the flag that does not even flush the journal.</summary>
    const uint Shutdown = 0x8004587D;
    const int WithoutFlush = 2;

    const long Size = 192L << 20;

    readonly string _image;
    bool _isMounted;

    CuttableDisk(string folder) => (_image, Path) = (System.IO.Path.Combine(folder, "disk.img"), System.IO.Path.Combine(folder, "disk"));

    public string Path { get; }

    /// <summary>Null where file systems cannot be mounted; <paramref name="why"/> says what was missing.</summary>
    public static CuttableDisk? TryMake(string folder, out string why)
    {
        var disk = new CuttableDisk(folder);
        if (!OperatingSystem.IsLinux())
        {
            why = "it takes Linux";
            return null;
        }
        if (!Environment.IsPrivilegedProcess)
        {
            why = "it takes root, to mount a file system";
            return null;
        }
        Directory.CreateDirectory(disk.Path);
        using (var image = File.Create(disk._image))
            image.SetLength(Size);
        why = Run("mkfs.ext4", "-q", "-F", disk._image) ?? disk.Mount() ?? "";
        return why.Length == 0 ? disk : null;
    }

    string? Mount()
    {
        var problem = Run("mount", "-o", "loop", _image, Path);
        _isMounted = problem is null;
        return problem;
    }

    /// <summary>Writes a file that leaves only this much; returns its path.</summary>
    public string FillUpTo(int freeMegabytes)
    {
        var ballast = System.IO.Path.Combine(Path, "ballast");
        using var file = File.Create(ballast);
        var chunk = new byte[1 << 20];
        var count = new DriveInfo(Path).AvailableFreeSpace / chunk.Length - freeMegabytes;
        for (var written = 0; written < count; written++)
            file.Write(chunk);
        file.Flush(flushToDisk: true);
        return ballast;
    }

    public void Cut()
    {
        using var folder = OpenFolder(Path);
        var flag = WithoutFlush;
        if (ControlDevice(folder.DangerousGetHandle().ToInt32(), Shutdown, ref flag) != 0)
            throw new InvalidOperationException($"The file system was not stopped: error {Marshal.GetLastPInvokeError()}.");
    }

    /// <summary>As after the power is back. Nobody may have a file open there.</summary>
    public void MountAgain()
    {
        if ((Run("umount", Path) ?? Mount()) is { } problem)
            throw new InvalidOperationException($"The file system cannot be mounted again: {problem}");
    }

    /// <summary>Null when it went well, else what it said.</summary>
    static string? Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!; // starts or throws
            var said = process.StandardError.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : $"{program} says: {said.Trim()}";
        }
        catch (System.ComponentModel.Win32Exception cause)
        {
            return $"{program}: {cause.Message}";
        }
    }

    static Microsoft.Win32.SafeHandles.SafeFileHandle OpenFolder(string path)
    {
        var handle = Open(path, flags: 0);
        return handle >= 0 ? new(handle, ownsHandle: true) : throw new InvalidOperationException($"{path} cannot be opened: error {Marshal.GetLastPInvokeError()}.");
    }

    [DllImport("libc", EntryPoint = "open", SetLastError = true, CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open(string path, int flags);

    [DllImport("libc", EntryPoint = "ioctl", SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int ControlDevice(int file, nuint request, ref int argument);

    public void Dispose()
    {
        if (_isMounted)
            Run("umount", Path);
    }
}
