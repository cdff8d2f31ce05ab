using Wegmarke.Profiles.Components;
using Wegmarke.Profiles.Index;
using Wegmarke.Profiles.Reading;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>A decision about two identifiers, and what became of it.</summary>
/// <param name="Decision">Of kind <see cref="DecisionKind.Link"/> or <see cref="DecisionKind.NeverLink"/>.</param>
/// <param name="A">Its value is empty when it was erased.</param>
/// <param name="B">The same.</param>
/// <param name="IsInForce">Not taken back, and the last one about the two.</param>
/// <param name="Undo">What took it back; null = nothing did.</param>
public sealed record PastDecision(Decision Decision, ProfileIdentifier A, ProfileIdentifier B, bool IsInForce, Decision? Undo)
{
    /// <summary>Those about an identifier of a profile, newest first.</summary>
    /// <param name="node">One of the profile's.</param>
    /// <param name="partition">Who is who.</param>
    /// <param name="rules">Name the identifiers.</param>
    /// <param name="prepare">Reads the log's file.</param>
    public static IReadOnlyList<PastDecision> Of(int node, ProfilePartition partition, IdentifierRules rules, Func<string, Statement> prepare)
    {
        var all = new List<Decision>();
        DecisionRows.Read(prepare, after: 0, all.Add);
        var (active, profile) = (ActiveDecisions.Of(all), partition.ProfileOf(node));
        var undone = all.Where(decision => decision.Kind == DecisionKind.Undo).GroupBy(undo => undo.A).ToDictionary(undos => undos.Key, undos => undos.First());
        return
        [
            .. all.Where(decision => decision.Kind != DecisionKind.Undo && (partition.ProfileOf(decision.A) == profile || partition.ProfileOf(decision.B) == profile)).Reverse()
                .Select(decision => new PastDecision(decision, IdentifierRow.Read(decision.A, rules, prepare), IdentifierRow.Read(decision.B, rules, prepare),
                    active.About(decision.A, decision.B) == decision, undone.GetValueOrDefault(decision.Id))),
        ];
    }
}
