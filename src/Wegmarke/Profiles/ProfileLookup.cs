using Wegmarke.Profiles.Reading;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>Finds a profile by one of its identifiers.</summary>
public sealed class ProfileLookup(ProfileRecords records, ProfilePartition partition, Identifiers identifiers)
{
    /// <param name="text">"email:ada@example.org", or a bare value, which is looked for in every kind.</param>
    /// <param name="prepare">Reads the file that the records were read from.</param>
    public ProfileAnswer Find(string text, Func<string, Statement> prepare)
    {
        var match = IdentifierMatch.Of(text, records, identifiers);
        var profiles = match.Nodes.Select(partition.ProfileOf).OfType<ProfileId>().Distinct().ToArray();
        if (profiles.Length == 0)
            return new ProfileAnswer.Unknown(match.Message);
        if (profiles.Length > 1)
            return new ProfileAnswer.Ambiguous([.. match.Nodes.Select(n => IdentifierRow.Read(n, identifiers.Rules, prepare).ToString())]);
        return new ProfileAnswer.Found(Read(profiles[0], prepare));
    }

    /// <summary>The node that the text names; 0 and the reason when it names no profile or several.</summary>
    /// <param name="text">As in <see cref="Find"/>.</param>
    /// <param name="prepare">Reads the file that the records were read from.</param>
    public (int Node, ProfileAnswer Answer) NodeOf(string text, Func<string, Statement> prepare)
    {
        var answer = Find(text, prepare);
        return (answer is not ProfileAnswer.Found ? 0 : IdentifierMatch.Of(text, records, identifiers).Nodes.First(node => partition.ProfileOf(node) is not null), answer);
    }

    /// <summary>Smallest nodes of the profiles that the text names exactly.</summary>
    /// <param name="text">As in <see cref="Find"/>.</param>
    public IReadOnlyList<int> AllNamed(string text) =>
        [.. IdentifierMatch.Of(text, records, identifiers).Nodes.Select(partition.ProfileOf).OfType<ProfileId>().Select(profile => profile.Node).Distinct()];

    /// <summary>A profile of the partition.</summary>
    public ProfileView Read(ProfileId profile, Func<string, Statement> prepare) =>
        new ProfileReading(records, partition, identifiers.Rules, prepare).Of(profile);
}
