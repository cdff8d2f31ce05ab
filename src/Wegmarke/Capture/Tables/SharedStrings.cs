using System.Buffers;
using System.Text;
using System.Xml;

namespace Wegmarke.Capture.Tables;

/// <summary>The texts of a workbook, which its cells name by number. Read on only as far as they are asked for, so that looking at the first
/// rows of a large workbook is quick.</summary>
sealed class SharedStrings(ZippedDocument document, string part) : IDisposable
{
    const int MaxBytes = 1 << 29;

    readonly ArrayBufferWriter<byte> _text = new(1 << 16);
    readonly List<int> _ends = [];
    readonly XmlReader? _xml = document.Open(part) is { } stream ? SafeXml.Read(stream) : null;
    readonly XmlTextBuffer _letters = new();
    bool _isEnd;

    /// <summary>Empty when there is no such text.</summary>
    public ReadOnlySpan<byte> this[int number]
    {
        get
        {
            while (number >= _ends.Count && !_isEnd)
                ReadNext();
            return (uint)number < (uint)_ends.Count ? _text.WrittenSpan[(number == 0 ? 0 : _ends[number - 1]).._ends[number]] : default;
        }
    }

    void ReadNext()
    {
        try
        {
            while (_xml is not null && _xml.Read())
            {
                if (_xml.NodeType != XmlNodeType.Element || _xml.LocalName != "si")
                    continue;
                Add();
                return;
            }
        }
        catch (XmlException cause)
        {
            throw SafeXml.Problem(part, cause);
        }
        _isEnd = true;
    }

    void Add()
    {
        _letters.Clear();
        if (!_xml!.IsEmptyElement) // only called while it is read
            _letters.ReadRuns(_xml);
        var text = _letters.Utf8();
        if (_text.WrittenCount + text.Length > MaxBytes)
            throw new ImportException($"The workbook holds more than {MaxBytes >> 20} MiB of texts. Save the sheet as CSV and import that.");
        _text.Write(text);
        _ends.Add(_text.WrittenCount);
    }

    public void Dispose() => _xml?.Dispose();
}
