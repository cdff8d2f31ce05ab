using System.Text.Json.Serialization;

namespace Wegmarke.Catalogue;

/// <summary>Whether a conversion rule is to count. Other members are refused.</summary>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record NewConversionState(bool? IsActive = null);
