using System.Globalization;

namespace Wegmarke.Analysis;

/// <summary>What was said to the options of a question, by name; read by the question that knows what they mean.</summary>
public sealed class OptionValues(IReadOnlyDictionary<string, string> values)
{
    public static OptionValues None { get; } = new(new Dictionary<string, string>());

    /// <summary>What was said to these names.</summary>
    public static OptionValues Of(IEnumerable<string> names, Func<string, string?> said) => new(names
        .Select(name => (Name: name, Said: said(name))).Where(option => option.Said is not null).ToDictionary(option => option.Name, option => option.Said!)); // not null, just looked

    /// <summary>What was said; null when nothing was.</summary>
    public string? Text(string name) => values.GetValueOrDefault(name) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    /// <summary>Words parted by commas; none when nothing was said.</summary>
    public IReadOnlyList<string> List(string name) => Text(name)?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <exception cref="QuestionException">It is no whole number, or beyond the limits.</exception>
    public int? Number(string name, int least, int most = int.MaxValue)
    {
        if (Text(name) is not { } text)
            return null;
        if (!int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
            throw new QuestionException($"'{name}' is '{text}'; it is a whole number, for example {name}={Math.Clamp(20, least, most)}.");
        return number >= least && number <= most ? number
            : throw new QuestionException($"'{name}' is {number}; it {(most == int.MaxValue ? $"is {least} or more" : $"goes from {least} to {most}")}.");
    }

    /// <summary>One of these words.</summary>
    /// <exception cref="QuestionException">It is another one.</exception>
    public string? Word(string name, params IReadOnlyList<string> known) => Text(name) is not { } text ? null
        : known.FirstOrDefault(word => word.Equals(text, StringComparison.OrdinalIgnoreCase))
        ?? throw new QuestionException($"'{name}' is '{text}'. Known are {string.Join(", ", known)}.");

    /// <summary>One of the words of an enumeration, in whatever case; null when nothing was said.</summary>
    /// <exception cref="QuestionException">It is another one.</exception>
    public T? Choice<T>(string name, params IReadOnlyList<T> known) where T : struct, Enum => Word(name, [.. (known.Count == 0 ? Enum.GetValues<T>() : known).Select(word => $"{word}".ToLowerInvariant())]) is { } word
        ? Enum.Parse<T>(word, ignoreCase: true)
        : null;

    /// <summary>A number with its unit: <c>30min</c>, <c>12h</c>, <c>7d</c>, <c>2w</c>.</summary>
    /// <exception cref="QuestionException">It is no length of time.</exception>
    public TimeSpan? Time(string name) => Text(name) is not { } text ? null
        : LengthOf(text) ?? throw new QuestionException($"'{name}' is '{text}'; it is a length of time up to 100 years, for example 30min, 12h, 7d or 2w.");

    static TimeSpan? LengthOf(string text)
    {
        var digits = text.TakeWhile(char.IsAsciiDigit).Count();
        if (digits is 0 or > 9)
            return null;
        var number = int.Parse(text[..digits], CultureInfo.InvariantCulture);
        double? seconds = text[digits..].Trim().ToLowerInvariant() switch
        {
            "s" => 1,
            "min" => 60,
            "h" => 3600,
            "d" => 86400,
            "w" => 7 * 86400,
            _ => null,
        };
        return seconds * number is { } length and > 0 and <= 100 * 366 * 86400.0 ? TimeSpan.FromSeconds(length) : null;
    }
}
