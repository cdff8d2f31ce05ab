using System.Text;
using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>What a person permits now: made of consents, withdrawals, objections and restrictions. A use needs it beside the purposes that an
/// interaction was collected for.</summary>
/// <param name="IsRestricted">The data may only be stored (Art. 18 DSGVO).</param>
/// <param name="ObjectsToMarketing">Art. 21(2) DSGVO; no consent outweighs it until it is taken back.</param>
public sealed record Permission(bool IsRestricted, bool ObjectsToMarketing, IReadOnlyList<ConsentStanding> Standings)
{
    /// <summary>Advertising and the profiling done for it (Art. 21(2), (3) DSGVO).</summary>
    public const Purpose Marketing = Purpose.Marketing | Purpose.Retargeting | Purpose.Personalisation;

    public static Permission Of(Person person, Func<string, Statement> prepare, Suppressions suppressions)
    {
        var nodes = person.Identifiers.Where(identifier => identifier.Node > 0).Select(identifier => identifier.Node).ToHashSet();
        return new(
            RestrictionRows.InForce(prepare).Any(nodes.Contains),
            person.Identifiers.Any(one => suppressions.ObjectsToMarketing(one.Kind, Encoding.UTF8.GetBytes(one.Value))),
            ConsentStanding.Of(nodes.SelectMany(node => ConsentRows.OfNode(node, prepare))));
    }

    /// <summary>Whether an interaction collected on this basis may be used for the purpose. What was collected on consent rests on that consent
    /// until one is withdrawn; what rests on another basis needs none.</summary>
    /// <param name="purpose">One.</param>
    /// <param name="basis">Of the interaction.</param>
    public bool Allows(Purpose purpose, LegalBasis basis) =>
        !IsRestricted && !(ObjectsToMarketing && Marketing.HasFlag(purpose)) && !(basis == LegalBasis.Consent && IsWithdrawn(purpose));

    bool IsWithdrawn(Purpose purpose) => Standings.Any(standing => standing.Purpose == purpose && !standing.IsGiven);
}
