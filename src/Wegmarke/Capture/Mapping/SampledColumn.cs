using System.Text;

namespace Wegmarke.Capture.Mapping;

/// <summary>A column of a file with what its name says and the cells of a sample.</summary>
/// <param name="Role">Null when the name is not known.</param>
/// <param name="Rank">How sure the name is within its role; 0 = surest.</param>
/// <param name="Cells">Of the sampled rows, in their order; empty ones included.</param>
sealed record SampledColumn(string Name, ColumnForm Form, ColumnRole? Role, int Rank, IReadOnlyList<string> Cells)
{
    public IEnumerable<string> Filled => Cells.Where(cell => cell.Length > 0);

    public bool IsEmpty => !Filled.Any();

    public string First => Filled.FirstOrDefault() ?? "";

    public bool IsTime => Form.Kind is ValueKind.Date or ValueKind.Instant || MostAre(cell => Instant(cell).Length > 0);

    public bool IsDayOnly => Form.Kind == ValueKind.Date || (Form.Kind != ValueKind.Instant && MostAre(cell => Instant(cell) is { Length: 10 })) || MostAre(cell => Instant(cell).EndsWith("T00:00:00", StringComparison.Ordinal));

    public bool IsTimeOfDay => Form.Kind == ValueKind.TimeOfDay;

    public bool IsNumber => Form.Kind == ValueKind.Number || MostAre(cell => Number(cell) is not null);

    public bool IsEmail => MostAre(cell => cell.IndexOf('@', StringComparison.Ordinal) is > 0 and var at && cell.IndexOf('.', at) > at && !cell.Contains(' ', StringComparison.Ordinal));

    /// <summary>Numbers and short codes, not words or names of people.</summary>
    public bool IsCode => MostAre(cell => !cell.Contains(' ', StringComparison.Ordinal) && cell.Length <= 64 && cell.Any(char.IsAsciiDigit) && !cell.Contains('@', StringComparison.Ordinal));

    public bool IsPhone => MostAre(cell => cell.Count(char.IsAsciiDigit) >= 5 && cell.All(letter => char.IsAsciiDigit(letter) || " +-/()'.".Contains(letter, StringComparison.Ordinal)));

    /// <summary>Null when it is no number in the column's form.</summary>
    public decimal? Number(string cell)
    {
        Span<byte> plain = stackalloc byte[CellText.MaxBytes];
        var length = CellText.Number(Encoding.UTF8.GetBytes(cell), Form.Number, plain);
        return length > 0 && decimal.TryParse(Encoding.UTF8.GetString(plain[..length]), System.Globalization.NumberStyles.Float, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>ISO 8601; empty when it is no point in time.</summary>
    string Instant(string cell)
    {
        Span<byte> plain = stackalloc byte[CellText.MaxBytes];
        var length = cell.Length > CellText.MaxBytes ? -1 : CellText.Instant(Encoding.UTF8.GetBytes(cell), Form.Instant, plain);
        return length > 0 ? Encoding.UTF8.GetString(plain[..length]) : "";
    }

    bool MostAre(Func<string, bool> test)
    {
        var (fitting, all) = (Filled.Count(test), Filled.Count());
        return all > 0 && fitting * 10 >= all * 9;
    }
}
