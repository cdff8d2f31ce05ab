using System.Buffers;
using System.Buffers.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>How a column writes points in time, and which number of a date with slashes is the day.</summary>
sealed class InstantEvidence
{
    static readonly SearchValues<byte> s_numberSigns = SearchValues.Create("0123456789.,"u8);

    const decimal FirstSecond = 300_000_000, LastSecond = 4_200_000_000, FirstSerial = 20_000, LastSerial = 75_000;

    long _filled, _plain, _dayFirst, _monthFirst, _either, _seconds, _milliseconds, _serials, _compact;
    string? _openCell;

    /// <summary>Cells that are written as dates.</summary>
    public long Count { get; private set; }

    public bool HaveTime { get; private set; }

    /// <summary>All of them are dates of eight digits or more without signs, which are numbers too.</summary>
    public bool AreCompact => _compact > 0 && _compact == _filled;

    public bool IsPlain => _plain == _filled;

    public bool IsOrderShown => _dayFirst + _monthFirst > 0 && !IsOpen;

    public bool IsOpen => (_dayFirst == 0) == (_monthFirst == 0) && _either + _dayFirst > 0;

    public void Add(ReadOnlySpan<byte> cell)
    {
        _filled++;
        if (InstantCell.IsIso(cell))
        {
            _plain++;
            Count++;
            HaveTime |= cell.Length > 10;
            return;
        }
        if (!cell.ContainsAnyExcept(s_numberSigns))
            Digits(cell);
        Written(cell);
    }

    /// <summary>A point in time that the file itself says is one, or a cell that says nothing of dates.</summary>
    public void AddTyped(CellType type)
    {
        _filled++;
        _plain++;
        Count += type is CellType.Date or CellType.Instant ? 1 : 0;
        HaveTime |= type == CellType.Instant;
    }

    void Written(ReadOnlySpan<byte> cell)
    {
        Span<byte> day = stackalloc byte[CellText.MaxBytes], month = stackalloc byte[CellText.MaxBytes];
        var asDay = InstantCell.Written(cell, DateOrder.DayFirst, day, out var depends);
        var asMonth = depends ? InstantCell.Written(cell, DateOrder.MonthFirst, month, out _) : asDay;
        if (asDay < 0 && asMonth < 0)
            return;
        Count++;
        HaveTime |= Math.Max(asDay, asMonth) > 10;
        if (!cell.ContainsAnyExceptInRange((byte)'0', (byte)'9') && IsInTime(day))
            _compact++;
        if (!depends)
            return;
        if (asMonth < 0)
            _dayFirst++;
        else if (asDay < 0)
            _monthFirst++;
        else if (!day[..asDay].SequenceEqual(month[..asMonth]))
            Either(cell);
    }

    void Either(ReadOnlySpan<byte> cell)
    {
        _either++;
        _openCell ??= System.Text.Encoding.UTF8.GetString(cell);
    }

    static bool IsInTime(ReadOnlySpan<byte> iso) => iso[..2].SequenceEqual("19"u8) || iso[..2].SequenceEqual("20"u8);

    void Digits(ReadOnlySpan<byte> cell)
    {
        Span<byte> plain = stackalloc byte[CellText.MaxBytes];
        var length = CellText.Number(cell, cell.Contains((byte)',') ? NumberForm.Comma : NumberForm.Point, plain);
        if (length < 0 || !Utf8Parser.TryParse(plain[..length], out decimal number, out _))
            return;
        _seconds += number is >= FirstSecond and <= LastSecond && length > 8 ? 1 : 0;
        _milliseconds += number is >= FirstSecond * 1000 and <= LastSecond * 1000 ? 1 : 0;
        _serials += number is >= FirstSerial and <= LastSerial ? 1 : 0;
    }

    public InstantForm Form(DateOrder? told) => new(Shape(), told ?? (_monthFirst > _dayFirst ? DateOrder.MonthFirst : DateOrder.DayFirst));

    InstantShape Shape() => Count > 0 && !(_seconds == _filled || _milliseconds == _filled) ? InstantShape.Written
        : _seconds > _filled / 2 ? InstantShape.UnixSeconds
        : _milliseconds > _filled / 2 ? InstantShape.UnixMilliseconds
        : _serials > _filled / 2 ? InstantShape.SerialDays
        : InstantShape.Written;

    public string? Doubt(string name) => !IsOpen ? null
        : _dayFirst > 0 ? $"'{name}' holds dates with the day first ({_dayFirst}) and with the month first ({_monthFirst}). Say which is right: --dates dmy or --dates mdy; the others are then rejected."
        : $"'{name}' holds '{_openCell}', in which either number can be the month, and no other value of the column settles it. Say which: --dates dmy or --dates mdy.";
}
