using System.Text;

namespace Wegmarke.Capture.Files;

/// <summary>Rows that were not kept, as CSV: line, reason, what was seen, the row as it stood. Made when the first one comes, at the
/// first of <paramref name="places"/> that can be written.</summary>
sealed class RejectsFile(params string[] places) : IDisposable
{
    readonly Dictionary<DropReason, long> _counts = [];
    StreamWriter? _writer;

    public IReadOnlyDictionary<DropReason, long> Counts => _counts;

    /// <summary>Null while there is none.</summary>
    public string? Path { get; private set; }

    public void Add(Reject reject, ReadOnlySpan<byte> raw)
    {
        _counts[reject.Reason] = _counts.GetValueOrDefault(reject.Reason) + 1;
        _writer ??= Create();
        _writer.WriteLine($"{reject.Line},{reject.Reason},{Quote(reject.Detail)},{Quote(Encoding.UTF8.GetString(raw))}");
    }

    /// <exception cref="ImportException">No place can be written.</exception>
    StreamWriter Create()
    {
        var problem = "";
        foreach (var place in places)
        {
            try
            {
                Directory.CreateDirectory(System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(place))!); // a file's path always has one
                var writer = new StreamWriter(place, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\n" };
                writer.WriteLine("line,reason,detail,row");
                Path = place;
                return writer;
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                problem = cause.Message;
            }
        }
        throw new ImportException($"Rows were rejected, but {places[^1]} cannot be written to say which: {problem} Name another place for the rejects file.");
    }

    static string Quote(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    public void Dispose() => _writer?.Dispose();
}
