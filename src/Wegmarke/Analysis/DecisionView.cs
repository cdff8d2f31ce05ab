using Wegmarke.Access;
using Wegmarke.Profiles;

namespace Wegmarke.Analysis;

/// <summary>A decision about two identifiers as people look at it.</summary>
/// <param name="Act">link, or unlink: never one customer.</param>
/// <param name="First">kind:value; empty when it was erased.</param>
/// <param name="Second">The same.</param>
/// <param name="By">user:ID, key:ID, or the name of who decided at a terminal.</param>
/// <param name="Name">What they are called now; empty for those without one.</param>
/// <param name="IsInForce">Not taken back, and the last one about the two.</param>
/// <param name="CanBeUndone">Nobody took it back yet.</param>
/// <param name="Undone">When it was taken back, and by whom.</param>
sealed record DecisionView(
    int Number, string Act, string First, string Second, DateTimeOffset At, string By, string Name, string Reason, bool IsInForce, bool CanBeUndone, DecisionView.Undo? Undone)
{
    public static DecisionView Of(PastDecision past, ActorNames names)
    {
        var (decision, undo) = (past.Decision, past.Undo);
        return new(decision.Id, decision.Kind == DecisionKind.Link ? "link" : "unlink", Text(past.A), Text(past.B), decision.At, decision.By, names.Of(decision.By), decision.Reason,
            past.IsInForce, undo is null, undo is null ? null : new(undo.Id, undo.At, undo.By, names.Of(undo.By), undo.Reason));
    }

    static string Text(ProfileIdentifier identifier) => identifier.Value.Length > 0 ? $"{identifier}" : "";

    /// <summary>The decision that took it back.</summary>
    internal sealed record Undo(int Number, DateTimeOffset At, string By, string Name, string Reason);
}
