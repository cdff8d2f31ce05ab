using System.Text.Json.Serialization;

namespace Wegmarke.Analysis;

/// <summary>What an answer rests on; every answer says it.</summary>
/// <param name="Per">The unit, in lower case.</param>
/// <param name="From">Null = from the first interaction.</param>
/// <param name="To">Exclusive; null = to the last interaction.</param>
/// <param name="Zone">The reporting zone.</param>
/// <param name="Where">The conditions; all hold.</param>
/// <param name="Customers">With an interaction that the filter keeps; per account, accounts and customers without one.</param>
/// <param name="Units">Units with an interaction that the filter keeps.</param>
/// <param name="Interactions">Kept by the filter, of customers or of nobody known.</param>
/// <param name="Linked">Those of customers.</param>
/// <param name="OutsideUnits">Those of customers that are in no unit: without a session or case when it is asked per session or case.</param>
/// <param name="OnConsent">Kept interactions that were collected on consent.</param>
/// <param name="Restricted">Customers that are in no answer, because their data may only be stored (Art. 18 DSGVO).</param>
/// <param name="Withdrawn">Rows that are in no answer, because they were collected on a consent to analysis that their customer withdrew since.</param>
/// <param name="NotPermitted">Interactions that the filter would keep and whose customers do not permit a purpose it names.</param>
public sealed record AskedOf(
    string Per, DateTimeOffset? From, DateTimeOffset? To, string Zone, IReadOnlyList<string> Where,
    long Customers, long Units, long Interactions, long Linked, long OutsideUnits, long OnConsent, long Restricted, long Withdrawn, long NotPermitted)
{
    /// <summary>Nothing was filtered.</summary>
    [JsonIgnore]
    public bool KeepsAll => From is null && To is null && Where.Count == 0;

    public double? LinkedShare => Interactions == 0 ? null : (double)Linked / Interactions;

    public double? ConsentShare => Interactions == 0 ? null : (double)OnConsent / Interactions;
}
