using System.Globalization;
using System.Text;
using System.Xml;

namespace Wegmarke.Capture.Tables;

/// <summary>The rows of a sheet of an OpenDocument spreadsheet. A row or cell that stands several times is written once with a count.</summary>
sealed class OdsSheet(BoundedStream part, string name) : SheetReader
{
    const int MaxRows = 1 << 20;

    readonly XmlReader _xml = SafeXml.Read(part);
    readonly XmlTextBuffer _text = new();
    readonly byte[] _canonical = new byte[CellText.MaxBytes];
    bool _isBegun;
    long _next = 1;
    int _repeats;

    public override long Position => part.Position;

    public override bool Next()
    {
        if (_repeats > 0 && Width > 0)
        {
            _repeats--;
            Again(_next++);
            return true;
        }
        try
        {
            return (_isBegun || Begin()) && ReadRow();
        }
        catch (XmlException cause)
        {
            throw SafeXml.Problem($"sheet {name}", cause);
        }
    }

    bool Begin()
    {
        while (_xml.Read())
        {
            if (_xml is { NodeType: XmlNodeType.Element, LocalName: "table", IsEmptyElement: false } && _xml.GetAttribute("table:name") == name)
                return _isBegun = true;
        }
        return false;
    }

    bool ReadRow()
    {
        while (_xml.Read() && !(_xml.NodeType == XmlNodeType.EndElement && _xml.LocalName == "table"))
        {
            if (_xml.NodeType != XmlNodeType.Element || _xml.LocalName != "table-row")
                continue;
            var times = Times("table:number-rows-repeated", MaxRows);
            Begin(_next, _xml.GetAttribute("table:visibility") is "collapse" or "filter");
            if (!_xml.IsEmptyElement)
                ReadCells();
            _repeats = Width > 0 ? times - 1 : 0;
            _next += Width > 0 ? 1 : times;
            return true;
        }
        return false;
    }

    void ReadCells()
    {
        var (depth, column) = (_xml.Depth, 0);
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && _xml.LocalName is "table-cell" or "covered-table-cell")
                column = ReadCell(column);
        }
    }

    int ReadCell(int column)
    {
        var times = Times("table:number-columns-repeated", MaxColumns);
        var (kind, isError) = (_xml.GetAttribute("office:value-type"), _xml.GetAttribute("calcext:value-type") == "error");
        var value = _xml.GetAttribute(kind switch { "date" => "office:date-value", "time" => "office:time-value", "boolean" => "office:boolean-value", "string" => "office:string-value", _ => "office:value" });
        _text.Clear();
        if (!_xml.IsEmptyElement)
            ReadParagraphs();
        if (isError)
            kind = "error";
        for (var at = column; at < column + times && kind is not null && at < MaxColumns; at++)
            Put(at, kind, value);
        return column + times;
    }

    void Put(int column, string kind, string? value)
    {
        var (type, length) = kind switch
        {
            "error" => (CellType.Error, -1),
            "float" or "percentage" or "currency" => Number(value),
            "date" => (value is { Length: > 10 } ? CellType.Instant : CellType.Date, Plain(value)),
            "time" => (CellType.TimeOfDay, Clock(value)),
            "boolean" => (CellType.Flag, Plain(value)),
            _ => (CellType.Text, -1),
        };
        Put(column, length < 0 && type != CellType.Error ? CellType.Text : type, length < 0 ? _text.Utf8() : _canonical.AsSpan(0, length));
    }

    (CellType Type, int Length) Number(string? value)
    {
        var type = CellType.Number;
        Span<byte> utf8 = stackalloc byte[CellText.MaxBytes];
        return value is null || !Encoding.UTF8.TryGetBytes(value, utf8, out var length) ? (type, -1)
            : (type, SerialText.Write(utf8[..length], ref type, is1904: false, _canonical));
    }

    int Plain(string? value) => value is not null && Encoding.UTF8.TryGetBytes(value, _canonical, out var length) ? length : -1;

    /// <summary><c>PT18H05M00S</c>; a day or more is no time of day.</summary>
    int Clock(string? value)
    {
        try
        {
            var time = value is null ? TimeSpan.MinValue : XmlConvert.ToTimeSpan(value);
            return time < TimeSpan.Zero || time.Days > 0 ? -1 : Plain(time.ToString(time.Milliseconds == 0 ? @"hh\:mm\:ss" : @"hh\:mm\:ss\.fff", CultureInfo.InvariantCulture));
        }
        catch (Exception cause) when (cause is FormatException or OverflowException)
        {
            return -1;
        }
    }

    /// <summary>Paragraphs are lines; notes that hang at a cell are not its text.</summary>
    void ReadParagraphs()
    {
        var (depth, isInNote) = (_xml.Depth, false);
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.LocalName == "annotation")
                isInNote = _xml is { NodeType: XmlNodeType.Element, IsEmptyElement: false };
            if (isInNote)
                continue;
            if (_xml.NodeType == XmlNodeType.Element)
                _text.Add(Sign());
            else if (_xml.NodeType is XmlNodeType.Text or XmlNodeType.SignificantWhitespace)
                _text.ReadNode(_xml);
        }
    }

    string Sign() => _xml.LocalName switch
    {
        "s" => new string(' ', Times("text:c", 1_000)),
        "tab" => "\t",
        "line-break" => "\n",
        "p" when _text.Letters.Length > 0 => "\n",
        _ => "",
    };

    /// <exception cref="ImportException">More often than there are rows or columns.</exception>
    int Times(string attribute, int most)
    {
        if (_xml.GetAttribute(attribute) is not { } text)
            return 1;
        return int.TryParse(text, CultureInfo.InvariantCulture, out var times) && times > 0 && times <= most ? times
            : throw new ImportException($"In the sheet '{name}', a row or cell stands {text} times; at most {most:N0} are read. Save the table again with LibreOffice, or as CSV.");
    }

    public override void Dispose() => _xml.Dispose();
}
