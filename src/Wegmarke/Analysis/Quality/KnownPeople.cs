using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Quality;

/// <summary>Which nodes have a profile, and which of these profiles are known persons.</summary>
sealed class KnownPeople
{
    readonly ProfilePartition _partition;
    readonly bool[] _isPerson;

    public KnownPeople(LogReader reader, IdentifierRules rules)
    {
        var records = new ProfileRecords();
        records.ReadOn(reader.Prepare);
        _partition = ProfilePartition.From(records, rules);
        _isPerson = new bool[_partition.Profiles.Length];
        for (var node = 1; node < _isPerson.Length; node++)
            _isPerson[_partition.Profiles[node]] |= rules.ScopeOf(records.KindOf(node)) == IdentifierScope.Person;
        KindsSeenTogether = records.KindsSeenTogether();
    }

    public IReadOnlySet<(byte A, byte B)> KindsSeenTogether { get; }

    public bool IsLinked(int node) => ProfileOf(node) > 0;

    public bool IsPerson(int node) => ProfileOf(node) is > 0 and var profile && _isPerson[profile];

    int ProfileOf(int node) => (uint)node < (uint)_partition.Profiles.Length ? _partition.Profiles[node] : 0;
}
