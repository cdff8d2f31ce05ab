namespace Wegmarke.Engine.Building;

/// <summary>The interactions of groups of profiles, group after group, each in order of (time, ordinal, tie, sequence).</summary>
sealed class GroupOrder
{
    readonly record struct Entry(long Time, int Member, int Place, long Sequence)
    {
        public long Ordinal { get; init; }
        public uint Tie { get; init; }
    }

    readonly Overlay _journeys;

    public GroupOrder(Overlay journeys, ReadOnlySpan<int> groupOf, Func<IReadOnlyList<long>, IReadOnlyList<(long Ordinal, uint Tie)>> ranks)
    {
        _journeys = journeys;
        var groups = Several(groupOf);
        var profiles = journeys.Touched.Length;
        Members = Bitmap.Of(profiles, groups.SelectMany(group => group));
        var entries = groups.ConvertAll(group => group.SelectMany(Entries).OrderBy(entry => entry.Time).ToArray());
        Rank(entries, ranks);
        Offsets = new int[groups.Count + 1];
        Places = new int[entries.Sum(group => group.Length)];
        foreach (var (at, group) in entries.Index())
        {
            Sort(group);
            foreach (var (i, entry) in group.Index())
                Places[Offsets[at] + i] = entry.Place;
            Offsets[at + 1] = Offsets[at] + group.Length;
        }
    }

    GroupOrder(Overlay journeys, int[] offsets, int[] places) =>
        (_journeys, Offsets, Places, Members) = (journeys, offsets, places, new Bitmap(journeys.Touched.Length));

    /// <summary>Each of these profiles a group of its own, also when it has no interactions.</summary>
    public static GroupOrder Apart(Overlay journeys, IReadOnlyList<int> profiles)
    {
        var (offsets, places) = (new int[profiles.Count + 1], new List<int>());
        foreach (var (at, profile) in profiles.Index())
        {
            var columns = journeys.ColumnsOf(profile);
            var isRecent = ReferenceEquals(columns, journeys.Recent);
            var (start, length) = columns.PositionsOf(profile).GetOffsetAndLength(columns.Count);
            for (var position = start; position < start + length; position++)
                places.Add(isRecent ? ~position : position);
            offsets[at + 1] = places.Count;
        }
        return new(journeys, offsets, [.. places]);
    }

    /// <summary>First place of each group, and the end.</summary>
    public int[] Offsets { get; }

    /// <summary>Positions in the base columns, or the complement of those in the recent ones.</summary>
    public int[] Places { get; }

    /// <summary>Profiles that are in one of the groups.</summary>
    public Bitmap Members { get; }

    /// <summary>Groups of more than one profile with interactions.</summary>
    List<List<int>> Several(ReadOnlySpan<int> groupOf)
    {
        var byGroup = new Dictionary<int, List<int>>();
        for (var profile = 0; profile < Math.Min(groupOf.Length, _journeys.Touched.Length); profile++)
        {
            if (groupOf[profile] == 0 || _journeys.ColumnsOf(profile).PositionsOf(profile) is var positions && positions.Start.Value == positions.End.Value)
                continue;
            if (!byGroup.TryGetValue(groupOf[profile], out var members))
                byGroup[groupOf[profile]] = members = [];
            members.Add(profile);
        }
        return [.. byGroup.Values.Where(members => members.Count > 1)];
    }

    IEnumerable<Entry> Entries(int profile)
    {
        var columns = _journeys.ColumnsOf(profile);
        var isRecent = ReferenceEquals(columns, _journeys.Recent);
        var (start, length) = columns.PositionsOf(profile).GetOffsetAndLength(columns.Count);
        for (var position = start; position < start + length; position++)
            yield return new(columns.Times.Span[position], profile, isRecent ? ~position : position, columns.Sequences.Span[position]);
    }

    /// <summary>Asks for ordinals and ties only where members meet at one time.</summary>
    static void Rank(List<Entry[]> groups, Func<IReadOnlyList<long>, IReadOnlyList<(long Ordinal, uint Tie)>> ranks)
    {
        var met = groups.SelectMany(group => Meetings(group).SelectMany(run => Enumerable.Range(run.From, run.To - run.From).Select(at => (Group: group, At: at)))).ToList();
        var found = met.Count == 0 ? [] : ranks(met.ConvertAll(one => one.Group[one.At].Sequence));
        foreach (var (i, (group, at)) in met.Index())
            group[at] = group[at] with { Ordinal = found[i].Ordinal, Tie = found[i].Tie };
    }

    static void Sort(Entry[] group)
    {
        foreach (var (from, to) in Meetings(group))
            group.AsSpan(from..to).Sort((left, right) => (left.Ordinal, left.Tie, left.Sequence).CompareTo((right.Ordinal, right.Tie, right.Sequence)));
    }

    /// <summary>Stretches of equal time with more than one member.</summary>
    static List<(int From, int To)> Meetings(Entry[] group)
    {
        var runs = new List<(int, int)>();
        for (var from = 0; from < group.Length;)
        {
            var (to, isMeeting) = (from + 1, false);
            for (; to < group.Length && group[to].Time == group[from].Time; to++)
                isMeeting |= group[to].Member != group[from].Member;
            if (isMeeting)
                runs.Add((from, to));
            from = to;
        }
        return runs;
    }
}
