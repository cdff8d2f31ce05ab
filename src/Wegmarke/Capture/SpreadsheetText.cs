using System.Text;

namespace Wegmarke.Capture;

/// <summary>Text that a spreadsheet opens as text. A cell that begins with = + - @ tab or return could be run as a formula, also behind a
/// separator or quote inside the cell, where a spreadsheet with another separator cuts. There an apostrophe is put before it, and one more
/// before apostrophes that stand there already; taking one away again gives exactly the text that was.</summary>
public static class SpreadsheetText
{
    const char Mark = '\'';

    /// <summary>Safe to be opened; the same text when nothing in it is dangerous.</summary>
    public static string Guard(string text) => Change(text, isGuarding: true);

    /// <summary>The text that <see cref="Guard"/> was given.</summary>
    public static string Unguard(string text) => Change(text, isGuarding: false);

    static string Change(string text, bool isGuarding)
    {
        var changed = new StringBuilder(text.Length + 8);
        var copied = 0;
        for (var at = 0; at < text.Length; at++)
        {
            if ((at > 0 && !IsBorder(text[at - 1])) || MarksOf(text, at) is not { } marks || (!isGuarding && marks.Count == 0))
                continue;
            changed.Append(text, copied, marks.At - copied);
            copied = isGuarding ? marks.At : marks.At + 1;
            if (isGuarding)
                changed.Append(Mark);
        }
        return copied == 0 && changed.Length == 0 ? text : changed.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>Where a cell could begin: blanks and apostrophes, and then what starts a formula. Null when it starts none.</summary>
    static (int At, int Count)? MarksOf(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        var end = at;
        while (end < text.Length && text[end] == Mark)
            end++;
        return end < text.Length && text[end] is '=' or '+' or '-' or '@' or '\t' or '\r' or '＝' or '＋' or '－' or '＠' ? (at, end - at) : null;
    }

    static bool IsBorder(char letter) => letter is ',' or ';' or '|' or '\t' or '\r' or '\n' or '"';
}
