using Wegmarke.Storage;

namespace Wegmarke.Analysis.Quality;

/// <summary>What is counted of one source while the log is read. Belongs to one thread.</summary>
sealed class SourceTally(string source)
{
    const long Tolerance = 24 * 3_600_000;

    readonly SortedDictionary<OddityKind, Oddity> _oddities = [];
    readonly Dictionary<string, long> _kinds = [];
    readonly Dictionary<string, long> _unmapped = [];
    readonly ValueSpread _values = new();

    public string Source => source;
    public long Interactions { get; private set; }
    public long Linked { get; private set; }
    public long OfKnownPersons { get; private set; }
    public long? FirstTime { get; private set; }
    public long? LastTime { get; private set; }
    public long? LastReceived { get; private set; }
    public DailyCounts Days { get; } = new();

    public IReadOnlyList<IdentifierUse> Identifiers =>
        [.. _kinds.OrderByDescending(kind => kind.Value).ThenBy(kind => kind.Key, StringComparer.Ordinal).Select(kind => new IdentifierUse(kind.Key, kind.Value))];

    public IEnumerable<(string Name, long Interactions)> Unmapped =>
        _unmapped.OrderByDescending(name => name.Value).ThenBy(name => name.Key, StringComparer.Ordinal).Select(name => (name.Key, name.Value));

    public IReadOnlyList<Oddity> Oddities() =>
    [
        .. _values.FarFromUsual() is var (count, first) ? [new Oddity(OddityKind.ValueFarOut, count, first)] : Array.Empty<Oddity>(),
        .. _oddities.Values,
    ];

    public void Count(long sequence, in StoredRow row, KnownPeople people, LocalDays days)
    {
        Interactions++;
        Linked += people.IsLinked(row.Node) ? 1 : 0;
        OfKnownPersons += people.IsPerson(row.Node) ? 1 : 0;
        FirstTime = Math.Min(FirstTime ?? long.MaxValue, row.Time);
        LastTime = Math.Max(LastTime ?? long.MinValue, row.Time);
        LastReceived = Math.Max(LastReceived ?? long.MinValue, row.Received);
        var (day, ofDay) = days.At(row.Time);
        Days.Add(day);
        if (ofDay == 0)
            Note(OddityKind.DayWithoutTime, sequence);
        if (row.Time > row.Received + Tolerance)
            Note(OddityKind.InTheFuture, sequence);
        if (row.Value is { } value and not 0)
            _values.Add(value, sequence);
    }

    public void Note(OddityKind kind, long sequence) =>
        _oddities[kind] = _oddities.TryGetValue(kind, out var known) ? known with { Interactions = known.Interactions + 1 } : new(kind, 1, sequence);

    public void Carries(string kind) => _kinds[kind] = _kinds.GetValueOrDefault(kind) + 1;

    public void IsUnmapped(string name) => _unmapped[name] = _unmapped.GetValueOrDefault(name) + 1;
}
