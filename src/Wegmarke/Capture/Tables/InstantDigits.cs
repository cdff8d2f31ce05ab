using System.Buffers.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>Writes points in time as ISO 8601.</summary>
static class InstantDigits
{
    /// <summary>More digits of a second than anybody measures.</summary>
    const int MaxFraction = 9;

    /// <summary>Abbreviations and what they mean; those that several zones share are not among them.</summary>
    static readonly (byte[] Name, byte[] Offset)[] s_zones =
    [
        ("Z"u8.ToArray(), "Z"u8.ToArray()), ("z"u8.ToArray(), "Z"u8.ToArray()), ("UTC"u8.ToArray(), "Z"u8.ToArray()), ("GMT"u8.ToArray(), "Z"u8.ToArray()),
        ("CET"u8.ToArray(), "+01:00"u8.ToArray()), ("MEZ"u8.ToArray(), "+01:00"u8.ToArray()),
        ("CEST"u8.ToArray(), "+02:00"u8.ToArray()), ("MESZ"u8.ToArray(), "+02:00"u8.ToArray()),
    ];

    public static int WriteDate(in InstantReader date, Span<byte> canonical)
    {
        Put(canonical, date.Year, 4);
        canonical[4] = (byte)'-';
        Put(canonical[5..], date.Month, 2);
        canonical[7] = (byte)'-';
        Put(canonical[8..], date.Day, 2);
        return 10;
    }

    public static int WriteTime(in InstantReader time, Span<byte> canonical)
    {
        Put(canonical, time.Hour, 2);
        canonical[2] = (byte)':';
        Put(canonical[3..], time.Minute, 2);
        canonical[5] = (byte)':';
        Put(canonical[6..], time.Second, 2);
        if (time.Fraction.IsEmpty)
            return 8;
        canonical[8] = (byte)'.';
        var fraction = time.Fraction[..Math.Min(time.Fraction.Length, MaxFraction)];
        fraction.CopyTo(canonical[9..]);
        return 9 + fraction.Length;
    }

    /// <summary>Milliseconds since 1970 as local time, or with an offset behind it.</summary>
    public static int Write(long milliseconds, ReadOnlySpan<byte> offset, Span<byte> canonical)
    {
        var time = DateTime.UnixEpoch.AddMilliseconds(milliseconds);
        if (!Utf8Formatter.TryFormat(time, canonical, out var length, 'O'))
            return -1;
        // 2026-03-05T18:05:12.0000000Z: what is behind the second goes when it is zero.
        length = time.Millisecond == 0 ? 19 : 23;
        offset.CopyTo(canonical[length..]);
        return length + offset.Length;
    }

    /// <summary><c>+01:00</c>, <c>+0100</c>, <c>Z</c>, <c>GMT+0100 (CET)</c>; empty when it is no offset.</summary>
    public static ReadOnlySpan<byte> OffsetOf(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf((byte)'(') is var comment and > 0 && text[^1] == ')')
            text = Blank.Trim(text[..comment]);
        foreach (var (name, offset) in s_zones)
        {
            if (text.SequenceEqual(name))
                return offset;
        }
        if (text.StartsWith("GMT"u8) || text.StartsWith("UTC"u8))
            text = text[3..];
        var isOffset = text.Length is 3 or 5 or 6 && text[0] is (byte)'+' or (byte)'-' && !text[1..].ContainsAnyExceptInRange((byte)'0', (byte)':');
        return isOffset ? text : default;
    }

    static void Put(Span<byte> canonical, int number, int digits)
    {
        for (var at = digits - 1; at >= 0; at--, number /= 10)
            canonical[at] = (byte)('0' + number % 10);
    }
}
