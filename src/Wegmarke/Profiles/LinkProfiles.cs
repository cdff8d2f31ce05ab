namespace Wegmarke.Profiles;

/// <summary>Links two identifiers by a person's decision. Limits do not bind it; "never link" and "a device joins no two persons" do.</summary>
public static class LinkProfiles
{
    public static DecisionOutcome Run(DecisionDesk desk, string first, string second, DecidedBy by) =>
        desk.Decide(DecisionKind.Link, (first, second), by, decision => Objection(desk, decision));

    /// <summary>Tried before anything is written.</summary>
    static DecisionOutcome.Refused? Objection(DecisionDesk desk, Decision decision)
    {
        var partition = ProfilePartition.From(desk.Records.With(decision), desk.Identifiers.Rules);
        foreach (var refused in partition.Refused)
        {
            if (refused.A == decision.A && refused.B == decision.B)
                return new(Explain(refused)) { Why = refused.Reason, Decision = refused.Decision };
        }
        return null;
    }

    static string Explain(RefusedLink refused) => refused.Reason switch
    {
        RefusalReason.NeverLink => $"Decision {refused.Decision} says that identifiers of these two profiles are never linked; undo it first.",
        RefusalReason.DeviceOfAnotherPerson => "The device belongs to another person by an earlier decision, and a device never joins two persons; undo that decision, or link the persons by their own identifiers.",
        _ => throw new InvalidOperationException($"A decision met the limit of kind {refused.Kind}, which does not bind it."),
    };
}
