using System.Buffers.Binary;

namespace Wegmarke.Storage.Erasing;

/// <summary>What stays of a row. Laid out like a whole one, so that reading it costs nothing extra; salt and received time are gone with
/// the content, because with the salt the digest could be tried out.</summary>
static class ErasedRow
{
    public const byte Schema = 2;
    public const byte ConversionFlag = 2;

    const int OrderLength = 8, SourceAt = 52, NameAt = 56;

    public static byte[] Of(in StoredRow row, RowErasure what, int name, ulong seed)
    {
        var body = Body(row.Body, what.Keeps);
        return what.IsRedaction ? Redacted(row, body) : Emptied(row, what, body, name, seed);
    }

    static byte[] Redacted(in StoredRow row, byte[] body) => Bytes(new LogRow
    {
        Source = row.Source,
        Ordinal = row.Ordinal,
        Time = row.Time,
        Received = row.Received,
        Node = row.Node,
        Name = row.Name,
        Value = row.Value,
        Currency = row.Currency,
        Order = row.Order,
        Line = row.Line,
        Purposes = row.Purposes,
        Key = row.Key,
        Body = body,
    });

    static byte[] Emptied(in StoredRow row, RowErasure what, byte[] body, int name, ulong seed)
    {
        Span<byte> order = stackalloc byte[what.Group == 0 ? 0 : OrderLength];
        if (what.Group > 0)
            BinaryPrimitives.WriteUInt64LittleEndian(order, Mix(seed ^ ((ulong)what.Group << 32)));
        var bytes = Bytes(new LogRow
        {
            Source = row.Source,
            Ordinal = what.Rank,
            Time = what.Day,
            Received = what.CountsOn,
            Node = 0,
            Name = name,
            Value = row.Value,
            Currency = row.Currency,
            Order = order,
            Purposes = row.Purposes,
            Key = Mix(seed + (ulong)what.Sequence),
            Body = body,
        });
        bytes[0] = Schema;
        bytes[1] |= what.IsConversion ? ConversionFlag : (byte)0;
        return bytes;
    }

    static byte[] Bytes(in LogRow row)
    {
        var bytes = new byte[row.Length];
        row.Write(bytes, new byte[LogRow.SaltLength]);
        return bytes;
    }

    static byte[] Body(ReadOnlySpan<byte> body, IReadOnlyList<BodyPart> keeps)
    {
        var kept = new byte[keeps.Sum(part => part.Length)];
        var at = 0;
        foreach (var part in keeps)
        {
            body.Slice(part.Start, part.Length).CopyTo(kept.AsSpan(at));
            at += part.Length;
        }
        return kept;
    }

    /// <summary>SplitMix64: keys stay different from each other, which their files count on, and say nothing of what they were.</summary>
    static ulong Mix(ulong number)
    {
        number += 0x9e37_79b9_7f4a_7c15;
        number = (number ^ (number >> 30)) * 0xbf58_476d_1ce4_e5b9;
        number = (number ^ (number >> 27)) * 0x94d0_49bb_1331_11eb;
        return number ^ (number >> 31);
    }

    /// <summary>What the protocol knows these bytes by. Numbers of register entries are left out: a log put back from a backup may give others.</summary>
    public static ulong Check(ReadOnlySpan<byte> bytes, ulong source, ulong name)
    {
        if (bytes.Length < LogRow.HeaderLength)
            return 0;
        Span<byte> digest = stackalloc byte[RowHash.Length];
        byte[] prefixed = [.. new byte[RowHash.Prefix], .. bytes];
        prefixed.AsSpan(RowHash.Prefix + SourceAt, NameAt + sizeof(int) - SourceAt).Clear();
        RowHash.Digest(prefixed, source, name, digest);
        return BinaryPrimitives.ReadUInt64LittleEndian(digest);
    }
}
