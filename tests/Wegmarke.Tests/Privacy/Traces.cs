using System.Text;

namespace Wegmarke.Tests.Privacy;

/// <summary>Looks for words byte by byte in every file below a folder.</summary>
static class Traces
{
    /// <summary>As "file: word", in order; nothing when no file holds any.</summary>
    public static IEnumerable<string> Of(IEnumerable<string> words, string folder)
    {
        var wanted = words.Select(word => (Word: word, Bytes: Encoding.UTF8.GetBytes(word))).ToList();
        // Locks are empty, and a server that runs holds them.
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => Path.GetFileName(file) != "lock").Order(StringComparer.Ordinal))
        {
            var bytes = Content(file);
            foreach (var (word, sought) in wanted.Where(one => bytes.AsSpan().IndexOf(one.Bytes) >= 0))
                yield return $"{Path.GetRelativePath(folder, file)}: {word}";
        }
    }

    /// <summary>Also of what a server that runs is just writing; nothing of what it has put aside meanwhile.</summary>
    static byte[] Content(string file)
    {
        try
        {
            using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            var bytes = new byte[stream.Length];
            return bytes[..stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
        }
        catch (FileNotFoundException)
        {
            return [];
        }
    }
}
