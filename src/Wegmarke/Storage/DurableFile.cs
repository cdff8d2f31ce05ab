namespace Wegmarke.Storage;

/// <summary>Writes whole files that are on disk, under their name, when the call returns.</summary>
static class DurableFile
{
    public static void Write(string path, ReadOnlySpan<byte> content)
    {
        var temporary = path + ".new";
        using (var file = Create(temporary))
        {
            RandomAccess.Write(file, content, 0);
            DiskFlush.Of(file, temporary);
        }
        File.Move(temporary, path, overwrite: true);
        DiskFlush.OfFolder(Path.GetDirectoryName(path)!); // a file's path always has one
    }

    static Microsoft.Win32.SafeHandles.SafeFileHandle Create(string path)
    {
        File.Delete(path);
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        new FileStream(path, options).Dispose();
        return File.OpenHandle(path, FileMode.Open, FileAccess.Write);
    }
}
