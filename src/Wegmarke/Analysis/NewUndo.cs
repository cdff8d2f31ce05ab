using System.Text.Json.Serialization;

namespace Wegmarke.Analysis;

/// <summary>That a decision is taken back. Other members are refused.</summary>
/// <param name="Reason">Kept with it.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record NewUndo(string? Reason = null);
