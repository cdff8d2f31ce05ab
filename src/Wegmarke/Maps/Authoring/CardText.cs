using Wegmarke.Catalogue;

namespace Wegmarke.Maps.Authoring;

/// <summary>A card as one line of text: a note as it is, others behind a word in brackets; read back without loss.</summary>
static class CardText
{
    static readonly (MapCardKind Kind, string De, string En)[] s_words =
        [(MapCardKind.Note, "[Notiz]", "[note]"), (MapCardKind.Quote, "[Zitat]", "[quote]"), (MapCardKind.Image, "[Bild]", "[image]"), (MapCardKind.Link, "[Link]", "[link]")];

    static readonly string[] s_bullets = ["• ", "- ", "– ", "* ", "· "];

    public static string Of(MapCard card, Language language)
    {
        if (card.Kind == MapCardKind.Note && Parse(card.Text) == card)
            return card.Text;
        var word = s_words.First(known => known.Kind == card.Kind);
        var more = card.Kind switch { MapCardKind.Quote => card.Source, MapCardKind.Link => card.Url, MapCardKind.Image => card.Image, _ => "" };
        return $"{(language == Language.German ? word.De : word.En)} {Escaped(card.Text)}{(more.Length == 0 ? "" : " | " + Escaped(more))}".TrimEnd();
    }

    public static MapCard Parse(string line)
    {
        line = line.Trim(' ');
        var word = s_words.FirstOrDefault(known => Begins(line, known.De) || Begins(line, known.En));
        if (word.De is null)
            return new(MapCardKind.Note, s_bullets.FirstOrDefault(bullet => line.StartsWith(bullet, StringComparison.Ordinal)) is { } bullet ? line[bullet.Length..].TrimStart(' ') : line);
        var (text, more) = Parts(line[(line.IndexOf(']', StringComparison.Ordinal) + 1)..].Trim(' '));
        return new(word.Kind, text)
        {
            Source = word.Kind == MapCardKind.Quote ? more : "",
            Url = word.Kind == MapCardKind.Link ? more : "",
            Image = word.Kind == MapCardKind.Image ? more : "",
        };
    }

    static bool Begins(string line, string word) => line.StartsWith(word, StringComparison.OrdinalIgnoreCase);

    static string Escaped(string text) => text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>What stands before and behind the first bar that is not escaped.</summary>
    static (string Text, string More) Parts(string text)
    {
        var parts = new System.Text.StringBuilder[] { new(), new() };
        var part = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\\' && at + 1 < text.Length && text[at + 1] is '\\' or '|')
                parts[part].Append(text[++at]);
            else if (text[at] == '|' && part == 0)
                part = 1;
            else
                parts[part].Append(text[at]);
        }
        return ($"{parts[0]}".Trim(' '), $"{parts[1]}".Trim(' '));
    }
}
