using System.Globalization;
using NodaTime;
using NodaTime.Text;

namespace Wegmarke.Analysis.Filtering;

/// <summary>Reads the ends of a period as people write them, in the reporting zone: <c>2026-03-29</c>, <c>29.3.2026</c>, <c>2026-03</c>,
/// <c>2026</c>, <c>2026-03-29T14:00</c>, or an instant with offset. A day begins when the zone's day begins; a local time that does not exist
/// is moved on by the gap, one that exists twice is the first.</summary>
sealed class PeriodText(DateTimeZone zone)
{
    static readonly LocalDatePattern[] s_days = [.. ((string[])["uuuu-MM-dd", "d.M.uuuu"]).Select(LocalDatePattern.CreateWithInvariantCulture)];
    static readonly LocalDateTimePattern[] s_times =
        [.. ((string[])["uuuu-MM-dd'T'HH:mm", "uuuu-MM-dd'T'HH:mm:ss", "uuuu-MM-dd HH:mm", "d.M.uuuu HH:mm"]).Select(LocalDateTimePattern.CreateWithInvariantCulture)];
    static readonly OffsetDateTimePattern[] s_instants =
        [.. ((string[])["uuuu-MM-dd'T'HH:mm:ss;FFFFFFFFFo<G>", "uuuu-MM-dd'T'HH:mmo<G>"]).Select(OffsetDateTimePattern.CreateWithInvariantCulture)];

    /// <param name="name">What is read, for the message.</param>
    /// <param name="text">Null or empty = open.</param>
    /// <exception cref="QuestionException">It is no date.</exception>
    public DateTimeOffset? Parse(string name, string? text)
    {
        if (string.IsNullOrWhiteSpace(text))
            return null;
        return Find(text.Trim())
            ?? throw new QuestionException($"'{text}' is no date for '{name}'. Write 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00 (time zone {zone.Id}).");
    }

    public bool IsDate(string text) => Find(text.Trim()) is not null;

    DateTimeOffset? Find(string given) => Day(given) ?? Month(given) ?? Time(given) ?? OfOffset(given);

    DateTimeOffset? Day(string text) =>
        s_days.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success && IsYear(parsed.Value.Year)) is { } day ? StartOf(day.Value) : null;

    DateTimeOffset? Month(string text)
    {
        var parts = text.Split('-');
        if (parts.Length > 2 || parts[0].Length != 4 || !parts.All(part => part.Length > 0 && part.All(char.IsAsciiDigit)))
            return null;
        var (year, month) = (int.Parse(parts[0], CultureInfo.InvariantCulture), parts.Length == 1 ? 1 : int.Parse(parts[1], CultureInfo.InvariantCulture));
        return !IsYear(year) || month is < 1 or > 12 ? null : StartOf(new(year, month, 1));
    }

    DateTimeOffset? Time(string text) =>
        s_times.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success && IsYear(parsed.Value.Year)) is { } time
            ? zone.ResolveLocal(time.Value, NodaTime.TimeZones.Resolvers.CreateMappingResolver(NodaTime.TimeZones.Resolvers.ReturnEarlier, NodaTime.TimeZones.Resolvers.ReturnForwardShifted)).ToDateTimeOffset()
            : null;

    static DateTimeOffset? OfOffset(string text) =>
        s_instants.Select(pattern => pattern.Parse(text)).FirstOrDefault(parsed => parsed.Success && IsYear(parsed.Value.Year))?.Value.ToDateTimeOffset();

    /// <summary>Well inside what the calendar of .NET knows, whatever the offset.</summary>
    static bool IsYear(int year) => year is >= 1000 and <= 9998;

    DateTimeOffset StartOf(LocalDate day) => zone.AtStartOfDay(day).ToDateTimeOffset();
}
