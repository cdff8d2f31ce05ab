namespace Wegmarke.Capture.Tables;

/// <summary>Which decimal sign a column's numbers have.</summary>
sealed class NumberEvidence
{
    long _numbers, _onlyPoint, _onlyComma, _either, _decorated, _identifiers;
    string? _openCell;

    public bool NamesCurrency { get; private set; }

    /// <summary>Null when no cell shows it, or as many show one as the other.</summary>
    public NumberForm? Shown => _onlyPoint > _onlyComma ? NumberForm.Point : _onlyComma > _onlyPoint ? NumberForm.Comma : null;

    /// <summary>The first cell that means another number with the other sign.</summary>
    public string? OpenCell => _openCell;

    public bool IsOpen => Shown is null && (_either > 0 || _onlyPoint > 0);

    public bool Add(ReadOnlySpan<byte> cell)
    {
        Span<byte> point = stackalloc byte[CellText.MaxBytes], comma = stackalloc byte[CellText.MaxBytes];
        var asPoint = CellText.Number(cell, NumberForm.Point, point);
        var asComma = CellText.Number(cell, NumberForm.Comma, comma);
        if (asPoint < 0 && asComma < 0)
            return false;
        _numbers++;
        if (cell is [(byte)'0', >= (byte)'0' and <= (byte)'9', ..])
            _identifiers++;
        if (asComma < 0)
            _onlyPoint++;
        else if (asPoint < 0)
            _onlyComma++;
        else if (!point[..asPoint].SequenceEqual(comma[..asComma]))
            Either(cell);
        NamesCurrency |= !CellText.Currency(cell).IsEmpty;
        if (asPoint < 0 || !point[..asPoint].SequenceEqual(cell))
            _decorated++;
        return true;
    }

    /// <summary>A number that the file itself says is one.</summary>
    public void AddTyped() => _numbers++;

    void Either(ReadOnlySpan<byte> cell)
    {
        _either++;
        _openCell ??= System.Text.Encoding.UTF8.GetString(cell);
    }

    /// <summary>Numbers, and not what only looks so: <c>0815</c> is a name made of digits.</summary>
    public bool IsNearlyAll(double enough) => _numbers >= enough && _identifiers == 0;

    /// <summary>The numbers are written as canonical files write them.</summary>
    public bool IsPlain(NumberForm form) => _decorated == 0 && form == NumberForm.Point;

    public string? Doubt(string name) => !IsOpen ? null
        : _either > 0 && _onlyPoint == 0 ? $"'{name}' holds '{_openCell}', which can be read with a decimal point or with a decimal comma. Say which: --decimal point or --decimal comma."
        : $"'{name}' holds numbers with a decimal point ({_onlyPoint}) and with a decimal comma ({_onlyComma}). Say which is right: --decimal point or --decimal comma; the others are then rejected.";
}
