using Wegmarke.Maps.Drawing;

namespace Wegmarke.Maps.Authoring;

/// <summary>Text that people wrote, as it is kept: lines without control characters and without what turns the reading direction.</summary>
static class PeoplesText
{
    public static string Clean(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(TextCleaning.Clean)).Trim('\n');

    public static string OneLine(string text) => TextCleaning.Clean(text);

    /// <summary>A name from elsewhere, short enough to be kept.</summary>
    public static string NameOf(string text) => TextCleaning.Plain(text) is { Length: > DocumentLimits.Name } plain ? Cut(plain, DocumentLimits.Name - 1) + "…" : TextCleaning.Plain(text);

    /// <summary>As it is quoted in a message.</summary>
    public static string Shown(string text) => TextCleaning.Plain(text) is { Length: > 60 } plain ? Cut(plain, 60) + "…" : TextCleaning.Plain(text);

    /// <summary>So many letters at most; none is cut in half.</summary>
    public static string Cut(string text, int most) => text.Length <= most ? text
        : text[..(char.IsHighSurrogate(text[most - 1]) ? most - 1 : most)].TrimEnd();
}
