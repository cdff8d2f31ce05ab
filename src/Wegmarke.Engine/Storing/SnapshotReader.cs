using System.Buffers;
using System.Numerics;
using Wegmarke.Engine.Building;

namespace Wegmarke.Engine.Storing;

/// <summary>Reads sections of a snapshot in any order. Any thread; the stream is read by one at a time, blocks are decoded by all processors.</summary>
sealed class SnapshotReader
{
    readonly Stream _stream;
    readonly Lock _gate = new();
    readonly Dictionary<string, Section> _sections;

    public SnapshotReader(Stream stream)
    {
        _stream = stream;
        stream.Position = 0;
        Preamble = Preamble.Read(stream);
        _sections = SectionDirectory.Read(stream, stream.Position, Preamble.Header);
    }

    public Preamble Preamble { get; }

    public Column<T> Deltas<T>(string name) where T : unmanaged, IBinaryInteger<T> =>
        new(Find(name).Values, () => Decode<T>(Find(name), DeltaBlock.Read));

    public TimeColumn Times(string name)
    {
        var section = Find(name);
        var parts = new Lazy<(uint[] Low, ushort[] High)>(() => DecodeTimes(section));
        return new(new(section.Values, () => parts.Value.Low), new(section.Values, () => parts.Value.High));
    }

    public Column<T> Plain<T>(string name) where T : unmanaged =>
        new(Find(name).Values, () => Decode<T>(Find(name), PlainBlock.Read));

    public bool Has(string name) => _sections.ContainsKey(name);

    /// <summary>Checks every block of every section.</summary>
    public void Verify()
    {
        foreach (var section in _sections.Values)
            EachBlock(section, static (_, _) => { });
    }

    Section Find(string name) =>
        _sections.TryGetValue(name, out var section) ? section : throw Damaged(name, "it is missing");

    delegate void Unpack<T>(ReadOnlySpan<byte> bytes, Span<T> values);

    T[] Decode<T>(Section section, Unpack<T> unpack)
    {
        var values = GC.AllocateUninitializedArray<T>(section.Values);
        EachBlock(section, (block, bytes) => unpack(bytes, values.AsSpan(block * Section.BlockValues, section.ValuesIn(block))));
        return values;
    }

    (uint[] Low, ushort[] High) DecodeTimes(Section section)
    {
        var (low, high) = (GC.AllocateUninitializedArray<uint>(section.Values), GC.AllocateUninitializedArray<ushort>(section.Values));
        EachBlock(section, (block, bytes) =>
        {
            var (room, from, count) = (ArrayPool<long>.Shared.Rent(Section.BlockValues), block * Section.BlockValues, section.ValuesIn(block));
            DeltaBlock.Read(bytes, room.AsSpan(0, count));
            TimeColumn.Split(room.AsSpan(0, count), low.AsSpan(from, count), high.AsSpan(from, count));
            ArrayPool<long>.Shared.Return(room);
        });
        return (low, high);
    }

    void EachBlock(Section section, Action<int, ReadOnlySpan<byte>> use) => Lanes.Run(section.Blocks.Count, () =>
    {
        var bytes = new byte[section.Blocks.Max(block => block.Length)];
        return block => use(block, Read(section, block, bytes));
    });

    ReadOnlySpan<byte> Read(Section section, int index, byte[] room)
    {
        var block = section.Blocks[index];
        var bytes = room.AsSpan(0, block.Length);
        lock (_gate)
        {
            _stream.Position = block.At;
            _stream.ReadExactly(bytes);
        }
        return Crc.Of(bytes) == block.Crc ? bytes : throw Damaged(section.Name, $"the checksum of block {index} does not match");
    }

    SnapshotDamagedException Damaged(string section, string seen) => new(section, Preamble.Header, seen);
}
