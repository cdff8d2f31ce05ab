using System.Text.Json.Serialization;

namespace Wegmarke.Analysis;

/// <summary>An exchange rate as it is sent. Other members are refused.</summary>
/// <param name="Rate">What one unit is worth in the base currency.</param>
/// <param name="In">The base currency; else that of the rates there are, of the tenant's reports, or EUR.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record NewRate(decimal? Rate = null, string? In = null);
