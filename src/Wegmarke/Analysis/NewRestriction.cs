using System.Text.Json.Serialization;

namespace Wegmarke.Analysis;

/// <summary>That the processing of a person's data is to be restricted. Other members are refused.</summary>
/// <param name="Identifier">kind:value; a bare value when one person has it.</param>
/// <param name="Lift">The restriction ends.</param>
/// <param name="Reason">For the protocol, which is kept for ever: a ticket, no name.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record NewRestriction(string? Identifier = null, bool Lift = false, string? Reason = null);
