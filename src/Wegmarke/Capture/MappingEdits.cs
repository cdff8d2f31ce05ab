using Wegmarke.Capture.Mapping;

namespace Wegmarke.Capture;

/// <summary>What is told about single columns, each as TARGET=NAME or TARGET=TEXT.</summary>
/// <param name="Kind">What the rows are; null = as the mapping or the columns say.</param>
/// <param name="Columns">Target and the column it comes from.</param>
/// <param name="Constants">Target and the text it always is.</param>
/// <param name="Once">Target and the column that every row of an order repeats.</param>
/// <param name="LeftOut">Columns that are not kept.</param>
public sealed record MappingEdits(ImportKind? Kind, IReadOnlyList<string> Columns, IReadOnlyList<string> Constants, IReadOnlyList<string> Once, IReadOnlyList<string> LeftOut)
{
    public static MappingEdits None { get; } = new(null, [], [], [], []);

    public bool SaysNothing => Kind is null && TouchesNoColumn;

    public bool TouchesNoColumn => Columns.Count + Constants.Count + Once.Count + LeftOut.Count + Kept.Count + Told.Count == 0;

    /// <summary>Columns that mean nothing and are kept as they are.</summary>
    public IReadOnlyList<string> Kept { get; init; } = [];

    /// <summary>Whole rules, by target.</summary>
    public IReadOnlyDictionary<string, CellRule> Told { get; init; } = new Dictionary<string, CellRule>();

    /// <exception cref="ImportException">One is not TARGET=NAME, or no such target exists for rows of this kind.</exception>
    internal IReadOnlyList<(string Target, CellRule Rule)> Rules(ImportKind kind) =>
    [
        .. Told.Select(rule => (rule.Key, rule.Value)),
        .. Columns.Select(text => Split(text, "--column", kind)).Select(edit => (edit.Target, CellRule.Of(edit.Text))),
        .. Constants.Select(text => Split(text, "--constant", kind)).Select(edit => (edit.Target, CellRule.Always(edit.Text))),
        .. Once.Select(text => Split(text, "--once", kind)).Select(edit => (edit.Target, CellRule.Of(edit.Text) with { OncePerOrder = true })),
    ];

    /// <summary>The mapping with these instead of what it said of the same targets.</summary>
    public ColumnMapping Over(ColumnMapping mapping)
    {
        if (SaysNothing)
            return mapping;
        var kind = Kind ?? mapping.Kind;
        var columns = mapping.Columns.Where(column => !column.Value.Reads.Intersect(Kept, StringComparer.OrdinalIgnoreCase).Any()).ToDictionary();
        foreach (var (target, rule) in Rules(kind))
            columns[target] = rule;
        return mapping with { Kind = kind, Columns = columns, LeftOut = [.. mapping.LeftOut, .. LeftOut], Properties = mapping.Properties.Concat(PropertiesOf(kind)).DistinctBy(property => property.Key).ToDictionary() };
    }

    /// <summary>A column called like a target keeps that meaning unless it is said to be a property.</summary>
    internal IReadOnlyDictionary<string, string> PropertiesOf(ImportKind kind) =>
        Kept.Where(name => ImportTargets.Of(kind).Contains(name.ToLowerInvariant())).Distinct(StringComparer.OrdinalIgnoreCase).ToDictionary(name => name);

    static (string Target, string Text) Split(string text, string option, ImportKind kind)
    {
        var at = text.IndexOf('=', StringComparison.Ordinal);
        if (at < 1 || at == text.Length - 1)
            throw new ImportException($"{option} {text}: write TARGET={(option == "--constant" ? "TEXT" : "NAME")}, for example {(option == "--constant" ? "touchpoint=store-purchase" : "time=Bestelldatum")}.");
        var target = text[..at].Trim();
        if (ImportTargets.Refusal(kind, target) is { } possible)
            throw new ImportException($"{option} {text}: {kind.ToString().ToLowerInvariant()} have no '{target}'. Possible are: {possible}.");
        return (target, text[(at + 1)..].Trim());
    }
}
