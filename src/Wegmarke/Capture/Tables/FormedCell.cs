using System.Text;
using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>A cell that is converted row by row.</summary>
/// <param name="at">Its column in the table.</param>
/// <param name="form">How the column writes its values.</param>
/// <param name="dateAt">Where the day stands, when day and time of day stand in two columns; −1 when the cell holds both itself.</param>
/// <param name="clockAt">Where the time of day stands then.</param>
sealed class FormedCell(int at, ColumnForm form, Meaning meaning, int dateAt = -1, int clockAt = -1)
{
    readonly byte[] _canonical = new byte[2 * CellText.MaxBytes];
    int _length;

    public int At => at;

    /// <summary>False while the cell is to be taken as it stands.</summary>
    public bool IsConverted { get; private set; }

    public ReadOnlySpan<byte> Text => _canonical.AsSpan(0, _length);

    /// <summary>Null when the cell is what its column is to hold, or empty.</summary>
    public Reject? Read(Table table)
    {
        IsConverted = false;
        var cell = table.Cell(dateAt < 0 ? at : dateAt);
        if (cell.IsEmpty || (dateAt < 0 && table.IsTyped(at)))
            return null;
        _length = meaning != Meaning.Time ? CellText.Number(cell, form.Number, _canonical)
            : dateAt < 0 ? CellText.Instant(cell, form.Instant, _canonical)
            : CellText.Instant(cell, table.Cell(clockAt), table.Form.Columns[dateAt].Instant, _canonical);
        IsConverted = _length >= 0;
        if (!IsConverted)
            _length = 0;
        return IsConverted || meaning == Meaning.Text ? null : Problem(table, cell);
    }

    Reject Problem(Table table, ReadOnlySpan<byte> cell)
    {
        var shown = Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, 60)]);
        var reason = meaning switch { Meaning.Time => DropReason.BadTime, Meaning.Score => DropReason.BadScore, Meaning.Emotion => DropReason.BadEmotion, _ => DropReason.BadAmount };
        return new(table.Line, reason, meaning == Meaning.Time ? $"'{form.Name}' is '{shown}', which is no date{Order()}; a date is for example 5.3.2026 14:05 or 2026-03-05T14:05"
            : $"'{form.Name}' is '{shown}', which is no number with a decimal {(form.Number == NumberForm.Comma ? "comma" : "point")} as the column has them; --decimal says another sign");
    }

    string Order() => form.Instant.Shape == InstantShape.Written ? form.Instant.Order == DateOrder.MonthFirst ? " (with slashes, the month stands first)" : " (with slashes, the day stands first)" : $" ({form.Instant.Shape})";
}
