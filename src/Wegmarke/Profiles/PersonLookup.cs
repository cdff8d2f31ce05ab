using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>Finds whom a request is about by one of their identifiers. As of one moment; belongs to one thread.</summary>
public sealed class PersonLookup
{
    readonly Func<string, Statement> _prepare;

    /// <param name="prepare">Reads the log's file.</param>
    public PersonLookup(Identifiers identifiers, Func<string, Statement> prepare)
    {
        (Identifiers, _prepare) = (identifiers, prepare);
        Records.ReadOn(prepare);
        Partition = ProfilePartition.From(Records, identifiers.Rules);
    }

    /// <summary>False of a log that nobody was ever named in.</summary>
    public static bool IsPossible(LogReader reader) => reader.HasTable("profiles_nodes");

    public ProfileRecords Records { get; } = new();

    public ProfilePartition Partition { get; }

    public Identifiers Identifiers { get; }

    /// <param name="text">"email:ada@example.org", or a bare value, which is looked for in every kind.</param>
    public ProfileAnswer Find(string text) => new ProfileLookup(Records, Partition, Identifiers).Find(text, _prepare);

    /// <summary>Everything that names the profile, and who else stood in one row with it.</summary>
    /// <param name="profiles">One, or several for one erasure: a device that only they share is nobody else's.</param>
    public Person Of(params IReadOnlyList<ProfileView> profiles)
    {
        var identifiers = profiles.SelectMany(profile => profile.Identifiers).DistinctBy(identifier => identifier.Node).ToArray();
        var own = identifiers.Select(identifier => identifier.Node).ToHashSet();
        var neighbours = new HashSet<int>();
        var shared = new HashSet<int>();
        Meet(Records.Pairs.A, Records.Pairs.B, own, neighbours, shared);
        Meet(Records.Members.A, Records.Members.B, own, neighbours, shared);
        return new([.. identifiers.Select(identifier => Of(identifier, shared))], neighbours);
    }

    /// <summary>The persons that these nodes are identifiers of.</summary>
    public IReadOnlyList<Person> Of(IEnumerable<int> nodes)
    {
        var lookup = new ProfileLookup(Records, Partition, Identifiers);
        return [.. nodes.Select(Partition.ProfileOf).OfType<ProfileId>().Distinct().Select(profile => Of(lookup.Read(profile, _prepare)))];
    }

    /// <summary>Somebody of whom nothing is known but this identifier; null when it is none, or does not say its kind.</summary>
    /// <param name="text">kind:value.</param>
    public Person? Unknown(string text) =>
        Readings(text) is [var only] && text.Contains(':', StringComparison.Ordinal) ? new([only], new HashSet<int>()) : null;

    /// <summary>Everything that a text may mean as an identifier, whether or not anybody has it.</summary>
    /// <param name="text">kind:value, or a bare value.</param>
    public IReadOnlyList<PersonIdentifier> Readings(string text) => IdentifierReadings.Of(text, Identifiers);

    void Meet(ReadOnlySpan<int> a, ReadOnlySpan<int> b, HashSet<int> own, HashSet<int> neighbours, HashSet<int> shared)
    {
        for (var link = 0; link < a.Length; link++)
        {
            Meet(a[link], b[link], own, neighbours, shared);
            Meet(b[link], a[link], own, neighbours, shared);
        }
    }

    void Meet(int one, int other, HashSet<int> own, HashSet<int> neighbours, HashSet<int> shared)
    {
        if (!own.Contains(one) || own.Contains(other) || Records.Nodes.Kind(other) == Index.NodeColumns.Erased)
            return;
        neighbours.Add(other);
        if (Identifiers.Rules.ScopeOf(Records.Nodes.Kind(one)) == IdentifierScope.Device)
            shared.Add(one);
    }

    PersonIdentifier Of(ProfileIdentifier identifier, HashSet<int> shared) =>
        new(identifier.Node, Records.Nodes.Kind(identifier.Node), identifier.Kind, identifier.Value, shared.Contains(identifier.Node));
}
