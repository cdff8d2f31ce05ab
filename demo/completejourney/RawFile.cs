using System.IO.Compression;
using CsvHelper;

namespace Wegmarke.Demo.Completejourney;

static class RawFile
{
    static readonly CsvReaderOptions s_options = new() { Separator = ',', HasHeader = true };

    /// <summary>The reader stands on each row in turn: take the fields before the next.</summary>
    public static IEnumerable<CsvReader> Rows(string path)
    {
        using var content = new GZipStream(File.OpenRead(path), CompressionMode.Decompress);
        using var reader = CsvReader.Create(content, s_options, leaveOpen: true);
        while (reader.Read())
            yield return reader;
    }
}
