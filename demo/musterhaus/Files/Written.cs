using System.Globalization;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>Numbers and times as the systems of the company write them, whatever the machine thinks is usual.</summary>
static class Written
{
    static readonly CultureInfo s_culture = CultureInfo.InvariantCulture;

    public static string Whole(long number) => number.ToString(s_culture);

    /// <summary>1234,50</summary>
    public static string Money(long cents) => $"{(cents < 0 ? "-" : "")}{Whole(Math.Abs(cents) / 100)},{(Math.Abs(cents) % 100).ToString("00", s_culture)}";

    /// <summary>1.234,50</summary>
    public static string Total(long cents)
    {
        var whole = (Math.Abs(cents) / 100).ToString("#,0", s_culture).Replace(',', '.');
        return $"{(cents < 0 ? "-" : "")}{whole},{(Math.Abs(cents) % 100).ToString("00", s_culture)}";
    }

    /// <summary>1234.50</summary>
    public static string Point(long cents) => Money(cents).Replace(',', '.');

    public static string GermanDay(DateOnly day) => day.ToString("dd.MM.yyyy", s_culture);

    public static string GermanDay(DateTime utc) => Berlin(utc, "dd.MM.yyyy");

    public static string Clock(DateTime utc) => Berlin(utc, "HH:mm:ss");

    public static string GermanTime(DateTime utc) => Berlin(utc, "dd.MM.yyyy HH:mm");

    public static string LocalTime(DateTime utc) => Berlin(utc, "yyyy-MM-dd HH:mm:ss");

    /// <summary>Empty when it was not over at the export.</summary>
    public static string LocalTimeUntilExport(DateTime utc) => utc < Company.Period.End ? LocalTime(utc) : "";

    public static string Utc(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", s_culture);

    public static string Offset(DateTime utc) => new DateTimeOffset(Company.Berlin.Local(utc), Company.Berlin.Local(utc) - utc).ToString("yyyy-MM-dd'T'HH:mm:sszzz", s_culture);

    static string Berlin(DateTime utc, string pattern) => Company.Berlin.Local(utc).ToString(pattern, s_culture);
}
