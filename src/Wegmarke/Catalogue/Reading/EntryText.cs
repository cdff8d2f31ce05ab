using System.Globalization;

namespace Wegmarke.Catalogue.Reading;

/// <summary>How days, amounts and instants stand in a table's text columns; empty = none.</summary>
static class EntryText
{
    const string DayForm = "yyyy-MM-dd";

    public static string Of(DateOnly? day) => day?.ToString(DayForm, CultureInfo.InvariantCulture) ?? "";

    public static string Of(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    public static string Of(DateTimeOffset instant) => Of(instant.ToUnixTimeMilliseconds());

    public static DateOnly? Day(string text) => text.Length == 0 ? null : DateOnly.ParseExact(text, DayForm, CultureInfo.InvariantCulture);

    public static long? Number(string text) => text.Length == 0 ? null : long.Parse(text, CultureInfo.InvariantCulture);

    public static DateTimeOffset Instant(string text) => DateTimeOffset.FromUnixTimeMilliseconds(Number(text) ?? 0);
}
