using System.Globalization;
using System.Text;
using System.Xml;

namespace Wegmarke.Capture.Tables;

/// <summary>The rows of a sheet of an Excel workbook, read as a stream. Of formulas, the value they had when the file was saved.</summary>
sealed class XlsxSheet : SheetReader
{
    readonly string _name;
    readonly BoundedStream _part;
    readonly XmlReader _xml;
    readonly Workbook _workbook;
    readonly SharedStrings _strings;
    readonly XmlTextBuffer _value = new();
    readonly byte[] _canonical = new byte[CellText.MaxBytes];
    readonly string _row, _cell, _r, _s, _t, _sheetData;
    long _lastRow;

    /// <exception cref="ImportException">The sheet is damaged.</exception>
    public XlsxSheet(ZippedDocument document, Workbook workbook, SheetPart sheet)
    {
        (_name, _workbook) = (sheet.Name, workbook);
        _strings = new SharedStrings(document, workbook.SharedStrings);
        _part = document.Open(sheet.Part)!; // the workbook lists only sheets that are there
        _xml = SafeXml.Read(_part);
        var names = _xml.NameTable;
        (_row, _cell, _sheetData) = (names.Add("row"), names.Add("c"), names.Add("sheetData"));
        (_r, _s, _t) = (names.Add("r"), names.Add("s"), names.Add("t"));
    }

    public override long Position => _part.Position;

    public override bool Next()
    {
        try
        {
            while (_xml.Read())
            {
                if (_xml.NodeType == XmlNodeType.EndElement && ReferenceEquals(_xml.LocalName, _sheetData))
                    return false;
                if (_xml.NodeType == XmlNodeType.Element && ReferenceEquals(_xml.LocalName, _row))
                    return ReadRow();
            }
            return false;
        }
        catch (XmlException cause)
        {
            throw SafeXml.Problem($"sheet {_name}", cause);
        }
    }

    bool ReadRow()
    {
        var row = long.TryParse(_xml.GetAttribute(_r), CultureInfo.InvariantCulture, out var number) ? number : _lastRow + 1;
        _lastRow = row;
        Begin(row, _xml.GetAttribute("hidden") is "1" or "true");
        if (_xml.IsEmptyElement)
            return true;
        var (depth, column) = (_xml.Depth, 0);
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType == XmlNodeType.Element && ReferenceEquals(_xml.LocalName, _cell))
                column = ReadCell(column) + 1;
        }
        return true;
    }

    /// <summary>The column it was in.</summary>
    int ReadCell(int column)
    {
        var (kind, style) = ("n", 0);
        while (_xml.MoveToNextAttribute())
        {
            if (ReferenceEquals(_xml.LocalName, _r))
                column = Column(_xml.Value, column);
            else if (ReferenceEquals(_xml.LocalName, _s))
                style = int.TryParse(_xml.Value, CultureInfo.InvariantCulture, out var number) ? number : 0;
            else if (ReferenceEquals(_xml.LocalName, _t))
                kind = _xml.Value;
        }
        _xml.MoveToElement();
        if (_xml.IsEmptyElement)
            return column;
        ReadValue();
        if (_value.Letters.Length > 0)
            Put(column, kind, style);
        return column;
    }

    void ReadValue()
    {
        _value.Clear();
        var depth = _xml.Depth;
        while (_xml.Read() && _xml.Depth > depth)
        {
            if (_xml.NodeType != XmlNodeType.Element)
                continue;
            if (_xml.LocalName == "v")
                _value.ReadElement(_xml);
            else if (_xml.LocalName == "is" && !_xml.IsEmptyElement)
                _value.ReadRuns(_xml);
        }
    }

    void Put(int column, string kind, int style)
    {
        switch (kind)
        {
            case "s":
                Put(column, CellType.Text, int.TryParse(_value.Letters, CultureInfo.InvariantCulture, out var number) ? _strings[number] : default);
                break;
            case "b":
                Put(column, CellType.Flag, _value.Letters is "1" or "true" ? "true"u8 : "false"u8);
                break;
            case "e":
                Put(column, CellType.Error, _value.Utf8());
                break;
            case "d":
                Put(column, _value.Letters.Length > 10 ? CellType.Instant : CellType.Date, _value.Utf8());
                break;
            case "str" or "inlineStr":
                Put(column, CellType.Text, _value.Utf8());
                break;
            default:
                PutNumber(column, _workbook.Styles.Of(style));
                break;
        }
    }

    void PutNumber(int column, CellType type)
    {
        var value = _value.Utf8();
        var length = value.Length <= CellText.MaxBytes ? SerialText.Write(value, ref type, _workbook.Is1904, _canonical) : -1;
        Put(column, length < 0 ? CellType.Text : type, length < 0 ? value : _canonical.AsSpan(0, length));
    }

    /// <summary><c>AB7</c> is column 27, counted from 0.</summary>
    static int Column(string reference, int otherwise)
    {
        var column = 0;
        foreach (var letter in reference)
        {
            if (!char.IsAsciiLetter(letter) || column > MaxColumns)
                break;
            column = column * 26 + (letter & 0x1f);
        }
        return column == 0 ? otherwise : column - 1;
    }

    public override void Dispose()
    {
        _xml.Dispose();
        _strings.Dispose();
    }
}
