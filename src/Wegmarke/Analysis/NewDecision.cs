using System.Text.Json.Serialization;

namespace Wegmarke.Analysis;

/// <summary>That two identifiers are one customer, or never are. Other members are refused.</summary>
/// <param name="First">Best as kind:value.</param>
/// <param name="Second">Another one.</param>
/// <param name="Reason">Shown beside the decision, and to the customer who asks what is known of them.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record NewDecision(string? First = null, string? Second = null, string? Reason = null);
