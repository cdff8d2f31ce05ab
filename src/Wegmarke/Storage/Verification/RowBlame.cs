namespace Wegmarke.Storage.Verification;

/// <summary>Finds out why rows are broken: where every row that refers to one register entry is, that entry was changed; else the rows
/// themselves were.</summary>
sealed class RowBlame(Registers registers)
{
    readonly List<BrokenRow> _broken = [];
    readonly Dictionary<int, long> _sources = [];
    readonly long[] _names = new long[Registers.MaxNames + 1];

    public void Use(int source, int name)
    {
        System.Runtime.InteropServices.CollectionsMarshal.GetValueRefOrAddDefault(_sources, source, out _)++;
        if ((uint)name < (uint)_names.Length)
            _names[name]++;
    }

    public void Add(BrokenRow row) => _broken.Add(row);

    public void Conclude(Findings findings)
    {
        var rest = Registered(_broken, row => row.Source, _sources.GetValueOrDefault,
            (id, rows) => Report(findings, rows, $"the source with number {id}, now {SourceText(id)}, was changed"));
        rest = Registered(rest, row => row.Name, id => (uint)id < (uint)_names.Length ? _names[id] : 0,
            (id, rows) => Report(findings, rows, $"the name with number {id}, now {NameText(id)}, was changed"));
        foreach (var run in Runs(rest))
            findings.Add(FindingKind.Row, run.First, run.Last, $"{run} {(run.First == run.Last ? "was" : "were")} changed, or what {(run.First == run.Last ? "it refers" : "they refer")} to");
    }

    /// <summary>Reports entries of which no user is whole, if more than one row uses it; returns the other rows.</summary>
    static List<BrokenRow> Registered(List<BrokenRow> broken, Func<BrokenRow, int> entry, Func<int, long> uses, Action<int, List<BrokenRow>> report)
    {
        var rest = new List<BrokenRow>();
        foreach (var group in broken.GroupBy(entry).Select(group => (Id: group.Key, Rows: group.ToList())))
        {
            if (group.Id != 0 && group.Rows.Count > 1 && group.Rows.Count >= uses(group.Id))
                report(group.Id, group.Rows);
            else
                rest.AddRange(group.Rows);
        }
        return rest;
    }

    static void Report(Findings findings, List<BrokenRow> rows, string what) =>
        findings.Add(FindingKind.Register, rows[0].Sequence, rows[^1].Sequence, $"{what}: none of the {rows.Count} interactions that refer to it, between {rows[0].Sequence} and {rows[^1].Sequence}, can be told from a forged one");

    string SourceText(int id) => registers.HasSource(id) ? $"'{registers.Source(id)}'" : "gone";

    string NameText(int id) => registers.HasName(id) ? $"{registers.Name(id)}" : "gone";

    static IEnumerable<SequenceRange> Runs(IEnumerable<BrokenRow> rows)
    {
        SequenceRange? run = null;
        foreach (var row in rows.OrderBy(row => row.Sequence))
        {
            if (run is { } open && row.Sequence == open.Last + 1)
            {
                run = open with { Last = row.Sequence };
                continue;
            }
            if (run is { } done)
                yield return done;
            run = new(row.Sequence, row.Sequence);
        }
        if (run is { } last)
            yield return last;
    }
}
