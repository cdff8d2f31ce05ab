using System.Buffers;
using System.Buffers.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>Numbers of a spreadsheet as canonical text: as it shows them, with fifteen digits, or as the day and time they stand for.</summary>
static class SerialText
{
    const int ShownDigits = 15;
    const double MaxSerial = 2_958_466, MillisecondsPerDay = 86_400_000;

    static readonly SearchValues<byte> s_plain = SearchValues.Create("0123456789.-"u8);
    static readonly DateTime s_day0 = new(1899, 12, 30), s_day0Of1904 = new(1904, 1, 1);

    /// <summary>Bytes written; −1 when it is no number.</summary>
    public static int Write(ReadOnlySpan<byte> value, ref CellType type, bool is1904, Span<byte> canonical)
    {
        if (type == CellType.Number && value.Length <= ShownDigits && !value.ContainsAnyExcept(s_plain))
            return Copy(value, canonical);
        if (!Utf8Parser.TryParse(value, out double number, out var used) || used != value.Length || !double.IsFinite(number))
            return -1;
        if (type == CellType.Number || number < 0 || number >= MaxSerial)
            return Number(number, ref type, canonical);
        return type == CellType.TimeOfDay && number < 1 ? Clock(number, canonical) : Moment(number, ref type, is1904, canonical);
    }

    static int Copy(ReadOnlySpan<byte> value, Span<byte> canonical)
    {
        value.CopyTo(canonical);
        return value.Length;
    }

    /// <summary>A decimal made of a double has its fifteen digits: 12.300000000000001 is 12.3 again.</summary>
    static int Number(double number, ref CellType type, Span<byte> canonical)
    {
        type = CellType.Number;
        int length;
        return Math.Abs(number) < (double)decimal.MaxValue / 10
            ? Utf8Formatter.TryFormat(number == 0 ? 0m : (decimal)number, canonical, out length) ? length : -1
            : Utf8Formatter.TryFormat(number, canonical, out length) ? length : -1;
    }

    static int Moment(double serial, ref CellType type, bool is1904, Span<byte> canonical)
    {
        var time = (is1904 ? s_day0Of1904 : s_day0).AddTicks((long)Math.Round(serial * MillisecondsPerDay) * TimeSpan.TicksPerMillisecond);
        if (time.Year > 9999 || !Utf8Formatter.TryFormat(time, canonical, out _, 'O'))
            return -1;
        var isDay = type == CellType.Date && time.TimeOfDay == TimeSpan.Zero;
        type = isDay ? CellType.Date : CellType.Instant;
        return isDay ? 10 : time.Millisecond == 0 ? 19 : 23;
    }

    static int Clock(double serial, Span<byte> canonical)
    {
        Span<byte> moment = stackalloc byte[CellText.MaxBytes];
        var type = CellType.Instant;
        var length = Moment(Math.Min(serial, 1 - 1 / MillisecondsPerDay), ref type, is1904: false, moment);
        return Copy(moment[11..length], canonical);
    }
}
