using System.Globalization;
using NodaTime;

namespace Wegmarke.Analysis.Quality;

/// <summary>Reads when an answer came, or how long it took, from what a source wrote.</summary>
/// <param name="unit">What durations are counted in; null = the text is a time.</param>
/// <param name="zone">Of times that name no offset.</param>
sealed class AnswerText(TimeSpan? unit, DateTimeZone zone)
{
    static readonly string[] s_local = ["yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-ddTHH:mm:ss", "yyyy-MM-ddTHH:mm", "d.M.yyyy HH:mm:ss", "d.M.yyyy HH:mm", "d.M.yyyy, HH:mm"];
    static readonly string[] s_offset = ["yyyy-MM-ddTHH:mm:ssK", "yyyy-MM-ddTHH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ssK"];

    /// <summary>Longer ones are a mistake, or of another case.</summary>
    static readonly TimeSpan s_longest = TimeSpan.FromDays(90);

    /// <summary>Null when the text cannot be read, or the answer lies before the request or more than 90 days behind it.</summary>
    /// <param name="asked">Milliseconds since 1970, UTC.</param>
    public TimeSpan? Delay(string text, long asked)
    {
        var delay = unit is { } each ? Duration(text, each) : Time(text) is { } at ? TimeSpan.FromMilliseconds(at - asked) : null;
        return delay >= TimeSpan.Zero && delay <= s_longest ? delay : null;
    }

    static TimeSpan? Duration(string text, TimeSpan unit) =>
        double.TryParse(text.Trim().Replace(',', '.'), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e9 ? unit * number : null;

    long? Time(string text)
    {
        if (DateTime.TryParseExact(text.Trim(), s_local, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
            return zone.AtLeniently(LocalDateTime.FromDateTime(local)).ToInstant().ToUnixTimeMilliseconds();
        return DateTimeOffset.TryParseExact(text.Trim(), s_offset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant) ? instant.ToUnixTimeMilliseconds() : null;
    }
}
