using System.Runtime.InteropServices;
using System.Security.Cryptography;

namespace Wegmarke.Storage;

/// <summary>SHA-256 straight from the library that the framework itself uses, where there is one: around each message of a row's size the
/// framework's calls clear error queues and contexts for longer than the hash takes.</summary>
static unsafe class DirectDigest
{
    /// <summary>OpenSSL's SHA256_CTX has 112 bytes in every version.</summary>
    const int ContextLength = 128;

    static readonly delegate* unmanaged<byte*, int> s_begin;
    static readonly delegate* unmanaged<byte*, byte*, nuint, int> s_add;
    static readonly delegate* unmanaged<byte*, byte*, int> s_end;

    static DirectDigest()
    {
        if (!OperatingSystem.IsLinux() || !NativeLibrary.TryLoad("libcrypto.so.3", out var library))
            return;
        if (NativeLibrary.TryGetExport(library, "SHA256_Init", out var begin) && NativeLibrary.TryGetExport(library, "SHA256_Update", out var add)
            && NativeLibrary.TryGetExport(library, "SHA256_Final", out var end))
        {
            s_begin = (delegate* unmanaged<byte*, int>)begin;
            s_add = (delegate* unmanaged<byte*, byte*, nuint, int>)add;
            s_end = (delegate* unmanaged<byte*, byte*, int>)end;
            IsThere = AgreesWithFramework();
        }
    }

    public static bool IsThere { get; }

    /// <summary><paramref name="digest"/> takes 32 bytes.</summary>
    public static void Of(ReadOnlySpan<byte> message, Span<byte> digest)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(digest.Length, SHA256.HashSizeInBytes);
        var context = stackalloc byte[ContextLength];
        fixed (byte* start = message, to = digest)
        {
            s_begin(context);
            s_add(context, start, (nuint)message.Length);
            s_end(to, context);
        }
    }

    /// <summary>A library that answers anything else is not used.</summary>
    static bool AgreesWithFramework()
    {
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        Of("wegmarke"u8, digest);
        return digest.SequenceEqual(SHA256.HashData("wegmarke"u8));
    }
}
