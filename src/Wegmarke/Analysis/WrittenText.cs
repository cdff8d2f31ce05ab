using System.Text.RegularExpressions;

namespace Wegmarke.Analysis;

/// <summary>What people write into dashboards and annotations: a key, and texts of one line.</summary>
static partial class WrittenText
{
    const int MostOfKey = 60;
    const int MostShown = 60;

    /// <exception cref="ArgumentException">It cannot be a key.</exception>
    public static void MustBeKey(string key)
    {
        if (key.Length > MostOfKey || !Key().IsMatch(key))
            throw new ArgumentException($"The key '{Shown(key)}' cannot be used. Write 1 to {MostOfKey} characters of a–z, 0–9 and hyphens between them.");
    }

    /// <exception cref="ArgumentException">It is missing, too long, or no text of one line.</exception>
    public static string OneLine(string what, string? text, int most) => text?.Trim() switch
    {
        null or "" => throw new ArgumentException($"{what} is missing; it has 1 to {most} letters."),
        { } said when said.Length > most => throw new ArgumentException($"{what} has {said.Length} letters; it has at most {most}. Shorten it."),
        { } said when said.Any(char.IsControl) => throw new ArgumentException($"{what} is one line of printable letters."),
        { } said => said,
    };

    /// <summary>As it is quoted in a message.</summary>
    public static string Shown(string? text) => text is null ? "" : text.Length <= MostShown ? text : text[..MostShown] + "…";

    [GeneratedRegex(@"^[a-z0-9]+(-[a-z0-9]+)*\z")]
    private static partial Regex Key();
}
