using Wegmarke.Engine.Storing;

namespace Wegmarke.Engine;

/// <summary>What the rows of a log say in one field, as kept on disk: a number per row and the texts behind the numbers, packed in blocks
/// with a checksum each.</summary>
/// <param name="Header">The log, the last row known, and in <see cref="SnapshotHeader.Rules"/> whatever the caller tells it apart by.</param>
public sealed record DimensionSnapshot(SnapshotHeader Header, SequenceCodes Codes, TextDictionary Texts)
{
    const string Narrow = "codes";
    const string Wide = "wide codes";
    const string Bytes = "texts";
    const string Ends = "text ends";
    const string Other = "other";

    /// <summary>Writes forward only. The caller flushes.</summary>
    public void Write(Stream stream)
    {
        var (bytes, ends) = Texts.Packed();
        var writer = new SnapshotWriter(stream);
        writer.Begin(new(Header, default));
        if (Codes.IsNarrow)
            writer.Plain(Narrow, Codes.Narrow);
        else
            writer.Deltas(Wide, new Column<int>(Codes.Wide.ToArray()));
        writer.Plain<byte>(Bytes, bytes);
        writer.Deltas(Ends, new Column<int>(ends));
        writer.Plain<int>(Other, [Texts.Other]);
        writer.End();
    }

    /// <summary>Reads all of a stream that can seek.</summary>
    /// <exception cref="SnapshotDamagedException">Something is not as written, or it is of another format.</exception>
    public static DimensionSnapshot Read(Stream stream)
    {
        var reader = new SnapshotReader(stream);
        var codes = reader.Has(Narrow)
            ? new SequenceCodes(reader.Plain<ushort>(Narrow).Span.ToArray())
            : new SequenceCodes(reader.Deltas<int>(Wide).Span.ToArray());
        var texts = TextDictionary.Unpack(reader.Plain<byte>(Bytes).Span, reader.Deltas<int>(Ends).Span, reader.Plain<int>(Other).Span[0]);
        return new(reader.Preamble.Header, codes, texts);
    }
}
