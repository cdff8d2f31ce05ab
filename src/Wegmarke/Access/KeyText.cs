using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Wegmarke.Access;

/// <summary>The text of keys: a prefix that names their kind and 256 random bits in base64url.</summary>
/// <remarks>Stored is SHA-256 of it. Passwords need a slow hash with salt because people choose them and they can be guessed; 256 random
/// bits cannot, and a slow hash in front of every request would be a way to bring the server down.</remarks>
static class KeyText
{
    const int RandomBytes = 32;

    /// <summary>Longer texts are no keys and are not even hashed.</summary>
    const int MostLetters = 64;

    public static string New(KeyKind kind) => Prefix(kind) + Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(RandomBytes));

    /// <summary>32 bytes in hexadecimal.</summary>
    public static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static bool IsOf(KeyKind kind, string text) => text.Length <= MostLetters && text.StartsWith(Prefix(kind), StringComparison.Ordinal);

    static string Prefix(KeyKind kind) => kind switch
    {
        KeyKind.Write => "wm_w_",
        KeyKind.Read => "wm_r_",
        KeyKind.Link => "wm_l_",
        KeyKind.Share => "wm_s_",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of key."),
    };
}
