using Wegmarke.Storage;

namespace Wegmarke.Profiles.Reading;

/// <summary>Reads the traits of a profile: those of all of its nodes, so that merging brings them together and undoing parts them again.</summary>
static class TraitReading
{
    const string Table = "SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = 'profiles_traits'";
    const string OfNode = "SELECT name, source, as_of, value FROM profiles_traits WHERE node = ? AND value IS NOT NULL";

    const string OfName = "SELECT node, name, source, value, as_of FROM profiles_traits WHERE name = ? AND value IS NOT NULL ORDER BY id";
    const string OfNodeAndName = "SELECT node, name, source, value, as_of FROM profiles_traits WHERE node = ? AND name = ? AND value IS NOT NULL ORDER BY id";
    const string OfAll = "SELECT node, name, source, value, as_of FROM profiles_traits WHERE value IS NOT NULL ORDER BY id";
    const string OfAllSince = "SELECT node, name, source, value, as_of FROM profiles_traits WHERE id > ? AND value IS NOT NULL ORDER BY id";
    const string OneOfName = "SELECT 1 FROM profiles_traits WHERE name = ? AND value IS NOT NULL LIMIT 1";
    const string NodesSince = "SELECT DISTINCT node FROM profiles_traits WHERE id > ?";
    const string LastRow = "SELECT coalesce(max(id), 0) FROM profiles_traits";
    const string RowsOfNode = "SELECT id FROM profiles_traits WHERE node = ?";
    const string NodesWithTraits = "SELECT DISTINCT node FROM profiles_traits";

    /// <summary>By name; of one name the newest first, which is the current one.</summary>
    /// <param name="nodes">Of one profile, with what names each.</param>
    /// <param name="prepare">Reads the log's file.</param>
    public static IReadOnlyList<Trait> Of(IEnumerable<ProfileIdentifier> nodes, Func<string, Statement> prepare)
    {
        if (!Exists(prepare))
            return [];
        return [.. nodes.SelectMany(node => Read(node, prepare)).GroupBy(trait => trait.Name).OrderBy(name => name.Key, StringComparer.Ordinal).SelectMany(NewestFirst)];
    }

    /// <summary>Row numbers of what is said of a node.</summary>
    public static IReadOnlyList<long> RowsOf(int node, Func<string, Statement> prepare) => Longs(Exists(prepare) ? prepare(RowsOfNode).Bind(1, node) : null);

    /// <summary>Nodes of which anything is said.</summary>
    public static IEnumerable<int> Nodes(Func<string, Statement> prepare) => Longs(Exists(prepare) ? prepare(NodesWithTraits) : null).Select(node => (int)node);

    /// <summary>Nodes of which something was said behind a row number.</summary>
    public static IEnumerable<int> Nodes(long after, Func<string, Statement> prepare) => Longs(Exists(prepare) ? prepare(NodesSince).Bind(1, after) : null).Select(node => (int)node);

    /// <summary>Everything said under a name, or under all for null, in the order it came to be kept.</summary>
    public static void Each(string? name, Func<string, Statement> prepare, Action<TraitWord> read)
    {
        if (!Exists(prepare))
            return;
        Read(name is null ? prepare(OfAll) : prepare(OfName).BindText(1, name), read);
    }

    static void Read(Statement rows, Action<TraitWord> read)
    {
        while (rows.Step())
            read(new() { Node = (int)rows.Long(0), Name = rows.Bytes(1), Source = rows.Bytes(2), Value = rows.Bytes(3), AsOf = rows.Long(4) });
        rows.Reset();
    }

    /// <summary>Everything said behind a row number, in the order it came to be kept.</summary>
    public static void Since(long after, Func<string, Statement> prepare, Action<TraitWord> read)
    {
        if (Exists(prepare))
            Read(prepare(OfAllSince).Bind(1, after), read);
    }

    /// <summary>What is said of these nodes under a name.</summary>
    public static void Each(string name, IEnumerable<int> nodes, Func<string, Statement> prepare, Action<TraitWord> read)
    {
        if (!Exists(prepare))
            return;
        foreach (var node in nodes)
            Read(prepare(OfNodeAndName).Bind(1, node).BindText(2, name), read);
    }

    public static bool IsSaid(string name, Func<string, Statement> prepare) => Longs(Exists(prepare) ? prepare(OneOfName).BindText(1, name) : null).Count > 0;

    /// <summary>A word that replaces another gets a row number of its own, higher than all before.</summary>
    public static long Last(Func<string, Statement> prepare) => Longs(Exists(prepare) ? prepare(LastRow) : null).FirstOrDefault();

    static List<long> Longs(Statement? rows)
    {
        var found = new List<long>();
        while (rows is not null && rows.Step())
            found.Add(rows.Long(0));
        rows?.Reset();
        return found;
    }

    /// <summary>Of equally old ones the order does not depend on when they came.</summary>
    static IEnumerable<Trait> NewestFirst(IEnumerable<Trait> named) => named
        .OrderByDescending(trait => trait.AsOf).ThenBy(trait => trait.Source, StringComparer.Ordinal)
        .ThenBy(trait => trait.Identifier, StringComparer.Ordinal).Select((trait, at) => trait with { IsCurrent = at == 0 });

    static bool Exists(Func<string, Statement> prepare)
    {
        var table = prepare(Table);
        var exists = table.Step();
        table.Reset();
        return exists;
    }

    static List<Trait> Read(ProfileIdentifier node, Func<string, Statement> prepare)
    {
        var rows = prepare(OfNode).Bind(1, node.Node);
        var traits = new List<Trait>();
        while (rows.Step())
            traits.Add(new(rows.Text(0), rows.Text(3), rows.Text(1), DateTimeOffset.FromUnixTimeMilliseconds(rows.Long(2)), node.ToString(), IsCurrent: false));
        rows.Reset();
        return traits;
    }
}
