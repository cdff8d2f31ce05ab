using System.Text.Encodings.Web;
using System.Text.Json;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>One JSON object a line; what is null is left out.</summary>
sealed class JsonLines : IDisposable
{
    static readonly JsonWriterOptions s_options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    readonly FileStream _file;
    readonly Utf8JsonWriter _writer;

    public JsonLines(string path)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        _file = File.Create(path, 1 << 16);
        _writer = new(_file, s_options);
    }

    public int Rows { get; private set; }

    public void Write(params ReadOnlySpan<(string Name, string? Value)> members)
    {
        _writer.WriteStartObject();
        foreach (var (name, value) in members)
        {
            if (value is not null)
                _writer.WriteString(name, value);
        }
        _writer.WriteEndObject();
        _writer.Flush();
        _writer.Reset();
        _file.WriteByte((byte)'\n');
        Rows++;
    }

    public void Dispose()
    {
        _writer.Dispose();
        _file.Dispose();
    }
}
