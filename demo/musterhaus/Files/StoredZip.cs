using System.Buffers.Binary;
using System.Text;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>A zip file without compression. The framework's own writes the operating system into it and compresses differently
/// on different processors; these bytes are the same everywhere.</summary>
sealed class StoredZip(Stream output) : IDisposable
{
    const ushort OldestReader = 20;
    const ushort Utf8Names = 0x0800;
    const ushort Midnight = 0;
    const ushort FirstOfJanuary1980 = 0x21;

    readonly List<(byte[] Name, uint Crc, uint Size, uint At)> _entries = [];

    /// <summary>Writes the parts as they come; size and checksum, which stand in front, are filled in afterwards.</summary>
    public void Add(string name, IEnumerable<string> parts)
    {
        var entry = (Name: Encoding.UTF8.GetBytes(name), Crc: uint.MaxValue, Size: 0u, At: (uint)output.Position);
        WriteHead(entry);
        foreach (var part in parts)
        {
            var content = Encoding.UTF8.GetBytes(part);
            output.Write(content);
            (entry.Crc, entry.Size) = (Crc32(entry.Crc, content), entry.Size + (uint)content.Length);
        }
        entry.Crc = ~entry.Crc;
        output.Position = entry.At;
        WriteHead(entry);
        output.Position = output.Length;
        _entries.Add(entry);
    }

    public void Dispose()
    {
        var start = output.Position;
        foreach (var entry in _entries)
            WriteDirectory(entry);
        Span<byte> end = stackalloc byte[22];
        BinaryPrimitives.WriteUInt32LittleEndian(end, 0x06054B50);
        BinaryPrimitives.WriteUInt16LittleEndian(end[8..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt16LittleEndian(end[10..], (ushort)_entries.Count);
        BinaryPrimitives.WriteUInt32LittleEndian(end[12..], (uint)(output.Position - start));
        BinaryPrimitives.WriteUInt32LittleEndian(end[16..], (uint)start);
        output.Write(end);
        output.Dispose();
    }

    void WriteHead((byte[] Name, uint Crc, uint Size, uint At) entry)
    {
        Span<byte> head = stackalloc byte[30];
        BinaryPrimitives.WriteUInt32LittleEndian(head, 0x04034B50);
        WriteCommon(head[4..], entry);
        output.Write(head);
        output.Write(entry.Name);
    }

    void WriteDirectory((byte[] Name, uint Crc, uint Size, uint At) entry)
    {
        Span<byte> head = stackalloc byte[46];
        BinaryPrimitives.WriteUInt32LittleEndian(head, 0x02014B50);
        BinaryPrimitives.WriteUInt16LittleEndian(head[4..], OldestReader);
        WriteCommon(head[6..], entry);
        BinaryPrimitives.WriteUInt32LittleEndian(head[42..], entry.At);
        output.Write(head);
        output.Write(entry.Name);
    }

    static void WriteCommon(Span<byte> head, (byte[] Name, uint Crc, uint Size, uint At) entry)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(head, OldestReader);
        BinaryPrimitives.WriteUInt16LittleEndian(head[2..], Utf8Names);
        BinaryPrimitives.WriteUInt16LittleEndian(head[6..], Midnight);
        BinaryPrimitives.WriteUInt16LittleEndian(head[8..], FirstOfJanuary1980);
        BinaryPrimitives.WriteUInt32LittleEndian(head[10..], entry.Crc);
        BinaryPrimitives.WriteUInt32LittleEndian(head[14..], entry.Size);
        BinaryPrimitives.WriteUInt32LittleEndian(head[18..], entry.Size);
        BinaryPrimitives.WriteUInt16LittleEndian(head[22..], (ushort)entry.Name.Length);
    }

    static uint Crc32(uint crc, ReadOnlySpan<byte> content)
    {
        foreach (var octet in content)
            crc = s_crc[(crc ^ octet) & 0xFF] ^ (crc >> 8);
        return crc;
    }

    static readonly uint[] s_crc = [.. Enumerable.Range(0, 256).Select(at =>
    {
        var value = (uint)at;
        for (var bit = 0; bit < 8; bit++)
            value = (value & 1) != 0 ? 0xEDB88320 ^ (value >> 1) : value >> 1;
        return value;
    })];
}
