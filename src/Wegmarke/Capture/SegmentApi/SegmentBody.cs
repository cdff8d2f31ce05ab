using System.Buffers;
using System.IO.Compression;
using Microsoft.AspNetCore.Http;

namespace Wegmarke.Capture.SegmentApi;

/// <summary>The body of a request, unpacked, in borrowed memory.</summary>
sealed class SegmentBody : IDisposable
{
    readonly byte[] _bytes;

    SegmentBody(byte[] bytes, int length) => (_bytes, Length) = (bytes, length);

    public int Length { get; }

    public ReadOnlyMemory<byte> Bytes => _bytes.AsMemory(0, Length);

    /// <summary>Null when it is larger than <paramref name="most"/>; nothing beyond that is unpacked.</summary>
    /// <exception cref="InvalidDataException">It is not packed as it says, or in a way that is not known.</exception>
    public static async Task<SegmentBody?> Read(HttpRequest request, int most, CancellationToken cancel)
    {
        if (request.ContentLength > most)
            return null;
        await using var stream = Unpacked(request);
        var (bytes, used) = (ArrayPool<byte>.Shared.Rent((int)Math.Clamp(request.ContentLength + 1 ?? 0, 4096, most + 1)), 0);
        try
        {
            while (await Next(stream, bytes.AsMemory(used), cancel) is > 0 and var read)
            {
                used += read;
                if (used > most)
                    break;
                if (used == bytes.Length)
                    bytes = Grown(bytes, most + 1);
            }
            var body = used > most ? null : new SegmentBody(bytes, used);
            bytes = body is null ? bytes : [];
            return body;
        }
        finally
        {
            if (bytes.Length > 0)
                ArrayPool<byte>.Shared.Return(bytes);
        }
    }

    /// <summary>Brotli has an exception of its own for what it cannot unpack.</summary>
    static async ValueTask<int> Next(Stream stream, Memory<byte> room, CancellationToken cancel)
    {
        try
        {
            return await stream.ReadAsync(room, cancel);
        }
        catch (InvalidOperationException broken) when (stream is BrotliStream)
        {
            throw new InvalidDataException($"The body cannot be unpacked: {broken.Message}", broken);
        }
    }

    static byte[] Grown(byte[] bytes, int most)
    {
        var larger = ArrayPool<byte>.Shared.Rent(Math.Min(bytes.Length * 2, Math.Max(most, bytes.Length + 1)));
        bytes.CopyTo(larger, 0);
        ArrayPool<byte>.Shared.Return(bytes);
        return larger;
    }

    static Stream Unpacked(HttpRequest request) => $"{request.Headers.ContentEncoding}".Trim().ToLowerInvariant() switch
    {
        "" or "identity" => request.Body,
        "gzip" or "x-gzip" => new GZipStream(request.Body, CompressionMode.Decompress),
        "br" => new BrotliStream(request.Body, CompressionMode.Decompress),
        "deflate" => new ZLibStream(request.Body, CompressionMode.Decompress),
        var other => throw new InvalidDataException($"Content-Encoding '{other}' is not known; use gzip, br, deflate or none."),
    };

    public void Dispose() => ArrayPool<byte>.Shared.Return(_bytes);
}
