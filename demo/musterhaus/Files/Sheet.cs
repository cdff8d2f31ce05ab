using System.Globalization;
using System.Security;
using System.Text;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>A sheet being filled, row by row and cell by cell. An empty cell is left out.</summary>
sealed class Sheet(string name, Workbook book, IReadOnlyList<string> header, IEnumerable<Action<Sheet>> rows)
{
    const int TimeStyle = 1;
    const int MoneyStyle = 2;
    const int HeadStyle = 3;

    /// <summary>Day 0 of the calendar that Excel counts in; it believes in a 29 February 1900.</summary>
    static readonly DateTime s_dayZero = new(1899, 12, 30);

    readonly StringBuilder _cells = new();
    int _row;
    int _column;

    public string Name => name;

    /// <summary>The rows as XML, one after the other.</summary>
    public IEnumerable<string> Rows() => rows.Prepend(Head).Select(Row);

    void Head(Sheet row)
    {
        foreach (var cell in header)
            row.Shared(cell, HeadStyle);
    }

    string Row(Action<Sheet> fill)
    {
        (_row, _column) = (_row + 1, 0);
        _cells.Clear().Append(CultureInfo.InvariantCulture, $"<row r=\"{_row}\">");
        fill(this);
        return _cells.Append("</row>").ToString();
    }

    /// <summary>A word that other cells say, too.</summary>
    public Sheet Shared(string? text, int style = 0)
    {
        var at = Next();
        if (!string.IsNullOrEmpty(text))
            _cells.Append(CultureInfo.InvariantCulture, $"<c r=\"{at}\"{Style(style)} t=\"s\"><v>{book.Share(text)}</v></c>");
        return this;
    }

    public Sheet Text(string? text)
    {
        var at = Next();
        if (!string.IsNullOrEmpty(text))
            _cells.Append(CultureInfo.InvariantCulture, $"<c r=\"{at}\" t=\"inlineStr\"><is><t>{Escaped(text)}</t></is></c>");
        return this;
    }

    public Sheet Number(long number) => Value(number.ToString(CultureInfo.InvariantCulture), 0);

    public Sheet Money(long cents) => Value((cents / 100m).ToString("0.##", CultureInfo.InvariantCulture), MoneyStyle);

    /// <summary>Clock time in Germany, as a serial number.</summary>
    public Sheet Time(DateTime? utc)
    {
        if (utc is not { } time)
            return Skip();
        var serial = (decimal)(Company.Berlin.Local(time) - s_dayZero).Ticks / TimeSpan.TicksPerDay;
        return Value(Math.Round(serial, 9).ToString("0.#########", CultureInfo.InvariantCulture), TimeStyle);
    }

    /// <summary>XML knows no control characters; nothing written here has any.</summary>
    public static string Escaped(string text) => SecurityElement.Escape(text);

    Sheet Skip()
    {
        Next();
        return this;
    }

    Sheet Value(string number, int style)
    {
        _cells.Append(CultureInfo.InvariantCulture, $"<c r=\"{Next()}\"{Style(style)}><v>{number}</v></c>");
        return this;
    }

    static string Style(int style) => style == 0 ? "" : $" s=\"{style}\"";

    string Next() => $"{(char)('A' + _column++)}{_row}";
}
