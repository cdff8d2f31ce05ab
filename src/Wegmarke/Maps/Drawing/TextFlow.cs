using System.Globalization;

namespace Wegmarke.Maps.Drawing;

/// <summary>A text broken into lines that fit a width; what does not fit ends in an ellipsis and is told whole elsewhere.</summary>
public sealed record TextFlow(IReadOnlyList<string> Lines, TextStyle Style, string Whole, bool IsCut)
{
    const string Ellipsis = "…";

    public double Height => Lines.Count * Style.LineHeight;

    public double Width => Lines.Count == 0 ? 0 : Lines.Max(l => InterFont.Width(l, Style));

    /// <summary>Keeps words whole where it can; words are parted only if they are wider than a line or the text would be cut otherwise.</summary>
    public static TextFlow Of(string text, TextStyle style, double width, int mostLines)
    {
        var clean = TextCleaning.Clean(text);
        var gentle = new Filling(style, width, PartsEveryWord: false).Fill(clean);
        var lines = gentle.Count <= mostLines ? gentle : new Filling(style, width, PartsEveryWord: true).Fill(clean);
        var isCut = lines.Count > mostLines;
        if (isCut)
            lines = [.. lines.Take(mostLines - 1), Shortened(lines[mostLines - 1], style, width)];
        return new TextFlow(lines, style, TextCleaning.Plain(text), isCut);
    }

    public static TextFlow Line(string text, TextStyle style, double width) => Of(text, style, width, mostLines: 1);

    static string Shortened(string line, TextStyle style, double width)
    {
        var kept = line.TrimEnd('-', ' ');
        while (kept.Length > 0 && InterFont.Width(kept + Ellipsis, style) > width)
        {
            var elements = StringInfo.ParseCombiningCharacters(kept);
            kept = kept[..elements[^1]].TrimEnd(' ', ',', '.', '-');
        }
        return kept + Ellipsis;
    }

    sealed record Filling(TextStyle Style, double Width, bool PartsEveryWord)
    {
        readonly List<string> _lines = [];
        string _line = "";

        public List<string> Fill(string text)
        {
            foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
                Add(word);
            if (_line.Length > 0)
                Break();
            return _lines;
        }

        void Add(string word)
        {
            var space = _line.Length == 0 ? "" : " ";
            while (!Fits(_line + space + Bare(word)))
            {
                var part = PartsEveryWord || _line.Length == 0 || !Fits(Bare(word)) ? LongestPart(word, _line + space) : 0;
                if (part > 0)
                {
                    _line += space + Hyphenated(word[..part]);
                    word = word[part..].TrimStart(TextCleaning.SoftHyphen);
                }
                if (_line.Length == 0)
                    break;
                Break();
                space = "";
            }
            _line += space + Bare(word);
        }

        void Break()
        {
            _lines.Add(WithoutSeparator(_line));
            _line = "";
        }

        /// <summary>Length of the longest beginning of the word that may stand behind what the line holds already; 0 if none may.</summary>
        int LongestPart(string word, string before)
        {
            int Longest(IEnumerable<int> points) => points.Where(p => Fits(before + Hyphenated(word[..p]))).DefaultIfEmpty(0).Max();

            if (Longest([.. HardPoints(word), .. Hyphenation.Joints(word)]) is > 0 and var natural && Fits(Bare(word[natural..])))
                return natural;
            if (!PartsEveryWord && before.Length > 0)
                return 0;
            var best = Longest(word.Contains(TextCleaning.SoftHyphen) ? SoftPoints(word) : [.. HardPoints(word), .. Hyphenation.Points(word)]);
            return best > 0 || before.Length > 0 ? best : Anywhere(word);
        }

        int Anywhere(string word)
        {
            var starts = StringInfo.ParseCombiningCharacters(word);
            var fitting = starts.Skip(1).TakeWhile(p => Fits(Hyphenated(word[..p]))).DefaultIfEmpty(0).Last();
            return fitting > 0 ? fitting : starts.Length > 1 ? starts[1] : 0;
        }

        bool Fits(string line) => InterFont.Width(WithoutSeparator(line), Style) <= Width;

        /// <summary>A separator between two facts is not left hanging at the end of a line.</summary>
        static string WithoutSeparator(string line) => line.TrimEnd(' ', '\u00A0', '·');

        static IEnumerable<int> SoftPoints(string word) =>
            word.Index().Where(c => c.Item == TextCleaning.SoftHyphen && c.Index > 0).Select(c => c.Index).Concat(HardPoints(word));

        static IEnumerable<int> HardPoints(string word) =>
            Enumerable.Range(1, Math.Max(0, word.Length - 1)).Where(i => word[i - 1] is '-' or '–' or '/' or '_' or '@' or ':' && word[i] != TextCleaning.SoftHyphen);

        static string Bare(string word) => word.Replace($"{TextCleaning.SoftHyphen}", "");

        static string Hyphenated(string part)
        {
            var bare = Bare(part);
            return bare.Length > 0 && bare[^1] is '-' or '–' or '/' or '_' or '@' or ':' ? bare : bare + "-";
        }
    }
}
