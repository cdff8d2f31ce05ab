using System.Security.Cryptography;
using System.Text;

namespace Wegmarke.Storage;

/// <summary>A JSON object on one line whose last member is the hash of everything before it.</summary>
static class ChainedLine
{
    const string HashMember = ",\"hash\":\"";

    /// <param name="json">The object without that member.</param>
    public static string Seal(string json) => $"{json[..^1]}{HashMember}{HashOf(json[..^1])}\"}}";

    /// <summary>The object without that member, and the hash; null when it is another one.</summary>
    public static (string Json, string Hash)? Open(string line)
    {
        var at = line.LastIndexOf(HashMember, StringComparison.Ordinal);
        if (at < 0)
            return null;
        var hash = HashOf(line[..at]);
        return line[at..] == $"{HashMember}{hash}\"}}" ? (line[..at] + "}", hash) : null;
    }

    static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
