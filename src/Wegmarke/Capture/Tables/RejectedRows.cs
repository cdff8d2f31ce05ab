using System.Globalization;
using System.Text;
using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>Corrected rows from the file of rejected ones: the columns of the file they came from, each row with the line it had there.</summary>
sealed class RejectedRows(CsvRows rows) : Table
{
    readonly byte[]?[] _unguarded = new byte[]?[rows.Cells];
    long _line;
    Reject? _problem;

    public override TableForm Form => rows.Form;

    public override long Line => _line;

    public override ReadOnlySpan<byte> Raw => Encoding.UTF8.GetBytes(SpreadsheetText.Unguard(rows.Field(RejectedColumns.First - 1)));

    public override Reject? Problem => _problem;

    public override int Cells => rows.Cells;

    public override long Position => rows.Position;

    public override SkippedLines Skipped => rows.Skipped;

    public override FileColumn Column(int cell) => rows.Column(cell);

    public override ReadOnlySpan<byte> Cell(int cell) => _unguarded[cell] ?? rows.Cell(cell);

    public override ReadOnlySpan<int> ByName => rows.ByName;

    public override bool Next()
    {
        if (!rows.Next())
            return false;
        _line = long.TryParse(rows.Field(0), CultureInfo.InvariantCulture, out var line) ? line : rows.Line;
        var isEmpty = true;
        for (var cell = 0; cell < Cells; cell++)
        {
            var text = rows.Cell(cell);
            isEmpty &= text.IsEmpty;
            _unguarded[cell] = text.Contains((byte)'\'') ? Encoding.UTF8.GetBytes(SpreadsheetText.Unguard(Encoding.UTF8.GetString(text))) : null;
        }
        _problem = rows.Problem ?? (isEmpty ? new(Line, DropReason.BrokenRow, "the row could not be cut into cells; write them under the columns, or correct the file it came from") : null);
        return true;
    }

    public override void Dispose() => rows.Dispose();
}
