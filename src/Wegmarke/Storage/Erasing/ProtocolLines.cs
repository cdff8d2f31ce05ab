using System.Text;

namespace Wegmarke.Storage.Erasing;

/// <summary>Reads the protocol's file line by line, also a damaged one.</summary>
static class ProtocolLines
{
    public static List<ProtocolLine> Read(TenantFolder folder) => Parse(Content(folder, from: 0), from: 0);

    /// <summary>The first entry; null when there is none that is whole.</summary>
    public static ProtocolEntry? First(TenantFolder folder)
    {
        if (!File.Exists(Protocol.PathOf(folder)))
            return null;
        using var file = new FileStream(Protocol.PathOf(folder), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var reader = new StreamReader(file, Encoding.UTF8);
        return reader.ReadLine() is { } line ? ProtocolEntry.Parse(line, Encoding.UTF8.GetByteCount(line) + 1) : null;
    }

    /// <summary>The entries behind the end of an earlier one, without reading those before; null when that is not where an entry ends.</summary>
    public static IReadOnlyList<ProtocolEntry>? After(TenantFolder folder, long end)
    {
        var lines = Parse(Content(folder, end), end);
        return lines.Exists(line => line.IsEnded && line.Entry is null) ? null : [.. lines.Select(line => line.Entry).OfType<ProtocolEntry>()];
    }

    static List<ProtocolLine> Parse(byte[] bytes, long from)
    {
        var lines = new List<ProtocolLine>();
        for (var start = 0; start < bytes.Length;)
        {
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            var end = length < 0 ? bytes.Length : start + length;
            var isEnded = length >= 0;
            var entry = isEnded ? ProtocolEntry.Parse(Encoding.UTF8.GetString(bytes, start, end - start), from + end + 1) : null;
            lines.Add(new(lines.Count + 1, entry, isEnded));
            start = end + 1;
        }
        return lines;
    }

    /// <summary>A writer may be at work.</summary>
    static byte[] Content(TenantFolder folder, long from)
    {
        if (!File.Exists(Protocol.PathOf(folder)))
            return [];
        using var file = new FileStream(Protocol.PathOf(folder), FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[Math.Max(0, file.Length - from)];
        file.Position = Math.Min(from, file.Length);
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
