using System.Collections.Frozen;
using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>Lines that sum up others and are no row themselves: a first word that says so, no date, and about half of the cells empty.</summary>
static class TotalLine
{
    static readonly FrozenSet<string> s_words = new[]
    {
        "summe", "summen", "gesamt", "gesamtsumme", "gesamtergebnis", "gesamtbetrag", "insgesamt", "total", "totals", "totale", "grand total", "sum",
        "subtotal", "sub total", "zwischensumme", "teilsumme", "endsumme", "übertrag", "saldo", "endergebnis", "ergebnis",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    const int MaxWord = 24;

    public static bool Is(IReadOnlyList<string> cells)
    {
        var filled = cells.Where(cell => !string.IsNullOrWhiteSpace(cell)).ToList();
        return filled.Count > 0 && IsWord(filled[0]) && filled.Count * 2 <= cells.Count + 1 && !filled.Exists(IsDate);
    }

    /// <summary>Whether a first cell can begin such a line; quickly said no for nearly all.</summary>
    public static bool MayStart(ReadOnlySpan<byte> cell) =>
        cell.Length is > 2 and < MaxWord && (cell[0] | 0x20) is 's' or 'g' or 'i' or 't' or 'z' or 'e' or 0xe3 && IsWord(Encoding.UTF8.GetString(cell));

    static bool IsWord(string cell) => cell.Length < MaxWord && s_words.Contains(cell.Trim().TrimEnd(':', '.').Trim());

    static bool IsDate(string cell)
    {
        Span<byte> canonical = stackalloc byte[CellText.MaxBytes];
        var text = Encoding.UTF8.GetBytes(cell);
        return CellText.Number(text, NumberForm.Comma, canonical) < 0 && CellText.Number(text, NumberForm.Point, canonical) < 0
            && CellText.Instant(text, InstantForm.Written, canonical) > 0;
    }
}
