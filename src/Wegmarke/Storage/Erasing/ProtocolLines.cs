using System.Text;

namespace Wegmarke.Storage.Erasing;

/// <summary>Reads the protocol's file line by line, also a damaged one.</summary>
static class ProtocolLines
{
    public static List<ProtocolLine> Read(TenantFolder folder)
    {
        var path = Protocol.PathOf(folder);
        var bytes = File.Exists(path) ? Content(path) : [];
        var lines = new List<ProtocolLine>();
        for (var start = 0; start < bytes.Length;)
        {
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            var end = length < 0 ? bytes.Length : start + length;
            var isEnded = length >= 0;
            var entry = isEnded ? ProtocolEntry.Parse(Encoding.UTF8.GetString(bytes, start, end - start), end + 1) : null;
            lines.Add(new(lines.Count + 1, entry, isEnded));
            start = end + 1;
        }
        return lines;
    }

    /// <summary>A writer may be at work.</summary>
    static byte[] Content(string path)
    {
        using var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        var bytes = new byte[file.Length];
        return bytes[..file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false)];
    }
}
