using System.Globalization;

namespace Wegmarke.Privacy;

/// <summary>A time to keep something: days, months or years, written 400d, 36m, 3y.</summary>
public readonly record struct KeepFor
{
    const int MostYears = 100;

    readonly int _count;
    readonly char _unit;

    KeepFor(int count, char unit) => (_count, _unit) = (count, unit);

    /// <exception cref="ArgumentException">Not such a time.</exception>
    public static KeepFor? Parse(string? text)
    {
        if (text is null)
            return null;
        var unit = text.Length > 0 ? char.ToLowerInvariant(text[^1]) : ' ';
        var most = unit switch { 'd' => MostYears * 365, 'm' => MostYears * 12, 'y' => MostYears, _ => 0 };
        return most > 0 && int.TryParse(text[..^1], NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > 0 && count <= most
            ? new(count, unit)
            : throw new ArgumentException($"'{text}' is no time to keep something: write a number with d, m or y, at most {MostYears} years, for example 36m.");
    }

    /// <summary>The start of the UTC day that is so long ago.</summary>
    public DateTimeOffset Before(DateTimeOffset now)
    {
        var today = new DateTimeOffset(now.UtcDateTime.Date, TimeSpan.Zero);
        return _unit switch
        {
            'd' => today.AddDays(-_count),
            'm' => today.AddMonths(-_count),
            _ => today.AddYears(-_count),
        };
    }

    public override string ToString() => $"{_count}{_unit}";
}
