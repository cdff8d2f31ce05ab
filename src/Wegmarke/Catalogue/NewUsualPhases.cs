using System.Text.Json.Serialization;

namespace Wegmarke.Catalogue;

/// <summary>Which phase model is used when none is named. Other members are refused.</summary>
/// <param name="Key">Of a model that is there.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record NewUsualPhases(string? Key = null);
