using System.Text;
using System.Text.RegularExpressions;

namespace Wegmarke.Maps;

/// <summary>How a map document is named in addresses and on the command line; its parts are named so, too.</summary>
public static partial class MapId
{
    public const int MaxLength = 64;

    /// <summary>Words in <c>/api/maps/…</c> that mean something else.</summary>
    static readonly string[] s_reserved = ["funnel", "ideal", "import", "templates"];

    /// <summary>What is wrong with the id of a new map; null when nothing is.</summary>
    public static string? Problem(string id) =>
        !IsKey(id) ? $"The id '{Authoring.PeoplesText.Shown(id)}' cannot be used. Write 1 to {MaxLength} small letters a–z, digits, points and hyphens, beginning with a letter or digit."
        : s_reserved.Contains(id) || MapForm.All.Any(form => form.Key == id) ? $"The id '{id}' names a form of the measured map. Give the map another one, such as '{id}-map'."
        : null;

    public static bool IsKey(string text) => text.Length <= MaxLength && Key().IsMatch(text);

    /// <summary>A name in the letters of an id: "Einkauf für Ältere" is <c>einkauf-fuer-aeltere</c>.</summary>
    public static string Of(string name, string otherwise = "map")
    {
        var id = new StringBuilder();
        foreach (var letter in name.Replace("\u00AD", "", StringComparison.Ordinal).ToLowerInvariant())
            id.Append(letter switch { 'ä' => "ae", 'ö' => "oe", 'ü' => "ue", 'ß' => "ss", >= 'a' and <= 'z' or >= '0' and <= '9' => letter, _ => "-" });
        var words = Hyphens().Replace(id.ToString(), "-").Trim('-');
        return words.Length == 0 ? otherwise : words[..Math.Min(words.Length, MaxLength - 4)].Trim('-');
    }

    /// <summary>The id of the name, with the first number behind it that makes it free.</summary>
    public static string Free(string name, Func<string, bool> isTaken, string otherwise = "map")
    {
        var id = Of(name, otherwise);
        return !isTaken(id) ? id : Enumerable.Range(2, int.MaxValue - 2).Select(number => $"{id}-{number}").First(other => !isTaken(other));
    }

    [GeneratedRegex(@"^[a-z0-9][a-z0-9.\-]*\z")]
    private static partial Regex Key();

    [GeneratedRegex("-+")]
    private static partial Regex Hyphens();
}
