using System.Security.Cryptography;

namespace Wegmarke.Storage;

/// <summary>Where the log's writer puts a row's bytes together: pinned, so that SQLite reads them in place, and kept from row to row.</summary>
sealed class RowBuffer
{
    readonly byte[] _salts = new byte[64 * LogRow.SaltLength];
    int _nextSalt;

    public byte[] Bytes { get; private set; } = GC.AllocateUninitializedArray<byte>(64 * 1024, pinned: true);

    public byte[] Chain { get; } = GC.AllocateUninitializedArray<byte>(RowHash.Length, pinned: true);

    public Span<byte> Room(int length)
    {
        if (Bytes.Length < length)
            Bytes = GC.AllocateUninitializedArray<byte>(length * 2, pinned: true);
        return Bytes.AsSpan(0, length);
    }

    /// <summary>Sixteen random bytes, fetched from the operating system by the block.</summary>
    public ReadOnlySpan<byte> Salt()
    {
        if (_nextSalt == 0)
            RandomNumberGenerator.Fill(_salts);
        var salt = _salts.AsSpan(_nextSalt, LogRow.SaltLength);
        _nextSalt = (_nextSalt + LogRow.SaltLength) % _salts.Length;
        return salt;
    }
}
