using System.Text;

namespace Wegmarke.Capture.Tables;

/// <summary>Names of months and weekdays, German (with Austrian) and English, whole or shortened.</summary>
static class MonthName
{
    const int MaxLength = 12;

    static readonly byte[][][] s_months = [.. new[]
    {
        "januar january jänner jaenner jan jän", "februar february feber feb", "märz maerz march mar mär mrz", "april apr", "mai may", "juni june jun",
        "juli july jul", "august aug", "september sept sep", "oktober october okt oct", "november nov", "dezember december dez dec",
    }.Select(Words)];

    static readonly byte[][] s_weekdays = Words(
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so "
        + "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun");

    static byte[][] Words(string words) => [.. words.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Encoding.UTF8.GetBytes)];

    /// <summary>1 to 12; 0 when it is none.</summary>
    public static int Of(ReadOnlySpan<byte> word)
    {
        Span<byte> lower = stackalloc byte[MaxLength];
        if (!Lower(word, ref lower))
            return 0;
        for (var month = 0; month < s_months.Length; month++)
        {
            if (IsIn(s_months[month], lower))
                return month + 1;
        }
        return 0;
    }

    public static bool IsWeekday(ReadOnlySpan<byte> word)
    {
        Span<byte> lower = stackalloc byte[MaxLength];
        return Lower(word, ref lower) && IsIn(s_weekdays, lower);
    }

    static bool IsIn(byte[][] words, ReadOnlySpan<byte> lower)
    {
        foreach (var word in words)
        {
            if (lower.SequenceEqual(word))
                return true;
        }
        return false;
    }

    /// <summary>ASCII letters and the umlauts of Latin-1.</summary>
    static bool Lower(ReadOnlySpan<byte> word, ref Span<byte> lower)
    {
        if (word.Length is 0 or > MaxLength)
            return false;
        for (var at = 0; at < word.Length; at++)
        {
            var isUpper = word[at] is >= (byte)'A' and <= (byte)'Z' || (at > 0 && word[at - 1] == 0xc3 && word[at] is >= 0x80 and <= 0x9e);
            lower[at] = (byte)(word[at] + (isUpper ? 0x20 : 0));
        }
        lower = lower[..word.Length];
        return true;
    }
}
