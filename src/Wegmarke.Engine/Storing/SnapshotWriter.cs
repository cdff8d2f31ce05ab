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

    public void Plain<T>(string name, ReadOnlySpan<T> values) where T : unmanaged =>
        Add(name, values, PlainBlock.MostBytes<T>(Section.BlockValues), PlainBlock.Write);

    delegate int Pack<T>(ReadOnlySpan<T> values, Span<byte> bytes);

    void Add<T>(string name, ReadOnlySpan<T> values, int mostBytes, Pack<T> pack)
    {
        if (_bytes.Length < mostBytes)
            _bytes = new byte[mostBytes];
        var blocks = new List<Block>();
        for (var from = 0; from < values.Length; from += Section.BlockValues)
        {
            var length = pack(values.Slice(from, Math.Min(Section.BlockValues, values.Length - from)), _bytes);
            blocks.Add(new(_at, length, Crc.Of(_bytes.AsSpan(0, length))));
            Append(_bytes.AsSpan(0, length));
        }
        _sections.Add(new(name, values.Length, blocks));
    }

    void Append(ReadOnlySpan<byte> bytes)
    {
        stream.Write(bytes);
        _at += bytes.Length;
    }
}
