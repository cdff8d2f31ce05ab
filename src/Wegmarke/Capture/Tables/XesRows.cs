using System.Runtime.InteropServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Xml;
using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>Events of an event log in XES (IEEE 1849), one row each. The name of its trace is the case; what else a trace says stands at each
/// of its events under 'case:…'. What the log says of itself, and the defaults it declares, are no events.</summary>
sealed class XesRows(Stream stream, ColumnSet columns) : RowSource
{
    static readonly JsonSerializerOptions s_json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    readonly Stream _stream = stream;
    readonly XmlReader _xml = SafeXml.Read(stream);
    readonly List<(string Name, string Text)> _trace = [];
    readonly List<(string Name, string Text)> _event = [];
    readonly List<(FileColumn Column, byte[] Text)> _cells = [];
    readonly List<int> _byName = [];
    bool _isInTrace;
    long _line;
    Reject? _problem;

    public override long Line => _line;

    /// <summary>The event as a JSON object, in which it can be corrected and imported.</summary>
    public override ReadOnlySpan<byte> Raw => JsonSerializer.SerializeToUtf8Bytes(_trace.Concat(_event)
        .Select(cell => (Name: XesAttributes.ColumnOf(cell.Name), cell.Text)).DistinctBy(cell => cell.Name).ToDictionary(cell => cell.Name, cell => cell.Text), s_json);

    public override Reject? Problem => _problem;

    public override int Cells => _cells.Count;

    public override long Position => _stream.CanSeek ? _stream.Position : 0;

    public override FileColumn Column(int cell) => _cells[cell].Column;

    public override ReadOnlySpan<byte> Cell(int cell) => _cells[cell].Text;

    public override ReadOnlySpan<int> ByName
    {
        get
        {
            _byName.Clear();
            _byName.AddRange(Enumerable.Range(0, _cells.Count));
            _byName.Sort((left, right) => string.CompareOrdinal(_cells[left].Column.Name, _cells[right].Column.Name));
            return CollectionsMarshal.AsSpan(_byName);
        }
    }

    /// <exception cref="ImportException">The log is damaged, or hostile.</exception>
    public override bool Next()
    {
        try
        {
            while (_xml.Read())
            {
                if (_xml.NodeType == XmlNodeType.Element && Element())
                    return true;
                if (_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "trace")
                    EndTrace();
            }
            return false;
        }
        catch (XmlException cause)
        {
            throw SafeXml.Problem("the event log", cause);
        }
    }

    void EndTrace()
    {
        _isInTrace = false;
        _trace.Clear();
    }

    /// <summary>True when it was an event.</summary>
    bool Element()
    {
        switch (_xml.LocalName)
        {
            case "trace":
                _isInTrace = !_xml.IsEmptyElement;
                return false;
            case "event":
                _line = (_xml as IXmlLineInfo)?.LineNumber ?? 0;
                _event.Clear();
                XesAttributes.ReadChildren(_xml, _event);
                _problem = Fill();
                return true;
            case "log":
                return false;
            default:
                if (_isInTrace)
                    XesAttributes.Read(_xml, "case:", _trace);
                else
                    XesAttributes.ReadChildren(_xml, into: null);
                return false;
        }
    }

    Reject? Fill()
    {
        _cells.Clear();
        var size = 0;
        foreach (var (name, text) in _trace.Concat(_event))
        {
            var utf8 = Encoding.UTF8.GetBytes(text);
            if ((size += utf8.Length) > MaxRowBytes)
                return new(Line, DropReason.TooLarge, $"an event of more than {MaxRowBytes:N0} bytes");
            if (columns.OfMember(Encoding.UTF8.GetBytes(XesAttributes.ColumnOf(name)), Line, out var column) is { } problem)
                return problem;
            if (_cells.Exists(cell => cell.Column.Id == column.Id))
                return new(Line, DropReason.Contradiction, $"'{name}' stands twice in the event");
            _cells.Add((column, utf8));
        }
        return null;
    }

    public override void Dispose()
    {
        _xml.Dispose();
        _stream.Dispose();
    }
}
