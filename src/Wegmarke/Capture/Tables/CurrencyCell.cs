using System.Text;
using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Tables;

/// <summary>The currency that a row names beside its amounts, as a cell of its own.</summary>
sealed class CurrencyCell
{
    readonly int[] _amounts;
    readonly byte[] _text = new byte[CellText.MaxBytes];
    int _length;

    CurrencyCell(int at, bool isExtra, FileColumn column, int[] amounts)
    {
        (At, IsExtra, Column, _amounts) = (at, isExtra, column, amounts);
    }

    /// <summary>Its place among the row's cells; behind all others when the table has no such column.</summary>
    public int At { get; }

    public bool IsExtra { get; }

    public FileColumn Column { get; }

    public ReadOnlySpan<byte> Text => _text.AsSpan(0, _length);

    /// <summary>Null when no amount of the table names a currency.</summary>
    public static CurrencyCell? Of(Table table, ColumnSet columns)
    {
        var all = Enumerable.Range(0, table.Cells).ToList();
        var amounts = all.Where(at => table.Column(at).Meaning is Meaning.Value or Meaning.Cost && table.Form.Columns[at].NamesCurrency).ToArray();
        if (amounts.Length == 0)
            return null;
        var at = all.FindIndex(cell => table.Column(cell).Meaning == Meaning.Currency);
        return at >= 0 ? new(at, false, table.Column(at), amounts)
            : columns.OfMember("currency"u8, 0, out var column) is null ? new(table.Cells, true, column, amounts) : null;
    }

    /// <summary>A row whose currencies contradict each other is none.</summary>
    public Reject? Read(Table table)
    {
        var own = IsExtra ? default : table.Cell(At);
        _length = 0;
        if (own.Length > _text.Length)
            return new(table.Line, DropReason.BadCurrency, $"a currency of {own.Length} bytes; use the three letters of ISO 4217, for example EUR");
        Take(Translated(own));
        foreach (var amount in _amounts)
        {
            var named = CellText.Currency(table.Cell(amount));
            if (!named.IsEmpty && _length > 0 && !named.SequenceEqual(Text))
                return new(table.Line, DropReason.Contradiction, $"'{table.Column(amount).Name}' is in {Encoding.UTF8.GetString(named)}, but the row's currency is {Encoding.UTF8.GetString(Text)}");
            if (!named.IsEmpty)
                Take(named);
        }
        return null;
    }

    /// <summary>A sign, as <c>€</c>, is the currency it stands for.</summary>
    static ReadOnlySpan<byte> Translated(ReadOnlySpan<byte> own)
    {
        var text = Blank.Trim(own);
        return CurrencyMark.AtStart(text, out var code) == text.Length && text.Length > 0 ? code : own;
    }

    void Take(ReadOnlySpan<byte> text)
    {
        text.CopyTo(_text);
        _length = text.Length;
    }
}
