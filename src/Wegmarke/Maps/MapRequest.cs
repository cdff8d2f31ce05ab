using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Maps;

/// <summary>What a map is asked to show.</summary>
/// <param name="PhaseModel">Key; null = the tenant's default.</param>
/// <param name="DrawnOn">The day it is drawn on.</param>
/// <param name="Zone">Days of the period are days of this zone.</param>
/// <param name="Title">Null = the usual one.</param>
public sealed record MapRequest(string? PhaseModel, Language Language, DateOnly DrawnOn, DateTimeZone Zone, string? Title = null)
{
    /// <summary>The interactions it is measured on: a period, some customers, whatever a filter keeps; null = all.</summary>
    public AskedQuestion? Asked { get; init; }

    /// <summary>What its figures are asked of.</summary>
    internal JourneyQuestion QuestionOf(TenantJourneys data) => Asked?.Engine ?? new(data.Journeys);

    /// <exception cref="ArgumentException">There is no such phase model.</exception>
    internal PhaseMaps MapsOf(TenantJourneys data) => new(data, data.ModelIndex(PhaseModel), QuestionOf(data));

    /// <summary>Steps of a funnel, as <see cref="Analysis.FunnelQuestion"/> takes them; none = the usual ones.</summary>
    public IReadOnlyList<string> Steps { get; init; } = [];

    /// <summary>Steps as they are written, parted by commas.</summary>
    public static IReadOnlyList<string> StepsOf(string? text) => text?.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries) ?? [];

    /// <summary>The dimension that groups are made by; null = the usual one.</summary>
    public string? By { get; init; }

    /// <summary>What journeys are held against; null = how customers are likeliest to come to their first purchase.</summary>
    public MapIdeal? Ideal { get; init; }

    /// <summary>How good touchpoints are; none unless somebody asked.</summary>
    public TouchpointScores Scores { get; init; } = TouchpointScores.None;
}
