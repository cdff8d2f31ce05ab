using System.Text;

namespace Wegmarke.Engine.Storing;

/// <summary>Where each section is. Stands behind the blocks; the last bytes of the snapshot say where.</summary>
static class SectionDirectory
{
    /// <summary>Position (8 bytes), length (4) and checksum (4) of the directory, checksum (4) of these.</summary>
    const int EndBytes = 20;

    public static byte[] ToBytes(IReadOnlyList<Section> sections, long at)
    {
        using var bytes = new MemoryStream();
        using var writer = new BinaryWriter(bytes, Encoding.UTF8);
        writer.Write(sections.Count);
        foreach (var section in sections)
            Write(writer, section);
        var directory = bytes.ToArray();
        writer.Write(at);
        writer.Write(directory.Length);
        writer.Write(Crc.Of(directory));
        writer.Write(Crc.Of(bytes.GetBuffer().AsSpan(directory.Length, EndBytes - 4)));
        return bytes.ToArray();
    }

    /// <summary>Reads the directory and checks that blocks, directory and end fill the stream without a gap.</summary>
    public static Dictionary<string, Section> Read(Stream stream, long firstBlock, SnapshotHeader header)
    {
        var end = ReadAt(stream, stream.Length - EndBytes, EndBytes, header);
        var (at, length) = (BitConverter.ToInt64(end), BitConverter.ToInt32(end, 8));
        if (Crc.Of(end.AsSpan(0, EndBytes - 4)) != BitConverter.ToUInt32(end, EndBytes - 4) || at + length + EndBytes != stream.Length)
            throw new SnapshotDamagedException(SectionNames.Directory, header, "its end is not as written");
        var bytes = ReadAt(stream, at, length, header);
        if (Crc.Of(bytes) != BitConverter.ToUInt32(end, 12))
            throw new SnapshotDamagedException(SectionNames.Directory, header, "its checksum does not match");
        using var reader = new BinaryReader(new MemoryStream(bytes), Encoding.UTF8);
        var sections = new Dictionary<string, Section>();
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            var section = ReadSection(reader, ref firstBlock);
            sections.Add(section.Name, section);
        }
        return firstBlock == at ? sections : throw new SnapshotDamagedException(SectionNames.Directory, header, "the blocks do not reach up to it");
    }

    static void Write(BinaryWriter writer, Section section)
    {
        writer.Write(section.Name);
        writer.Write(section.Values);
        writer.Write(section.Blocks.Count);
        foreach (var block in section.Blocks)
        {
            writer.Write(block.Length);
            writer.Write(block.Crc);
        }
    }

    static Section ReadSection(BinaryReader reader, ref long at)
    {
        var (name, values) = (reader.ReadString(), reader.ReadInt32());
        var blocks = new Block[reader.ReadInt32()];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = new(at, reader.ReadInt32(), reader.ReadUInt32());
            at += blocks[i].Length;
        }
        return new(name, values, blocks);
    }

    static byte[] ReadAt(Stream stream, long at, int length, SnapshotHeader header)
    {
        if (at < 0 || length < 0 || at + length > stream.Length)
            throw new SnapshotDamagedException(SectionNames.Directory, header, "the snapshot is cut short");
        var bytes = new byte[length];
        stream.Position = at;
        stream.ReadExactly(bytes);
        return bytes;
    }
}
