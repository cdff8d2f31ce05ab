using System.Globalization;

namespace Wegmarke.Analysis;

/// <summary>Something that happened and may explain what figures did: "new checkout live".</summary>
/// <param name="Key">Names it in addresses.</param>
/// <param name="Version">1 for the first; each change adds one.</param>
/// <param name="Day">When it began, in the reporting zone.</param>
/// <param name="Until">The last day of what lasted; null = it was on one day.</param>
public sealed record Annotation(string Key, int Version, DateOnly Day, DateOnly? Until, string Text)
{
    public const int MostOfText = 120;

    /// <summary>As it was written.</summary>
    /// <exception cref="ArgumentException">It cannot be so; the message says what can.</exception>
    public static Annotation Of(string key, int version, string? day, string? until, string? text)
    {
        WrittenText.MustBeKey(key);
        var (first, last) = (DayOf("day", day) ?? throw new ArgumentException("'day' is missing: when it was, for example 2026-03-29."), DayOf("until", until));
        return last < first
            ? throw new ArgumentException($"'until' is {last:yyyy-MM-dd}, before the day {first:yyyy-MM-dd}. It is the last day; leave it out of what was on one day.")
            : new(key, version, first, last == first ? null : last, WrittenText.OneLine("The text of an annotation", text, MostOfText));
    }

    static DateOnly? DayOf(string name, string? text) => string.IsNullOrWhiteSpace(text) ? null
        : DateOnly.TryParseExact(text.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new ArgumentException($"'{name}' is '{WrittenText.Shown(text)}'; it is a day, for example 2026-03-29.");
}
