using System.IO.Compression;
using CsvHelper;

namespace Wegmarke.Demo.Completejourney;

/// <summary>A canonical CSV file being written, gzipped.</summary>
public sealed class CanonicalFile : IDisposable
{
    static readonly CsvWriterOptions s_options = new() { NewLine = "\n" };

    readonly CsvWriter _writer;

    public CanonicalFile(string path, params ReadOnlySpan<string> columns)
    {
        Path = path;
        _writer = CsvWriter.Create(new GZipStream(File.Create(path), CompressionLevel.Fastest), s_options, leaveOpen: false);
        _writer.WriteHeader(columns);
    }

    public string Path { get; }

    public int Rows { get; private set; }

    public void Write(params ReadOnlySpan<string> fields)
    {
        _writer.WriteRecord(fields);
        Rows++;
    }

    public void Dispose() => _writer.Dispose();
}
