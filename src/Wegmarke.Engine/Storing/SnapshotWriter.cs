using System.Numerics;

namespace Wegmarke.Engine.Storing;

/// <summary>Writes sections one after the other. One thread.</summary>
sealed class SnapshotWriter(Stream stream)
{
    readonly List<Section> _sections = [];
    byte[] _bytes = [];
    long _at;

    public void Begin(Preamble preamble) => Append(preamble.ToBytes());

    public void End() => Append(SectionDirectory.ToBytes(_sections, _at));

    public void Deltas<T>(string name, Column<T> column) where T : unmanaged, IBinaryInteger<T> =>
        Add(name, column.Span, DeltaBlock.MostBytes(Section.BlockValues), DeltaBlock.Write);

    public void Times(string name, TimeColumn column)
    {
        MakeRoom(DeltaBlock.MostBytes(Section.BlockValues));
        var (times, blocks) = (new long[Section.BlockValues], new List<Block>());
        for (var from = 0; from < column.Length; from += Section.BlockValues)
        {
            var count = Math.Min(Section.BlockValues, column.Length - from);
            column.Span.Slice(from, count).CopyTo(times);
            blocks.Add(Packed(DeltaBlock.Write<long>(times.AsSpan(0, count), _bytes)));
        }
        _sections.Add(new(name, column.Length, blocks));
    }

    public void Plain<T>(string name, ReadOnlySpan<T> values) where T : unmanaged =>
        Add(name, values, PlainBlock.MostBytes<T>(Section.BlockValues), PlainBlock.Write);

    delegate int Pack<T>(ReadOnlySpan<T> values, Span<byte> bytes);

    void Add<T>(string name, ReadOnlySpan<T> values, int mostBytes, Pack<T> pack)
    {
        MakeRoom(mostBytes);
        var blocks = new List<Block>();
        for (var from = 0; from < values.Length; from += Section.BlockValues)
            blocks.Add(Packed(pack(values.Slice(from, Math.Min(Section.BlockValues, values.Length - from)), _bytes)));
        _sections.Add(new(name, values.Length, blocks));
    }

    void MakeRoom(int bytes)
    {
        if (_bytes.Length < bytes)
            _bytes = new byte[bytes];
    }

    /// <summary>Appends what was packed.</summary>
    Block Packed(int length)
    {
        var block = new Block(_at, length, Crc.Of(_bytes.AsSpan(0, length)));
        Append(_bytes.AsSpan(0, length));
        return block;
    }

    void Append(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        _at += bytes.Length;
    }
}
