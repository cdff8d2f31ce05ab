namespace Wegmarke.Access;

/// <summary>Rights as people write them: a semicolon list.</summary>
public static class RightNames
{
    /// <summary>What keys may be made with. Who may come in is decided by people.</summary>
    public const Right OfKeys = Right.Read | Right.Ask | Right.Profiles | Right.Write | Right.Privacy;

    public static string KnownOfKeys { get; } = string.Join(", ", Each(OfKeys).Select(Text));

    public static IEnumerable<Right> Each(Right rights) => Enum.GetValues<Right>().Where(right => right != Right.None && rights.HasFlag(right));

    public static string Text(Right rights) => rights.ToString().ToLowerInvariant().Replace(", ", ";", StringComparison.Ordinal);

    /// <exception cref="ArgumentException">A word that is no right of a key.</exception>
    public static Right ParseOfKeys(string list) => list.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Aggregate(Right.None, (rights, word) => rights | ParseOne(word));

    static Right ParseOne(string word) => Each(OfKeys).FirstOrDefault(right => Text(right).Equals(word, StringComparison.OrdinalIgnoreCase)) is not Right.None and var right ? right
        : throw new ArgumentException($"'{word}' is no right of a key. Known are {KnownOfKeys}.");
}
