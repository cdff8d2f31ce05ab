namespace Wegmarke.Storage.Verification;

/// <summary>What was found so far. Thousands of single ranges help nobody: beyond a limit, those of a kind are counted only.</summary>
sealed class Findings
{
    const int MaxPerKind = 1_000;

    readonly List<Finding> _all = [];
    readonly Dictionary<FindingKind, (int Count, long First, long Last)> _more = [];
    readonly Dictionary<FindingKind, int> _counts = [];

    public IReadOnlyList<Finding> InOrder =>
        [.. _all.Concat(_more.Select(more => Rest(more.Key, more.Value))).OrderBy(finding => finding.First).ThenBy(finding => finding.Kind)];

    public bool Any(FindingKind kind) => _counts.ContainsKey(kind);

    public void Add(FindingKind kind, long first, long last, string text)
    {
        var count = _counts[kind] = _counts.GetValueOrDefault(kind) + 1;
        if (count <= MaxPerKind)
            _all.Add(new(kind, first, last, text));
        else if (_more.TryGetValue(kind, out var more))
            _more[kind] = (more.Count + 1, Math.Min(more.First, first), Math.Max(more.Last, last));
        else
            _more[kind] = (1, first, last);
    }

    static Finding Rest(FindingKind kind, (int Count, long First, long Last) more) =>
        new(kind, more.First, more.Last, $"{more.Count} more of this kind within {Finding.Interactions(more.First, more.Last)}");
}
