namespace Wegmarke.Tests.Kit;

/// <summary>Copies of whole folders, as a backup is taken and put back.</summary>
static class Copies
{
    public static void Folder(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var folder in Directory.GetDirectories(from))
            Folder(folder, Path.Combine(to, Path.GetFileName(folder)));
        foreach (var file in Directory.GetFiles(from))
            File.Copy(file, Path.Combine(to, Path.GetFileName(file)), overwrite: true);
    }

    /// <summary>What is at <paramref name="to"/> goes first.</summary>
    public static void PutBack(string from, string to)
    {
        Directory.Delete(to, recursive: true);
        Folder(from, to);
    }
}
