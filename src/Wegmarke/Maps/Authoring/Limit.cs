namespace Wegmarke.Maps.Authoring;

/// <summary>Checks of one value against its limit; nothing when it keeps to it.</summary>
static class Limit
{
    public static IEnumerable<string> Text(string place, string text, int most) => text.Length <= most ? []
        : [$"{place}: '{PeoplesText.Shown(text)}' has {text.Length} letters; at most {most} are kept. Shorten it, or put the rest into cells of its own."];

    public static IEnumerable<string> Count(string place, int count, int most) => count <= most ? []
        : [$"{place}: there are {count}; at most {most} fit a map. Part it into several maps, nested by a step's \"map\"."];

    public static IEnumerable<string> Twice(string place, IEnumerable<string> keys) => keys.CountBy(key => key).Where(count => count.Value > 1)
        .Select(count => $"{place}: '{PeoplesText.Shown(count.Key)}' is there {count.Value} times; it may be there once. Remove or rename the others.");
}
