using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Permitting;

/// <summary>Profiles that do not permit a purpose, by the engine's numbers. Costs a look at those who withdrew, not at those who consented.</summary>
/// <param name="Wholly">Whatever their interactions were collected on: restricted, or objecting to marketing.</param>
/// <param name="OnConsent">As far as collected on consent: it was withdrawn.</param>
sealed record DeniedProfiles(IReadOnlySet<int> Wholly, IReadOnlySet<int> OnConsent)
{
    /// <param name="purpose">One.</param>
    /// <param name="ordinals">Per node the number of its profile; −1 = none.</param>
    /// <param name="reader">Reads the log's file.</param>
    /// <param name="folder">Whose objections.</param>
    public static DeniedProfiles Of(Purpose purpose, IReadOnlyList<int> ordinals, LogReader reader, TenantFolder folder) => new(
        Permission.Marketing.HasFlag(purpose) ? Objecting(ordinals, reader, Suppressions.Of(folder)) : [],
        Withdrawn(purpose, ordinals, reader.Prepare));

    /// <summary>Objections are known by hashes alone: each identifier is hashed, about a microsecond, once after something was said.</summary>
    static HashSet<int> Objecting(IReadOnlyList<int> ordinals, LogReader reader, Suppressions suppressions)
    {
        var nodes = new List<int>();
        if (suppressions.HasObjections)
        {
            IdentifierValues.Read(reader.Prepare, (node, kind, value) =>
            {
                if (suppressions.ObjectsToMarketing(kind, value))
                    nodes.Add(node);
            });
        }
        return ProfilesOf(nodes, ordinals);
    }

    /// <summary>Those whose data may only be stored.</summary>
    public static HashSet<int> Restricted(IReadOnlyList<int> ordinals, Func<string, Statement> prepare) => ProfilesOf(RestrictionRows.InForce(prepare), ordinals);

    /// <param name="purpose">One.</param>
    /// <param name="ordinals">Per node the number of its profile; −1 = none.</param>
    /// <param name="prepare">Reads the log's file.</param>
    public static HashSet<int> Withdrawn(Purpose purpose, IReadOnlyList<int> ordinals, Func<string, Statement> prepare)
    {
        var asked = ProfilesOf(ConsentRows.Withdrawn(purpose, prepare), ordinals);
        if (asked.Count == 0)
            return asked;
        var nodes = Enumerable.Range(1, ordinals.Count - 1).Where(node => asked.Contains(ordinals[node]));
        return [.. nodes.GroupBy(node => ordinals[node], node => ConsentRows.OfNode(node, prepare)).Where(profile => IsWithdrawn(purpose, profile.SelectMany(records => records))).Select(profile => profile.Key)];
    }

    static bool IsWithdrawn(Purpose purpose, IEnumerable<ConsentRecord> records) =>
        ConsentStanding.Of(records.Where(record => record.Purpose == purpose)) is [{ IsGiven: false }];

    static HashSet<int> ProfilesOf(IEnumerable<int> nodes, IReadOnlyList<int> ordinals) =>
        [.. nodes.Where(node => node < ordinals.Count).Select(node => ordinals[node]).Where(ordinal => ordinal >= 0)];
}
