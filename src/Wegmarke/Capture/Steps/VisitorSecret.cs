using System.Buffers.Binary;
using System.Security.Cryptography;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Steps;

/// <summary>What visitors' numbers are made under: random, of one tenant, for one period. The next period writes over it; then nobody, not even who has
/// everything that lies on the disk, can lead a number back to its visitor or on to the number after it. Any thread.</summary>
sealed class VisitorSecret(TenantFolder folder)
{
    const int Length = 32;

    readonly Lock _lock = new();
    int _period = -1;
    byte[] _secret = [];

    string Path => System.IO.Path.Combine(folder.Path, "visitor-secret");

    /// <param name="period">The number of the period; a number made in one that is over cannot be made again.</param>
    /// <param name="source">Its name; visitors of two sources are two.</param>
    /// <param name="id">What the visitor's device calls itself.</param>
    public UInt128 NumberOf(int period, byte[] source, ReadOnlySpan<byte> id)
    {
        Span<byte> hash = stackalloc byte[HMACSHA256.HashSizeInBytes];
        HMACSHA256.HashData(Of(period), [.. BitConverter.GetBytes(source.Length), .. source, .. id], hash);
        return BinaryPrimitives.ReadUInt128LittleEndian(hash);
    }

    byte[] Of(int period)
    {
        lock (_lock)
        {
            if (_period != period)
                (_period, _secret) = (period, Kept(period) ?? Make(period));
            return _secret;
        }
    }

    /// <summary>Null when there is none of this period.</summary>
    byte[]? Kept(int period) => File.Exists(Path) && File.ReadAllBytes(Path) is { Length: sizeof(int) + Length } bytes && BinaryPrimitives.ReadInt32LittleEndian(bytes) == period ? bytes[sizeof(int)..] : null;

    byte[] Make(int period)
    {
        var bytes = new byte[sizeof(int) + Length];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, period);
        RandomNumberGenerator.Fill(bytes.AsSpan(sizeof(int)));
        Directory.CreateDirectory(folder.Path);
        DurableFile.Write(Path, bytes);
        return bytes[sizeof(int)..];
    }
}
