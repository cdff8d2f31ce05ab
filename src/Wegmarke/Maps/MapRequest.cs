using NodaTime;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps;

/// <summary>What a map is asked to show.</summary>
/// <param name="PhaseModel">Key; null = the tenant's default.</param>
/// <param name="DrawnOn">The day it is drawn on.</param>
/// <param name="Zone">Days of the period are days of this zone.</param>
/// <param name="Title">Null = the usual one.</param>
public sealed record MapRequest(string? PhaseModel, Language Language, DateOnly DrawnOn, DateTimeZone Zone, string? Title = null)
{
    /// <summary>Steps of a funnel, as <see cref="Analysis.FunnelQuestion"/> takes them; none = the usual ones.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>Steps as they are written, parted by commas.</summary>
    public static IReadOnlyList<string> StepsOf(string? text) => text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The dimension that groups are made by; null = the usual one.</summary>
    public string? By { get; init; }
}
