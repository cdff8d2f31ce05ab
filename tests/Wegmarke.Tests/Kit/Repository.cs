namespace Wegmarke.Tests.Kit;

/// <summary>The files of the clone these tests were built in, without what git ignores.</summary>
static class Repository
{
    static readonly string[] s_ignored = [.. File.ReadLines(At(".gitignore")).Select(line => line.Trim('/')), ".git"];

    public static string Root { get; } = FindRoot();

    public static string At(string path) => Path.Combine(FindRoot(), path);

    public static string Text(string path) => File.ReadAllText(At(path));

    public static IEnumerable<string> TopLevel() =>
        Directory.EnumerateFileSystemEntries(Root).Select(Name).Except(s_ignored);

    /// <summary>Paths from the root, with forward slashes.</summary>
    public static IEnumerable<string> Files(string folder, params string[] extensions) =>
        FilesBelow(new DirectoryInfo(At(folder)))
            .Where(f => extensions.Length == 0 || extensions.Contains(f.Extension))
            .Select(f => Path.GetRelativePath(Root, f.FullName).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);

    static IEnumerable<FileInfo> FilesBelow(DirectoryInfo folder) =>
        folder.EnumerateFiles().Concat(folder.EnumerateDirectories().Where(d => !s_ignored.Contains(d.Name)).SelectMany(FilesBelow));

    static string Name(string path) => Path.GetFileName(path);

    static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Wegmarke.slnx")))
            folder = folder.Parent ?? throw new InvalidOperationException($"No Wegmarke.slnx above {AppContext.BaseDirectory}. Run the tests inside a clone.");
        return folder.FullName;
    }
}
