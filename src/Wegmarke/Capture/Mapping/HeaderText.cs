using System.Text;
using System.Text.RegularExpressions;

namespace Wegmarke.Capture.Mapping;

/// <summary>Makes spellings of a column's name equal: case, blanks, punctuation, umlauts written out, units and scales in brackets.</summary>
static partial class HeaderText
{
    public static string Of(string header)
    {
        var text = new StringBuilder(header.Length + 4);
        foreach (var letter in Unit().Replace(Bracketed().Replace(header, " "), " ").ToLowerInvariant())
        {
            _ = letter switch
            {
                'ä' => text.Append("ae"),
                'ö' => text.Append("oe"),
                'ü' => text.Append("ue"),
                'ß' => text.Append("ss"),
                _ when char.IsLetterOrDigit(letter) => text.Append(letter),
                _ => text,
            };
        }
        return text.Length > 0 ? text.ToString() : header.Trim().ToLowerInvariant();
    }

    /// <summary>The scale a name gives, as in "Ergebnis 0–10"; null when it gives none.</summary>
    public static (int From, int To)? Scale(string header) =>
        Range().Match(header) is { Success: true } found ? (int.Parse(found.Groups[1].Value), int.Parse(found.Groups[2].Value)) : null;

    /// <summary>The currency a name gives, as in "Ausgaben (EUR)"; null when it gives none.</summary>
    public static string? Currency(string header) => Money().Match(header) is { Success: true } found ? (found.Value is "€" or "Euro" or "euro" ? "EUR" : found.Value.ToUpperInvariant()) : null;

    /// <summary>Brackets hold units and scales, but for "(Billing)" and "(all)", which tell columns apart.</summary>
    [GeneratedRegex(@"[(\[](?!billing|shipping|all|alle)[^)\]]*[)\]]", RegexOptions.IgnoreCase)]
    private static partial Regex Bracketed();

    [GeneratedRegex(@"\b(in\s+)?(eur|euro|chf|usd|gbp)\b|(\bin\s+)?€|\d+\s*(–|-|—|bis|to)\s*\d+", RegexOptions.IgnoreCase)]
    private static partial Regex Unit();

    [GeneratedRegex(@"\b(EUR|CHF|USD|GBP|Euro)\b|€", RegexOptions.IgnoreCase)]
    private static partial Regex Money();

    [GeneratedRegex(@"(\d{1,2})\s*(?:–|-|—|bis|to)\s*(\d{1,2})")]
    private static partial Regex Range();
}
