using System.Text.Json.Serialization;

namespace Wegmarke.Analysis;

/// <summary>That a person wants to know what is held of them. Other members are refused.</summary>
/// <param name="Identifier">kind:value; a bare value when one person has it.</param>
/// <param name="Reason">For the protocol, which is kept for ever: a ticket, no name.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record NewAccess(string? Identifier = null, string? Reason = null);
