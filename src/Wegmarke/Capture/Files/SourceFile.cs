namespace Wegmarke.Capture.Files;

/// <summary>Opens the file of an import.</summary>
static class SourceFile
{
    /// <exception cref="ImportException">It is missing, a folder, a pipe, or may not be read.</exception>
    public static FileStream Open(string path)
    {
        if (Directory.Exists(path))
            throw new ImportException($"{path} is a folder. Name the files in it, for example {Path.Combine(path, "*.csv")}.");
        if (!File.Exists(path))
            throw new ImportException($"There is no file {path}.");
        try
        {
            var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 20, FileOptions.SequentialScan);
            return file.CanSeek ? file : throw new ImportException($"{path} is a pipe. Write its content to a file first: an import that is interrupted must be able to read it again.");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new ImportException($"{path} cannot be read: {cause.Message}");
        }
    }
}
