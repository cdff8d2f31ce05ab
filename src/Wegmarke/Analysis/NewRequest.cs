namespace Wegmarke.Analysis;

/// <summary>A request of a person as it is sent in.</summary>
/// <param name="Right">access, rectify, erase, restrict, port or object.</param>
/// <param name="Identifier">Whose; empty = not known yet. It is not kept.</param>
/// <param name="Received">2026-11-30; empty = today.</param>
/// <param name="Ticket">Where the letter lies; no name.</param>
[System.Text.Json.Serialization.JsonUnmappedMemberHandling(System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow)]
sealed record NewRequest(string? Right = null, string? Identifier = null, string? Received = null, string? Ticket = null);
