using System.Text;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>A table as text, with the line ends of Windows, as exports have them.</summary>
sealed class DelimitedFile : IDisposable
{
    readonly StreamWriter _writer;
    readonly char _separator;

    public DelimitedFile(string path, Encoding encoding, char separator)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _writer = new StreamWriter(path, append: false, encoding) { NewLine = "\r\n" };
        _separator = separator;
    }

    public static Encoding Windows { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!; // in every framework

    public static Encoding Utf8 { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);

    public static Encoding Utf8WithMark { get; } = new UTF8Encoding(encoderShouldEmitUTF8Identifier: true);

    /// <summary>Lines written.</summary>
    public int Lines { get; private set; }

    public void Write(params IReadOnlyList<string> cells)
    {
        for (var at = 0; at < cells.Count; at++)
        {
            if (at > 0)
                _writer.Write(_separator);
            WriteCell(cells[at]);
        }
        _writer.WriteLine();
        Lines++;
    }

    public void Dispose() => _writer.Dispose();

    void WriteCell(string cell)
    {
        if (cell.AsSpan().IndexOfAny(_separator, '"', '\n') < 0)
        {
            _writer.Write(cell);
            return;
        }
        _writer.Write('"');
        _writer.Write(cell.Replace("\"", "\"\"", StringComparison.Ordinal));
        _writer.Write('"');
    }
}
