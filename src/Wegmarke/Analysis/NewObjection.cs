using System.Text.Json.Serialization;

namespace Wegmarke.Analysis;

/// <summary>That a person objects to marketing. Other members are refused.</summary>
/// <param name="Identifier">kind:value; a bare value when one person has it.</param>
/// <param name="Withdraw">The objection is taken back.</param>
/// <param name="Reason">For the protocol, which is kept for ever: a ticket, no name.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record NewObjection(string? Identifier = null, bool Withdraw = false, string? Reason = null);
