using System.Text;
using System.Text.Unicode;
using Wegmarke.Capture.Files;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Mapping;

/// <summary>Rows that are kept elsewhere than in the log: read one by one, then written some at a time.</summary>
abstract class RecordRows(MappedCells cells)
{
    const int MaxCellBytes = ushort.MaxValue;

    /// <summary>Adds the current row; null when it was, else why not.</summary>
    public abstract Reject? Add();

    /// <summary>As many rows are read as are written at a time.</summary>
    public abstract bool IsFull { get; }

    /// <summary>Hands over what was read as a piece of work for the commit thread.</summary>
    public abstract Func<LogTransaction, IdentityIndex, RecordsWritten> Take();

    /// <summary>Values offered as identifiers that link nobody.</summary>
    public virtual long UnusableIdentifiers => 0;

    protected MappedCells Mapped => cells;

    protected long Line => cells.Table.Line;

    protected ReadOnlySpan<byte> Cell(string target)
    {
        for (var at = 0; at < cells.Targets.Count; at++)
        {
            if (cells.Targets[at] == target)
                return cells[at];
        }
        return default;
    }

    protected string Text(string target) => Encoding.UTF8.GetString(Cell(target));

    protected DateOnly? Day(string target) =>
        DateOnly.TryParseExact(Text(target), "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out var day) ? day : null;

    /// <summary>Minor units; a reject when it is too large or in no currency.</summary>
    protected Reject? Amount(string target, out long? minor, out string currency)
    {
        minor = null;
        currency = Text("currency").ToUpperInvariant();
        var code = CurrencyCode.Parse(Encoding.UTF8.GetBytes(currency));
        if (code == 0 && currency.Length > 0)
            return new(Line, DropReason.BadCurrency, $"currency '{currency}': use the three letters of ISO 4217, for example EUR");
        if (Cell(target).IsEmpty)
            return null;
        if (AmountText.Parse(Cell(target)) is not { } amount)
            return new(Line, DropReason.BadAmount, $"{target} '{Text(target)}': at most {AmountText.Limit:0}");
        minor = AmountText.Minor(amount, CurrencyCode.Decimals(code));
        return null;
    }

    /// <summary>All cells are text of bearable length; a reject names the first that is not.</summary>
    protected Reject? NoText()
    {
        for (var cell = 0; cell < cells.Table.Cells; cell++)
        {
            if (cells.Table.Cell(cell).Length > MaxCellBytes)
                return new(Line, DropReason.TooLarge, $"'{cells.Table.Column(cell).Name}' has {cells.Table.Cell(cell).Length} bytes; the limit is {MaxCellBytes}");
            if (!Utf8.IsValid(cells.Table.Cell(cell)) || cells.Table.Cell(cell).Contains((byte)0))
                return new(Line, DropReason.NotText, $"'{cells.Table.Column(cell).Name}' is no valid text");
        }
        return null;
    }

    /// <summary>The columns that no target takes, as JSON.</summary>
    protected string Details()
    {
        var details = new SortedDictionary<string, string>(StringComparer.Ordinal);
        for (var cell = 0; cell < cells.Table.Cells; cell++)
        {
            if (cells.PropertyOf(cells.Table.Column(cell).Name) is { } name && Encoding.UTF8.GetString(cells.Table.Cell(cell)).Trim() is { Length: > 0 } text)
                details[name] = text;
        }
        return details.Count == 0 ? "" : System.Text.Json.JsonSerializer.Serialize(details, s_readable);
    }

    static readonly System.Text.Json.JsonSerializerOptions s_readable = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}
