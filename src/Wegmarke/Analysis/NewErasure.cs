using System.Text.Json.Serialization;

namespace Wegmarke.Analysis;

/// <summary>That a person is to be erased. Other members are refused.</summary>
/// <param name="Identifier">kind:value; a bare value when one person has it.</param>
/// <param name="Confirm">The identifier once more, because it cannot be taken back.</param>
/// <param name="Reason">For the protocol, which is kept for ever: a ticket, no name.</param>
[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
sealed record NewErasure(string? Identifier = null, string? Confirm = null, string? Reason = null);
