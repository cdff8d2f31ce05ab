using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>What the cells of one column say about how they are written. Fed cell by cell.</summary>
sealed class CellEvidence(string name)
{
    const int MaxExamples = 3, MaxExampleBytes = 200;
    const double NearlyAll = 0.9, Most = 0.6;

    readonly NumberEvidence _numbers = new();
    readonly InstantEvidence _instants = new();
    readonly List<string> _examples = [];
    long _filled, _timesOfDay;

    public string Name => name;

    public bool HasNumberDoubt => _numbers.IsOpen;

    public bool HasInstantDoubt => _instants.IsOpen;

    /// <summary>The decimal sign that its cells show; null when they show none.</summary>
    public NumberForm? ShownNumber => _numbers.Shown;

    public void Add(ReadOnlySpan<byte> cell)
    {
        cell = Blank.Trim(cell);
        if (cell.IsEmpty)
            return;
        _filled++;
        var isNumber = _numbers.Add(cell);
        _instants.Add(cell);
        Span<byte> canonical = stackalloc byte[CellText.MaxBytes];
        if (!isNumber && CellText.TimeOfDay(cell, canonical) > 0)
            _timesOfDay++;
        AddExample(cell);
    }

    /// <summary>A cell that is canonical already; text in a spreadsheet is as little typed as in a CSV file.</summary>
    public void Add(ReadOnlySpan<byte> cell, CellType type)
    {
        if (type is CellType.Empty or CellType.Text)
        {
            Add(cell);
            return;
        }
        _filled++;
        _instants.AddTyped(type);
        if (type == CellType.Number)
            _numbers.AddTyped();
        _timesOfDay += type == CellType.TimeOfDay ? 1 : 0;
        AddExample(cell);
    }

    void AddExample(ReadOnlySpan<byte> cell)
    {
        if (_examples.Count < MaxExamples)
            _examples.Add(Encoding.UTF8.GetString(cell[..Math.Min(cell.Length, MaxExampleBytes)]));
    }

    /// <param name="elsewhere">What other columns of the table show of the decimal sign; null when they show none.</param>
    public ColumnForm Form(ToldForm told, NumberForm? elsewhere)
    {
        var number = told.Decimal is { } sign ? new(sign) : _numbers.Shown ?? elsewhere ?? NumberForm.Point;
        var instant = _instants.Form(told.Dates);
        var kind = Kind();
        return new ColumnForm(name)
        {
            Kind = kind,
            Number = number,
            Instant = instant,
            HasPlainNumbers = _numbers.IsPlain(number),
            HasPlainInstants = _instants.IsPlain,
            IsNumberShown = told.Decimal is not null || (_numbers.Shown ?? elsewhere) is not null,
            IsOrderShown = told.Dates is not null || _instants.IsOrderShown,
            NamesCurrency = _numbers.NamesCurrency,
            NumberDoubt = told.Decimal is null && elsewhere is null ? _numbers.Doubt(name) : null,
            InstantDoubt = told.Dates is null ? _instants.Doubt(name) : null,
            Examples = [.. _examples.Select(cell => new Example(cell, Read(cell, kind, number, instant)))],
        };
    }

    ValueKind Kind()
    {
        if (_filled == 0)
            return ValueKind.Empty;
        var (enough, most) = (NearlyAll * _filled, Most * _filled);
        return _instants.Count >= most && (!_numbers.IsNearlyAll(enough) || _instants.AreCompact) ? _instants.HaveTime ? ValueKind.Instant : ValueKind.Date
            : _timesOfDay >= most ? ValueKind.TimeOfDay
            : _numbers.IsNearlyAll(enough) ? ValueKind.Number
            : ValueKind.Text;
    }

    static string Read(string cell, ValueKind kind, NumberForm number, InstantForm instant)
    {
        Span<byte> canonical = stackalloc byte[CellText.MaxBytes];
        var text = Encoding.UTF8.GetBytes(cell);
        var length = kind switch
        {
            ValueKind.Number => CellText.Number(text, number, canonical),
            ValueKind.Date or ValueKind.Instant => CellText.Instant(text, instant, canonical),
            ValueKind.TimeOfDay => CellText.TimeOfDay(text, canonical),
            _ => -1,
        };
        return length < 0 ? cell : Encoding.UTF8.GetString(canonical[..length]);
    }
}
