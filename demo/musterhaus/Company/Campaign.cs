namespace Wegmarke.Demo.Musterhaus.Company;

/// <summary>A spell of advertising over all paid channels.</summary>
sealed record Campaign(string Key, string Title, DateOnly From, DateOnly To)
{
    public static IReadOnlyList<Campaign> All { get; } =
    [
        new("fruehling-2025", "Frühling auf zwei Rädern", new(2025, 4, 1), new(2025, 6, 15)),
        new("draussen-2025", "Draußen schlafen", new(2025, 6, 16), new(2025, 8, 31)),
        new("herbst-2025", "Bei jedem Wetter", new(2025, 9, 1), new(2025, 11, 16)),
        new("black-week-2025", "Black Week", new(2025, 11, 17), new(2025, 12, 1)),
        new("weihnachten-2025", "Schenk Draußen", new(2025, 12, 2), new(2025, 12, 31)),
        new("winter-2026", "Warm und trocken", new(2026, 1, 1), new(2026, 2, 28)),
        new("fruehling-2026", "Rauf aufs Rad", new(2026, 3, 1), new(2026, 6, 15)),
        new("sommer-2026", "Mikroabenteuer", new(2026, 6, 16), new(2026, 9, 30)),
    ];

    public static Campaign On(DateOnly day) => All.First(campaign => day <= campaign.To);

    /// <summary>What stands in the address of a click on an advertisement.</summary>
    public static string? Of(Entry entry, int day) => entry.Ledger is null || entry.Source is null ? null : On(Period.Day(Math.Min(day, Period.Days - 1))).Key;
}
