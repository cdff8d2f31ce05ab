using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Finds customers by what somebody types. Any thread.</summary>
public sealed class ProfileFinder(TenantFolder folder, JourneyStore journeys)
{
    public const int Fewest = 2, MostLetters = 200, UsualTake = 20, MostTake = 100;

    const int MostIdentifiers = 5;

    /// <summary>What is looked at of a customer; who has more is a shared mailbox.</summary>
    const int MostNodes = 100;

    /// <summary>Customers whose words are compared for one answer.</summary>
    const int MostCompared = 1_000;

    /// <summary>Null when the tenant has no log.</summary>
    /// <exception cref="QuestionException">The text is too short or too long, or too many are wanted.</exception>
    public async Task<ProfileHits?> Find(string? text, int take, CancellationToken cancel)
    {
        var wanted = Checked(text, take);
        if (await journeys.Current(cancel) is not { } data)
            return null;
        var exact = await journeys.ExactlyNamed(wanted, cancel);
        var (partition, rules) = await journeys.Identities(cancel);
        using var reader = LogReader.Open(folder) ?? throw new StorageException($"{folder.Log} has vanished while it was read.");
        var (candidates, isCut) = new ProfileSearch(folder).Candidates(wanted, partition, reader, rules);
        int[] ordered =
        [
            .. exact, .. candidates.Except(exact).Select(profile => (Profile: profile, Last: LastContact(data, profile)))
                .OrderByDescending(one => one.Last).ThenBy(one => one.Profile).Select(one => one.Profile).Take(MostCompared),
        ];
        var hits = new List<ProfileHit>();
        foreach (var some in ordered.Chunk(take))
        {
            hits.AddRange(Hits(wanted, some, exact, (data, partition, rules), reader));
            if (hits.Count > take)
                break;
        }
        return new([.. hits.Take(take)], hits.Count > take || isCut || candidates.Count > MostCompared);
    }

    static string Checked(string? text, int take)
    {
        var wanted = text?.Trim() ?? "";
        if (wanted.Length is < Fewest or > MostLetters)
            throw new QuestionException($"'search' has {wanted.Length} letters; it takes {Fewest} to {MostLetters}: the beginning of an identifier, a name or an address.");
        return take is >= 1 and <= MostTake ? wanted : throw new QuestionException($"'take' is {take}; it is 1 to {MostTake}.");
    }

    static IEnumerable<ProfileHit> Hits(string text, int[] profiles, IReadOnlyList<int> exact, (TenantJourneys Data, ProfilePartition Partition, IdentifierRules Rules) of, LogReader reader)
    {
        var nodes = NodesOf(of.Partition, profiles);
        foreach (var profile in profiles)
        {
            if (ProfileSearch.Found(exact.Contains(profile) ? "" : text, nodes[profile], reader, of.Rules) is not { Identifiers: [var first, ..] } found)
                continue;
            yield return new($"{first}", found.Name, [.. found.Identifiers.Skip(1).Take(MostIdentifiers).Select(identifier => $"{identifier}")],
                OrdinalOf(of.Data, profile) is >= 0 and var ordinal ? CustomerFigures.Of(of.Data.Journeys, ordinal) : CustomerFigures.None);
        }
    }

    /// <summary>One pass over the nodes for all of them.</summary>
    static Dictionary<int, List<int>> NodesOf(ProfilePartition partition, int[] profiles)
    {
        var nodes = profiles.ToDictionary(profile => profile, _ => new List<int>());
        var all = partition.Profiles;
        for (var node = profiles.Min(); node < all.Length; node++)
        {
            if (all[node] != 0 && nodes.TryGetValue(all[node], out var own) && own.Count < MostNodes)
                own.Add(node);
        }
        return nodes;
    }

    static long LastContact(TenantJourneys data, int profile)
    {
        if (OrdinalOf(data, profile) is not (>= 0 and var ordinal))
            return long.MinValue;
        var columns = data.Journeys.ColumnsOf(ordinal);
        var (start, length) = columns.PositionsOf(ordinal).GetOffsetAndLength(columns.Count);
        return length == 0 ? long.MinValue : columns.Times.Span[start + length - 1];
    }

    static int OrdinalOf(TenantJourneys data, int profile) => profile < data.Ordinals.Count ? data.Ordinals[profile] : -1;
}
