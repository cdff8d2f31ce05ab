using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps;

/// <summary>What a map is asked to show.</summary>
/// <param name="PhaseModel">Key; null = the tenant's default.</param>
/// <param name="DrawnOn">The day it is drawn on.</param>
/// <param name="Zone">Days of the period are days of this zone.</param>
/// <param name="Title">Null = the usual one.</param>
public sealed record MapRequest(string? PhaseModel, Language Language, DateOnly DrawnOn, DateTimeZone Zone, string? Title = null)
{
    /// <summary>How good touchpoints are; none unless somebody asked.</summary>
    public TouchpointScores Scores { get; init; } = TouchpointScores.None;
}
