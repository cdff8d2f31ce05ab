namespace Wegmarke.Profiles;

/// <summary>Decides "never link these two". Profiles are recomputed; no interaction moves.</summary>
public static class UnlinkProfiles
{
    public static DecisionOutcome Run(DecisionDesk desk, string first, string second, DecidedBy by) =>
        desk.Decide(DecisionKind.NeverLink, (first, second), by, static _ => null);
}
