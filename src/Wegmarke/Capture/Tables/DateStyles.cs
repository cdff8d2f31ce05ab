using System.Globalization;
using System.Xml;

namespace Wegmarke.Capture.Tables;

/// <summary>Which cell styles of a workbook show a number as a date, a point in time or a time of day.</summary>
sealed class DateStyles
{
    readonly Dictionary<int, CellType> _formats = [];
    readonly List<CellType> _styles = [];
    bool _isInStyles;

    public DateStyles(ZippedDocument document, string part)
    {
        document.Read(part, Element);
    }

    public CellType Of(int style) => (uint)style < (uint)_styles.Count ? _styles[style] : CellType.Number;

    void Element(XmlReader xml)
    {
        switch (xml.LocalName)
        {
            case "numFmt" when Id(xml) is { } id:
                _formats[id] = Meaning(xml.GetAttribute("formatCode") ?? "");
                break;
            case "cellXfs":
                _isInStyles = true;
                break;
            case "cellStyles" or "dxfs" or "cellStyleXfs":
                _isInStyles = false;
                break;
            case "xf" when _isInStyles:
                _styles.Add(Id(xml) is { } format ? _formats.TryGetValue(format, out var type) ? type : BuiltIn(format) : CellType.Number);
                break;
        }
    }

    static int? Id(XmlReader xml) => int.TryParse(xml.GetAttribute("numFmtId"), CultureInfo.InvariantCulture, out var id) ? id : null;

    /// <summary>ECMA-376, 18.8.30; 27 to 36 and 50 to 58 are dates of East Asian versions.</summary>
    static CellType BuiltIn(int format) => format switch
    {
        14 or 15 or 16 or 17 or (>= 27 and <= 31) or 34 or 35 or 36 or (>= 50 and <= 58) => CellType.Date,
        18 or 19 or 20 or 21 or 32 or 33 or 45 or 47 => CellType.TimeOfDay,
        22 => CellType.Instant,
        _ => CellType.Number,
    };

    /// <summary>Letters outside quotes, brackets and escapes say what a format shows. An elapsed time ([h]:mm) is no time of day.</summary>
    public static CellType Meaning(string format)
    {
        var letters = Letters(format.Split(';')[0]);
        var hasDay = letters.Contains('y') || letters.Contains('d') || (letters.Contains('m') && !letters.Contains('h') && !letters.Contains('s'));
        var hasTime = letters.Contains('h') || letters.Contains('s');
        return hasDay ? hasTime ? CellType.Instant : CellType.Date
            : hasTime && !format.Contains("[h", StringComparison.OrdinalIgnoreCase) ? CellType.TimeOfDay
            : CellType.Number;
    }

    static string Letters(string format)
    {
        var letters = new System.Text.StringBuilder();
        for (var at = 0; at < format.Length; at++)
        {
            var end = format[at] switch { '"' => format.IndexOf('"', at + 1), '[' => format.IndexOf(']', at + 1), '\\' or '_' or '*' => at + 1, _ => at };
            if (end == at)
                letters.Append(char.ToLowerInvariant(format[at]));
            at = end < 0 ? format.Length : end;
        }
        return letters.Replace("general", "").Replace("standard", "").ToString();
    }
}
