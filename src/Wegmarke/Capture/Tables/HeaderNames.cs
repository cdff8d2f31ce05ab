using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>What tells names of columns from titles and from cells.</summary>
static class HeaderNames
{
    const int MaxName = 120;

    public static bool IsTime(string cell) => cell.Trim().Equals("time", StringComparison.OrdinalIgnoreCase);

    /// <summary>All filled cells are words, none a number or a date.</summary>
    public static bool AreNames(SampleRecord record) =>
        record.Filled > 0 && record.Cells.All(cell => string.IsNullOrWhiteSpace(cell) || IsName(cell));

    static bool IsName(string cell)
    {
        Span<byte> canonical = stackalloc byte[CellText.MaxBytes];
        var text = Encoding.UTF8.GetBytes(cell);
        return cell.Length <= MaxName && cell.Any(char.IsLetter) && !cell.Contains('@', StringComparison.Ordinal)
            && CellText.Number(text, NumberForm.Point, canonical) < 0 && CellText.Number(text, NumberForm.Comma, canonical) < 0
            && CellText.Instant(text, InstantForm.Written, canonical) < 0;
    }
}
