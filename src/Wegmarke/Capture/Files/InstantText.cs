using System.Buffers.Text;
using NodaTime;

namespace Wegmarke.Capture.Files;

/// <summary>Reads ISO 8601 instants: <c>2026-03-29T02:30:00.5+02:00</c>, <c>…Z</c>, or without offset in the zone given; a blank instead
/// of 'T', a missing time of day, seconds or fraction are allowed. A local time that does not exist (clocks forward) is moved on by
/// the hour; one that exists twice (clocks back) is the first of the two.</summary>
sealed class InstantText(DateTimeZone zone)
{
    const int FirstYear = 1970, LastYear = 2100;

    long _quarter = long.MinValue;
    long _offset;
    bool _ambiguous;

    /// <summary>Local times that exist twice or not at all, seen so far.</summary>
    public long Ambiguous { get; private set; }

    /// <summary>Milliseconds since 1970, UTC; null when <paramref name="text"/> is no instant or lies outside 1970–2100.</summary>
    public long? Parse(ReadOnlySpan<byte> text)
    {
        text = text.Trim((byte)' ');
        if (Date(ref text) is not { } milliseconds)
            return null;
        if (text.IsEmpty)
            return ToUtc(milliseconds);
        if (text[0] is not ((byte)'T' or (byte)'t' or (byte)' ') || TimeOfDay(ref text) is not { } time)
            return null;
        milliseconds += time;
        if (text.IsEmpty)
            return ToUtc(milliseconds);
        return Offset(text) is { } offset ? milliseconds - offset : null;
    }

    static long? Date(ref ReadOnlySpan<byte> text)
    {
        if (text.Length < 10 || text[4] != '-' || text[7] != '-')
            return null;
        if (Digits(text[..4]) is not { } year || Digits(text.Slice(5, 2)) is not { } month || Digits(text.Slice(8, 2)) is not { } day)
            return null;
        if (year is < FirstYear or > LastYear || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return null;
        text = text[10..];
        return (new DateOnly(year, month, day).DayNumber - s_epoch) * (long)NodaConstants.MillisecondsPerDay;
    }

    static readonly int s_epoch = new DateOnly(1970, 1, 1).DayNumber;

    static long? TimeOfDay(ref ReadOnlySpan<byte> text)
    {
        if (text.Length < 6 || text[3] != ':' || Digits(text.Slice(1, 2)) is not { } hour || Digits(text.Slice(4, 2)) is not { } minute)
            return null;
        text = text[6..];
        var second = 0;
        if (text.Length >= 3 && text[0] == ':')
        {
            if (Digits(text.Slice(1, 2)) is not { } seconds)
                return null;
            second = seconds;
            text = text[3..];
        }
        if (hour > 23 || minute > 59 || second > 59)
            return null;
        return ((hour * 60 + minute) * 60 + second) * 1000L + Fraction(ref text);
    }

    static int Fraction(ref ReadOnlySpan<byte> text)
    {
        if (text.Length < 2 || text[0] is not ((byte)'.' or (byte)',') || !char.IsAsciiDigit((char)text[1]))
            return 0;
        int milliseconds = 0, unit = 100, at = 1;
        for (; at < text.Length && char.IsAsciiDigit((char)text[at]); at++, unit /= 10)
            milliseconds += (text[at] - '0') * unit;
        text = text[at..];
        return milliseconds;
    }

    static long? Offset(ReadOnlySpan<byte> text)
    {
        if (text.Length == 1 && (text[0] is (byte)'Z' or (byte)'z'))
            return 0;
        var sign = text[0] switch { (byte)'+' => 1, (byte)'-' => -1, _ => 0 };
        if (sign == 0 || text.Length is not (3 or 5 or 6) || (text.Length == 6 && text[3] != ':'))
            return null;
        var minutes = text.Length == 3 ? 0 : Digits(text[^2..]);
        if (Digits(text.Slice(1, 2)) is not { } hours || minutes is null || hours > 18 || minutes > 59)
            return null;
        return sign * (hours * 60 + minutes.Value) * 60_000L;
    }

    static int? Digits(ReadOnlySpan<byte> text)
    {
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
                return null;
        }
        return Utf8Parser.TryParse(text, out int number, out _) ? number : null;
    }

    /// <summary>Offsets change on the quarter hour at most, so that one look-up serves all times of such a quarter.</summary>
    long ToUtc(long local)
    {
        var quarter = local / 900_000;
        if (quarter != _quarter)
            (_quarter, _offset) = (quarter, OffsetAt(local));
        if (_ambiguous)
            Ambiguous++;
        return local - _offset;
    }

    long OffsetAt(long local)
    {
        var mapping = zone.MapLocal(Instant.FromUnixTimeMilliseconds(local).InUtc().LocalDateTime);
        _ambiguous = mapping.Count != 1;
        // In a gap the offset before it applies, which moves the time on by the gap; in an overlap it is the earlier of the two.
        return mapping.EarlyInterval.WallOffset.Milliseconds;
    }
}
