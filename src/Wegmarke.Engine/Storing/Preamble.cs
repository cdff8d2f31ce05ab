using System.Text;

namespace Wegmarke.Engine.Storing;

/// <summary>The first bytes of a snapshot: mark, format number, header, sizes, checksum.</summary>
sealed record Preamble(SnapshotHeader Header, Sizes Sizes)
{
    public const int Format = 1;
    const int Fixed = 16;
    const int MostBytes = 1 << 20;
    static ReadOnlySpan<byte> Mark => "WEGMARKE"u8;

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes, Encoding.UTF8))
        {
            writer.Write(Mark);
            writer.Write(Format);
            writer.Write(0);
            WriteContent(writer);
            writer.Flush();
            bytes.Position = Fixed - 4;
            writer.Write((int)bytes.Length + 4);
            bytes.Position = bytes.Length;
            writer.Write(Crc.Of(bytes.GetBuffer().AsSpan(0, (int)bytes.Length)));
        }
        return bytes.ToArray();
    }

    /// <summary>Reads it from where the stream stands, which is behind it afterwards.</summary>
    public static Preamble Read(Stream stream)
    {
        Span<byte> start = stackalloc byte[Fixed];
        if (stream.ReadAtLeast(start, Fixed, throwOnEndOfStream: false) < Fixed || !start.StartsWith(Mark))
            throw new SnapshotDamagedException(SectionNames.Header, null, "it does not begin as a snapshot does");
        var (format, length) = (BitConverter.ToInt32(start[8..]), BitConverter.ToInt32(start[12..]));
        if (format != Format)
            throw new SnapshotDamagedException(SectionNames.Header, null, $"it is of format {format}, this program reads {Format}");
        if (length is < Fixed + 4 or > MostBytes)
            throw new SnapshotDamagedException(SectionNames.Header, null, $"its length is given as {length} bytes");
        var bytes = new byte[length];
        start.CopyTo(bytes);
        if (stream.ReadAtLeast(bytes.AsSpan(Fixed), length - Fixed, throwOnEndOfStream: false) < length - Fixed
            || Crc.Of(bytes.AsSpan(..^4)) != BitConverter.ToUInt32(bytes, length - 4))
            throw new SnapshotDamagedException(SectionNames.Header, null, "its checksum does not match");
        using var reader = new BinaryReader(new MemoryStream(bytes, Fixed, length - Fixed), Encoding.UTF8);
        return ReadContent(reader);
    }

    void WriteContent(BinaryWriter writer)
    {
        writer.Write(Header.LogId);
        writer.Write(Header.FirstSequence);
        writer.Write(Header.LastSequence);
        writer.Write(Header.Rules);
        writer.Write(Sizes.Profiles);
        writer.Write(Sizes.Interactions);
        writer.Write(Sizes.Linked);
        writer.Write(Sizes.Touchpoints);
        writer.Write(Sizes.Channels);
        writer.Write(Sizes.Models);
    }

    static Preamble ReadContent(BinaryReader reader) => new(
        new(reader.ReadString(), reader.ReadInt64(), reader.ReadInt64(), reader.ReadString()),
        new(reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32(), reader.ReadInt32()));
}
