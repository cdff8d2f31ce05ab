using Wegmarke.Engine.Storing;

namespace Wegmarke.Engine;

/// <summary>Columns in a stream: packed blocks, each with its CRC32C. Files and their atomic replacement are the caller's. Any thread.</summary>
public sealed class Snapshot : IDisposable
{
    readonly SnapshotReader _reader;
    readonly Stream _stream;

    Snapshot(Stream stream) => (_stream, _reader, Columns) = Started(stream);

    public SnapshotHeader Header => _reader.Preamble.Header;

    /// <summary>Columns not decoded at opening are read from the stream at first use, until the snapshot is disposed.</summary>
    public JourneyColumns Columns { get; }

    /// <summary>Writes forward only; the stream need not seek. The caller flushes.</summary>
    /// <param name="sections">The caller's own bytes, such as dictionaries, by name.</param>
    public static void Write(Stream stream, JourneyColumns columns, SnapshotHeader header, IReadOnlyDictionary<string, byte[]> sections)
    {
        var writer = new SnapshotWriter(stream);
        writer.Begin(new(header, Sizes.Of(columns)));
        StoredColumns.Write(writer, columns);
        foreach (var (name, bytes) in sections)
            writer.Plain<byte>(SectionNames.Own(name), bytes);
        writer.End();
    }

    /// <summary>Opens a snapshot in a stream that can seek; the snapshot owns it, also if it does not open.</summary>
    /// <exception cref="SnapshotDamagedException">Something is not as written, or it is of another format.</exception>
    public static Snapshot Open(Stream stream, ColumnSet eager)
    {
        try
        {
            var snapshot = new Snapshot(stream);
            StoredColumns.Touch(snapshot.Columns, eager);
            return snapshot;
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    /// <summary>Only what it covers, to decide whether to open it at all.</summary>
    /// <exception cref="SnapshotDamagedException">The header is not as written, or it is of another format.</exception>
    public static SnapshotHeader ReadHeader(Stream stream) => Preamble.Read(stream).Header;

    /// <summary>Reads every byte of a stream that can seek, and leaves it open.</summary>
    /// <exception cref="SnapshotDamagedException">at the first damage.</exception>
    public static void Verify(Stream stream) => new SnapshotReader(stream).Verify();

    /// <summary>The caller's own bytes of that name; null if there are none.</summary>
    public byte[]? Section(string name) =>
        _reader.Has(SectionNames.Own(name)) ? _reader.Plain<byte>(SectionNames.Own(name)).Span.ToArray() : null;

    public void Dispose() => _stream.Dispose();

    static (Stream, SnapshotReader, JourneyColumns) Started(Stream stream)
    {
        var reader = new SnapshotReader(stream);
        return (stream, reader, StoredColumns.Open(reader));
    }
}
