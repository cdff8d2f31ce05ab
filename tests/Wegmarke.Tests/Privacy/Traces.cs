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
            var bytes = File.ReadAllBytes(file);
            foreach (var (word, sought) in wanted.Where(one => bytes.AsSpan().IndexOf(one.Bytes) >= 0))
                yield return $"{Path.GetRelativePath(folder, file)}: {word}";
        }
    }
}
