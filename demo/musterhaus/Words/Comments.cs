using System.Globalization;
using Wegmarke.Demo.Musterhaus.Company;
using Wegmarke.Demo.Musterhaus.Files;
using Wegmarke.Demo.Musterhaus.Planting;

namespace Wegmarke.Demo.Musterhaus.Words;

/// <summary>What customers and the service write, from patterns, each in the writer's manner.</summary>
sealed class Comments
{
    const double Slips = 0.22;

    static readonly string[] s_happy = ["😊", "👍", "❤️", "🚲", "🙌", "⭐"];
    static readonly string[] s_angry = ["😡", "🙄", "👎", "😤", "🤦"];

    readonly Dictionary<(string Topic, string Mood), CommentPattern[]> _patterns;

    Comments(IEnumerable<string[]> lines) =>
        _patterns = lines.GroupBy(cells => (cells[0], cells[1])).ToDictionary(group => group.Key, group => group.Select(cells => CommentPattern.Parse(cells[2])).ToArray());

    /// <summary>Patterns, not counting their variations.</summary>
    public int Count => _patterns.Values.Sum(patterns => patterns.Length);

    public static Comments Load() => new(WordList.Lines("comments.txt").Select(line => line.Split('|', 3)));

    public string Say(Dice dice, string topic, string mood, Tone tone, Context context)
    {
        var patterns = Moods(mood).Select(each => _patterns.GetValueOrDefault((topic, each))).FirstOrDefault(found => found is not null) ?? _patterns[("general", mood)];
        var fitting = patterns.Where(pattern => pattern.Fits(context.Article?.Category)).ToArray();
        return InManner(dice, Filled(dice.Of(fitting).Text, context), mood, topic.StartsWith("answer", StringComparison.Ordinal) ? null : tone);
    }

    /// <summary>The mood itself; else what comes nearest.</summary>
    static string[] Moods(string mood) => [mood, Mood.Fair, Mood.Bad, Mood.Good];

    static string Filled(string pattern, Context context) => pattern
        .Replace("{artikel}", context.Article?.Name ?? "der Artikel", StringComparison.Ordinal)
        .Replace("{filiale}", context.Branch ?? "der Filiale", StringComparison.Ordinal)
        .Replace("{gerät}", context.Device switch { Device.Mobile => "Handy", Device.Tablet => "Tablet", _ => "PC" }, StringComparison.Ordinal)
        .Replace("{kunde}", context.Customer ?? "", StringComparison.Ordinal)
        .Replace("{tage}", context.Days.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);

    /// <summary>The service writes without slips, and customers each in their own way.</summary>
    static string InManner(Dice dice, string text, string mood, Tone? tone)
    {
        var slipped = tone is not null && dice.Chance(Slips) ? CarelessTyping.Slip(dice, text) : text;
        return tone switch
        {
            Tone.Emoji => $"{(dice.Chance(0.5) ? slipped.TrimEnd('.') + "!!" : slipped)} {dice.Of(mood == Mood.Bad ? s_angry : s_happy)}",
            Tone.Short => Shortened(slipped, dice),
            Tone.Formal when dice.Chance(0.5) => $"Sehr geehrte Damen und Herren, {slipped} Mit freundlichen Grüßen",
            _ => slipped,
        };
    }

    /// <summary>Small letters, only the first sentence.</summary>
    static string Shortened(string text, Dice dice)
    {
        var end = text.IndexOf(". ", StringComparison.Ordinal);
        var first = (end > 12 ? text[..end] : text.TrimEnd('.')).ToLowerInvariant();
        return dice.Chance(0.3) ? first + " " + dice.Of(s_slang) : first;
    }

    static readonly string[] s_slang = ["lol", "digga", "echt jetzt", "safe", "mega", "naja"];
}
