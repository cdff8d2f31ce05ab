using System.Text.Json.Serialization;

namespace Wegmarke.Capture;

/// <summary>A key as somebody asks for it. Other members are refused.</summary>
/// <param name="Name">What it is called in lists.</param>
/// <param name="Basis">Legal basis of the source from now on; null = as it declared.</param>
/// <param name="Purposes">What it is collected for from now on, several with ';'; null = as it declared.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
public sealed record NewSourceKey(string? Source = null, string? Name = null, string? Basis = null, string? Purposes = null);
