using System.Buffers;
using System.Buffers.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>Reads points in time as tables write them.</summary>
static class InstantCell
{
    const long SecondsOfDay = 86_400;

    /// <summary>What a year beyond 9999 begins with.</summary>
    const long MaxMilliseconds = 253_402_300_800_000, MinMilliseconds = -62_135_596_800_000;

    static readonly SearchValues<byte> s_timeSigns = SearchValues.Create("0123456789:.,+-Z"u8);
    static readonly long s_serialEpoch = new DateTimeOffset(1899, 12, 30, 0, 0, 0, TimeSpan.Zero).ToUnixTimeMilliseconds();

    /// <summary>See <see cref="CellText.Instant(ReadOnlySpan{byte}, InstantForm, Span{byte})"/>.</summary>
    public static int Write(ReadOnlySpan<byte> cell, InstantForm form, Span<byte> canonical) => form.Shape switch
    {
        _ when IsIso(cell) && cell.Length <= canonical.Length => Copy(cell, canonical),
        InstantShape.UnixSeconds => Counted(cell, 1000, 0, "Z"u8, canonical),
        InstantShape.UnixMilliseconds => Counted(cell, 1, 0, "Z"u8, canonical),
        InstantShape.SerialDays => Counted(cell, SecondsOfDay * 1000, s_serialEpoch, default, canonical),
        _ => Written(cell, form.Order, canonical, out _),
    };

    /// <summary>Nothing to be done, and quickly seen: <c>2026-03-05</c>, alone or with a time of day of digits and an offset.</summary>
    public static bool IsIso(ReadOnlySpan<byte> cell)
    {
        if (cell.Length < 10 || cell[4] != '-' || cell[7] != '-' || !IsTwo(cell[8..]) || !IsTwo(cell[5..]) || !IsTwo(cell) || !IsTwo(cell[2..]))
            return false;
        if (cell.Length == 10)
            return true;
        return cell.Length >= 16 && cell[10] is (byte)'T' or (byte)' ' && IsTwo(cell[11..]) && cell[13] == ':' && IsTwo(cell[14..])
            && !cell[16..].ContainsAnyExcept(s_timeSigns) && cell.Length <= CellText.MaxBytes;
    }

    static bool IsTwo(ReadOnlySpan<byte> text) => (uint)(text[0] - '0') <= 9 && (uint)(text[1] - '0') <= 9;

    static int Copy(ReadOnlySpan<byte> cell, Span<byte> canonical)
    {
        cell.CopyTo(canonical);
        return cell.Length;
    }

    /// <summary>A number of units since a beginning.</summary>
    static int Counted(ReadOnlySpan<byte> cell, long unit, long epoch, ReadOnlySpan<byte> offset, Span<byte> canonical)
    {
        Span<byte> plain = stackalloc byte[CellText.MaxBytes];
        var form = cell.Contains((byte)',') ? NumberForm.Comma : NumberForm.Point;
        var length = NumberCell.Write(cell, form, plain);
        if (length < 0 || !Utf8Parser.TryParse(plain[..length], out decimal number, out var used) || used != length || Math.Abs(number) > MaxMilliseconds)
            return -1;
        var milliseconds = Math.Round(number * unit) + epoch;
        return milliseconds is < MinMilliseconds or >= MaxMilliseconds ? -1 : InstantDigits.Write((long)milliseconds, offset, canonical);
    }

    /// <param name="dependsOnOrder">The date is one of slashes or dashes.</param>
    public static int Written(ReadOnlySpan<byte> cell, DateOrder order, Span<byte> canonical, out bool dependsOnOrder)
    {
        var reader = new InstantReader(cell);
        var isDate = cell.Length <= CellText.MaxBytes && reader.ReadDate(order);
        dependsOnOrder = reader.DependsOnOrder;
        if (!isDate)
            return -1;
        var length = InstantDigits.WriteDate(reader, canonical);
        if (reader.IsEmpty && !reader.HasCompactTime)
            return length;
        if (!reader.HasCompactTime && !(reader.SkipToTime() && reader.ReadTimeOfDay()))
            return -1;
        canonical[length++] = (byte)'T';
        length += InstantDigits.WriteTime(reader, canonical[length..]);
        return Offset(reader.Rest, canonical, length);
    }

    /// <summary>See <see cref="CellText.TimeOfDay"/>.</summary>
    public static int WriteTimeOfDay(ReadOnlySpan<byte> cell, Span<byte> canonical)
    {
        var reader = new InstantReader(cell);
        return cell.Length <= CellText.MaxBytes && reader.ReadTimeOfDay() && reader.IsEmpty ? InstantDigits.WriteTime(reader, canonical) : -1;
    }

    public static int Join(ReadOnlySpan<byte> date, ReadOnlySpan<byte> time, InstantForm form, Span<byte> canonical)
    {
        var length = Write(date, form, canonical);
        if (length < 10 || Blank.Trim(time).IsEmpty)
            return length;
        // Spreadsheets write the day of a date without time as midnight.
        if (length > 10 && !canonical[10..length].SequenceEqual("T00:00:00"u8))
            return -1;
        canonical[10] = (byte)'T';
        var written = Clock(time, canonical[11..]);
        return written < 0 ? -1 : 11 + written;
    }

    /// <summary>A time of day, or the time of a point in time: spreadsheets write one as a moment of their first day.</summary>
    static int Clock(ReadOnlySpan<byte> time, Span<byte> canonical)
    {
        if (WriteTimeOfDay(time, canonical) is var length and > 0)
            return length;
        return IsIso(time) && time.Length >= 19 && (time.StartsWith("1899-12-3"u8) || time.StartsWith("1904-01-01"u8)) ? Copy(time[11..], canonical) : -1;
    }

    static int Offset(ReadOnlySpan<byte> rest, Span<byte> canonical, int length)
    {
        rest = Blank.Trim(rest);
        if (rest.IsEmpty)
            return length;
        var offset = InstantDigits.OffsetOf(rest);
        if (offset.IsEmpty)
            return -1;
        offset.CopyTo(canonical[length..]);
        return length + offset.Length;
    }
}
