using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Wegmarke.Storage.Erasing;

namespace Wegmarke.Storage;

/// <summary>The secret that identifiers of erased and objecting persons are hashed with. It lies outside of the tenant's folder: a backup of
/// that folder alone tells nobody who was erased, and a log begun anew still knows whom to keep out. Immutable, for any thread.</summary>
public sealed class ErasureSecret
{
    const int Length = 32;

    readonly byte[] _secret;

    ErasureSecret(byte[] secret) => _secret = secret;

    /// <summary>What the protocol's first entry knows it by.</summary>
    internal string Fingerprint => Convert.ToHexStringLower(HMACSHA256.HashData(_secret, "fingerprint"u8))[..32];

    static string PathOf(TenantFolder folder) => Path.Combine(folder.Erasures, "secret");

    /// <summary>Null when there is none that is whole, or another one than the protocol began with.</summary>
    public static ErasureSecret? Find(TenantFolder folder) =>
        File.Exists(PathOf(folder)) && File.ReadAllBytes(PathOf(folder)) is { Length: Length } bytes && new ErasureSecret(bytes) is var secret
            && (ProtocolLines.First(folder)?.Note.Facts.GetValueOrDefault("secret") ?? secret.Fingerprint) == secret.Fingerprint ? secret : null;

    /// <summary>The tenant's, made at its first use.</summary>
    /// <exception cref="StorageException">It is gone: a new one would take everybody in again who was erased.</exception>
    public static ErasureSecret FindOrCreate(TenantFolder folder)
    {
        if (Find(folder) is { } known)
            return known;
        if (ProtocolLines.First(folder) is not null)
            throw Missing(folder);
        Directory.CreateDirectory(folder.Erasures);
        var secret = RandomNumberGenerator.GetBytes(Length);
        DurableFile.Write(PathOf(folder), secret);
        return new(secret);
    }

    internal static StorageException Missing(TenantFolder folder) => new(
        $"The secret in {folder.Erasures} is missing or another one: persons who were erased cannot be told from others, and nothing may come in. Put that folder back from a backup.");

    /// <param name="use">Keeps hashes of different things apart.</param>
    /// <param name="code">The kind of identifier.</param>
    /// <param name="text">Normalised.</param>
    public UInt128 Hash(char use, byte code, ReadOnlySpan<byte> text)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        Span<byte> message = text.Length <= 1022 ? stackalloc byte[text.Length + 2] : new byte[text.Length + 2];
        (message[0], message[1]) = ((byte)use, code);
        text.CopyTo(message[2..]);
        HMACSHA256.HashData(_secret, message, hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    /// <summary>Of the cells of a table's row.</summary>
    internal ulong Check(string table, long row, ReadOnlySpan<byte> cells) =>
        (ulong)Hash('c', 0, [.. Encoding.UTF8.GetBytes($"{table} {row} "), .. cells]);
}
