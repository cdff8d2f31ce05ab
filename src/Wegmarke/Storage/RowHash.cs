using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Wegmarke.Storage;

/// <summary>The two hashes that hold the log together: a row's digest H(register entries ‖ header ‖ salt ‖ body), and the chain
/// C(n) = H(C(n−1) ‖ sequence ‖ digest).</summary>
static class RowHash
{
    public const int Length = SHA256.HashSizeInBytes;

    /// <summary>Room that a digest needs before the row's bytes: the fingerprints of source and name.</summary>
    public const int Prefix = 2 * sizeof(ulong);

    /// <summary>What stands in a digest for a register entry, so that renaming a source or an event breaks the chain.</summary>
    public static ulong Fingerprint(string text) =>
        BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>Lengths first, so that no letter can move from one part to the next.</summary>
    public static ulong Fingerprint(InteractionName name) =>
        Fingerprint($"{name.Event.Length} {name.Touchpoint.Length} {name.Event}{name.Touchpoint}{name.Channel}");

    /// <summary>The chain before the first row; it differs per tenant and per log, so that rows cannot be carried over.</summary>
    public static byte[] Genesis(string tenant, ReadOnlySpan<byte> logId) =>
        SHA256.HashData([.. "wegmarke log\u001f"u8, .. Encoding.UTF8.GetBytes(tenant), 0x1f, .. logId]);

    /// <summary><paramref name="prefixed"/>: <see cref="Prefix"/> free bytes, then the row's bytes.</summary>
    public static void Digest(Span<byte> prefixed, ulong source, ulong name, Span<byte> digest)
    {
        BinaryPrimitives.WriteUInt64LittleEndian(prefixed, source);
        BinaryPrimitives.WriteUInt64LittleEndian(prefixed[sizeof(ulong)..], name);
        RowDigest.Of(prefixed, digest);
    }

    /// <summary>Replaces <paramref name="chain"/> by its successor.</summary>
    public static void Advance(Span<byte> chain, long sequence, ReadOnlySpan<byte> digest)
    {
        Span<byte> buffer = stackalloc byte[Length + sizeof(long) + Length];
        chain.CopyTo(buffer);
        BinaryPrimitives.WriteInt64LittleEndian(buffer[Length..], sequence);
        digest.CopyTo(buffer[(Length + sizeof(long))..]);
        RowDigest.Of(buffer, chain);
    }
}
