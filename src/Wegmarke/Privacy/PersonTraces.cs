using System.Text;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>Looks for a person's identifiers byte by byte in every file of the tenant, whatever is in it.</summary>
public sealed class PersonTraces
{
    /// <summary>Shorter ones stand in millions of bytes by chance.</summary>
    public const int LeastBytes = 6;

    const int Chunk = 1 << 20;

    readonly List<byte[]> _wanted;
    readonly List<string> _found = [];

    PersonTraces(Person person) => _wanted = [.. person.Identifiers.Where(one => !one.IsShared).Select(one => Encoding.UTF8.GetBytes(one.Value)).Where(value => value.Length >= LeastBytes)];

    /// <summary>How many identifiers were long enough to look for.</summary>
    public int Wanted => _wanted.Count;

    public int Files { get; private set; }

    public long Bytes { get; private set; }

    /// <summary>Files that hold one.</summary>
    public IReadOnlyList<string> Found => _found;

    public static PersonTraces Of(TenantFolder folder, Person person)
    {
        var traces = new PersonTraces(person);
        // Nobody writes the log meanwhile; what is derived from it may be made anew while somebody asks.
        foreach (var file in new[] { folder.Path, folder.Erasures }.Where(Directory.Exists).SelectMany(root => Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)).Order(StringComparer.Ordinal))
            traces.LookIfThere(file);
        return traces;
    }

    void LookIfThere(string path)
    {
        try
        {
            Look(path);
        }
        catch (Exception gone) when (gone is FileNotFoundException or DirectoryNotFoundException)
        {
            // Nothing is left in it.
        }
    }

    void Look(string path)
    {
        if (_wanted.Count == 0 || Path.GetFileName(path) == "lock")
            return;
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete, bufferSize: 1);
        var overlap = _wanted.Max(value => value.Length) - 1;
        var buffer = new byte[overlap + Chunk];
        var kept = 0;
        Files++;
        for (int read; (read = file.Read(buffer, kept, Chunk)) > 0;)
        {
            Bytes += read;
            var seen = buffer.AsSpan(0, kept + read);
            if (Holds(seen))
            {
                _found.Add(path);
                return;
            }
            kept = Math.Min(overlap, seen.Length);
            seen[^kept..].CopyTo(buffer);
        }
    }

    bool Holds(ReadOnlySpan<byte> bytes)
    {
        foreach (var value in _wanted)
        {
            if (bytes.IndexOf(value) >= 0)
                return true;
        }
        return false;
    }
}
