namespace Wegmarke.Profiles;

/// <summary>Takes a decision back; what the data and the decisions before it say holds again.</summary>
public static class UndoDecision
{
    public static DecisionOutcome Run(DecisionDesk desk, int decision, DecidedBy by)
    {
        desk.Records.ReadOn(desk.Transaction.Prepare);
        var all = desk.Records.Decisions;
        if (all.FirstOrDefault(d => d.Id == decision) is not { } target)
            return new DecisionOutcome.Refused($"There is no decision {decision}; the last one is {(all.Count == 0 ? 0 : all[^1].Id)}.");
        if (target.Kind == DecisionKind.Undo)
            return new DecisionOutcome.Refused($"Decision {decision} is an undo itself; decide anew with link or unlink.");
        if (all.Any(d => d.Kind == DecisionKind.Undo && d.A == decision))
            return new DecisionOutcome.Unchanged();
        return desk.Write(DecisionKind.Undo, decision, 0, by);
    }
}
