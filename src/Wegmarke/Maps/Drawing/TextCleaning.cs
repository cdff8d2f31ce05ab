using System.Globalization;
using System.Text;

namespace Wegmarke.Maps.Drawing;

/// <summary>Makes any text safe for a picture: what XML forbids or what would turn the reading direction is taken out.</summary>
public static class TextCleaning
{
    public const char SoftHyphen = '\u00AD';

    /// <summary>The text in one line, with single spaces, without control and format characters; a broken character becomes �.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (IsBreakingSpace(rune))
                AppendSpace(clean);
            else if (IsForbidden(rune))
                clean.Append('\uFFFD');
            else if (IsShown(rune))
                clean.Append(rune.ToString());
        }
        return clean.ToString().TrimEnd(' ');
    }

    /// <summary>The text as a tooltip or attribute shows it: clean and without hyphenation points.</summary>
    public static string Plain(string text) => Clean(text).Replace($"{SoftHyphen}", "");

    public static string Escape(string text) =>
        text.Replace("&", "&amp;").Replace("<", "&lt;").Replace(">", "&gt;").Replace("\"", "&quot;").Replace("'", "&#39;");

    public static bool IsZeroWidth(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    static void AppendSpace(StringBuilder clean)
    {
        if (clean.Length > 0 && clean[^1] != ' ')
            clean.Append(' ');
    }

    static bool IsBreakingSpace(Rune rune) =>
        rune.Value is '\t' or '\n' or '\r' or 0x85 || (Rune.IsWhiteSpace(rune) && rune.Value is not (0xA0 or 0x2007 or 0x202F));

    static bool IsForbidden(Rune rune) => (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF;

    static bool IsShown(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => false,
        UnicodeCategory.Format => rune.Value is SoftHyphen or 0x200D,
        _ => true,
    };
}
