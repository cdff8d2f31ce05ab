using NodaTime;

namespace Wegmarke.Analysis;

/// <summary>Questions that somebody wants to see beside each other, in an order.</summary>
/// <param name="Key">Names it in addresses.</param>
/// <param name="Version">1 for the first; each change adds one.</param>
/// <param name="Name">What people call it.</param>
public sealed record Dashboard(string Key, int Version, string Name, IReadOnlyList<DashboardTile> Tiles)
{
    public const int MostOfName = 80;
    public const int MostTiles = 24;

    /// <summary>As it is stored.</summary>
    /// <exception cref="ArgumentException">It cannot be shown so; the message says what can.</exception>
    internal Dashboard Checked(DateTimeZone zone)
    {
        WrittenText.MustBeKey(Key);
        if (Tiles is null)
            throw new ArgumentException("'tiles' is missing: a list of tiles, each with name, question, options and view. An empty one is a dashboard to begin with.");
        if (Tiles.Count > MostTiles)
            throw new ArgumentException($"{Tiles.Count} tiles; a dashboard shows at most {MostTiles}. Make a second one.");
        return this with { Name = WrittenText.OneLine("The name of a dashboard", Name, MostOfName), Tiles = [.. Tiles.Select((tile, at) => Checked(tile, at, zone))] };
    }

    static DashboardTile Checked(DashboardTile? tile, int at, DateTimeZone zone)
    {
        try
        {
            return tile?.Checked(zone) ?? throw new ArgumentException("it is null.");
        }
        catch (ArgumentException refused)
        {
            throw new ArgumentException($"Tile {at + 1}{(tile?.Name is { Length: > 0 } name ? $" \"{WrittenText.Shown(name)}\"" : "")}: {refused.Message}");
        }
    }
}
