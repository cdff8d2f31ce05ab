using Wegmarke.Privacy;
using Wegmarke.Profiles.Reading;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>Decides about identifiers, and notes it in the audit log before it can be committed.</summary>
public static class NotedDecision
{
    /// <param name="folder">Whose data.</param>
    /// <param name="desk">What it is decided on.</param>
    /// <param name="actor">As the audit log names them.</param>
    /// <param name="decide">See <see cref="LinkProfiles"/>, <see cref="UnlinkProfiles"/>, <see cref="UndoDecision"/>.</param>
    public static DecisionOutcome Run(TenantFolder folder, DecisionDesk desk, string actor, Func<DecisionDesk, DecisionOutcome> decide)
    {
        var outcome = decide(desk);
        if (outcome is DecisionOutcome.Recorded(var decision))
            AuditLog.Of(folder).Append(Note(folder, desk, decision), actor);
        return outcome;
    }

    static AuditNote Note(TenantFolder folder, DecisionDesk desk, Decision decision)
    {
        var (about, facts) = (decision, new Dictionary<string, string> { ["decision"] = $"{decision.Id}" });
        if (decision.Kind == DecisionKind.Undo)
        {
            about = desk.Records.Decisions.First(one => one.Id == decision.A);
            facts["undone"] = $"{about.Id}";
        }
        var identifiers = ((int[])[about.A, about.B]).Select(node => IdentifierRow.Read(node, desk.Identifiers.Rules, desk.Transaction.Prepare)).Where(one => one.Value.Length > 0);
        return new(ActOf(decision.Kind), "", PersonReference.Of(folder, identifiers.Select(one => $"{one}")), facts);
    }

    static AuditAct ActOf(DecisionKind kind) => kind switch
    {
        DecisionKind.Link => AuditAct.ProfileLink,
        DecisionKind.NeverLink => AuditAct.ProfileUnlink,
        _ => AuditAct.ProfileUndo,
    };
}
