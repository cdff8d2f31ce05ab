using Wegmarke.Maps.Drawing;

namespace Wegmarke.Maps.Authoring;

/// <summary>Text that people wrote, as it is kept: lines without control characters and without what turns the reading direction.</summary>
static class PeoplesText
{
    public static string Clean(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(TextCleaning.Clean)).Trim('\n');

    public static string OneLine(string text) => TextCleaning.Clean(text);

    /// <summary>A name from elsewhere, short enough to be kept.</summary>
    public static string NameOf(string text) => TextCleaning.Plain(text) is { Length: > DocumentLimits.Name } plain ? plain[..(DocumentLimits.Name - 1)].TrimEnd('\uD800', ' ') + "…" : TextCleaning.Plain(text);

    /// <summary>As it is quoted in a message.</summary>
    public static string Shown(string text) => TextCleaning.Plain(text) is { Length: > 60 } plain ? plain[..60] + "…" : TextCleaning.Plain(text);
}
