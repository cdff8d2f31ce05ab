using Wegmarke.Storage;

namespace Wegmarke.Analysis.Segmenting;

/// <summary>Whom something happened to between two states of the journeys: a new row, a merge or its undoing, something said of them.</summary>
static class TouchedProfiles
{
    /// <param name="before">An earlier state.</param>
    /// <param name="after">The later one.</param>
    /// <param name="saidOf">Nodes of which something was said beside the log since.</param>
    /// <param name="reader">Reads the log, as far as the later state at least.</param>
    /// <returns>Numbers of the engine; null = it may be anybody, because something else than rows changed.</returns>
    public static HashSet<int>? Between(TenantJourneys before, TenantJourneys after, IEnumerable<int> saidOf, LogReader reader)
    {
        if (before.Rules != after.Rules || before.Currency != after.Currency || before.LastSequence > after.LastSequence || before.ProfileCount > after.ProfileCount)
            return null;
        var touched = new HashSet<int>();
        foreach (var node in saidOf)
            Touch(after, node, touched);
        if (ReferenceEquals(before, after))
            return touched;
        Moved(before, after, touched);
        using var rows = reader.Rows(before.LastSequence + 1, after.LastSequence);
        while (rows.Next())
            Touch(after, rows.Row.Node, touched);
        return touched;
    }

    /// <summary>Profiles that gained or lost a node.</summary>
    static void Moved(TenantJourneys before, TenantJourneys after, HashSet<int> touched)
    {
        if (ReferenceEquals(before.Ordinals, after.Ordinals))
            return;
        ReadOnlySpan<int> was = before.Ordinals as int[] ?? [.. before.Ordinals], isNow = after.Ordinals as int[] ?? [.. after.Ordinals];
        var same = was.CommonPrefixLength(isNow);
        for (var node = same; node < Math.Max(was.Length, isNow.Length); node++)
        {
            var (old, current) = (node < was.Length ? was[node] : -1, node < isNow.Length ? isNow[node] : -1);
            if (old == current)
                continue;
            Add(old, touched);
            Add(current, touched);
        }
    }

    static void Touch(TenantJourneys data, int node, HashSet<int> touched) => Add(OrdinalOf(data, node), touched);

    static int OrdinalOf(TenantJourneys data, int node) => (uint)node < (uint)data.Ordinals.Count ? data.Ordinals[node] : -1;

    static void Add(int ordinal, HashSet<int> touched)
    {
        if (ordinal >= 0)
            touched.Add(ordinal);
    }
}
