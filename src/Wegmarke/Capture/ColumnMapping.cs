using Wegmarke.Capture.Mapping;

namespace Wegmarke.Capture;

/// <summary>What the columns of a source's files mean; docs/guide/mapping.md has its JSON form. Closed: nothing in it is evaluated as code.</summary>
public sealed record ColumnMapping(ImportKind Kind)
{
    /// <summary>The name of the source, when the mapping belongs to one.</summary>
    public string? Source { get; init; }

    /// <summary>Files of a delivery that it is for, as paths below its folder with * in the name; empty when it belongs to no delivery.</summary>
    public IReadOnlyList<string> Files { get; init; } = [];

    /// <summary>How the file is read, where that cannot or must not be detected.</summary>
    public ToldForm Form { get; init; } = ToldForm.Nothing;

    /// <summary>By target: a canonical column, or the name of a trait.</summary>
    public IReadOnlyDictionary<string, CellRule> Columns { get; init; } = new Dictionary<string, CellRule>();

    /// <summary>Names under which further columns are kept, by their name in the file.</summary>
    public IReadOnlyDictionary<string, string> Properties { get; init; } = new Dictionary<string, string>();

    /// <summary>Whether columns that nothing speaks of are kept under their own name.</summary>
    public bool KeepsOthers { get; init; } = true;

    /// <summary>Columns that are not kept.</summary>
    public IReadOnlyList<string> LeftOut { get; init; } = [];

    /// <summary>Rows where one of these holds are not taken.</summary>
    public IReadOnlyList<RowCondition> SkippedRows { get; init; } = [];

    /// <summary>All columns that a file must have for it.</summary>
    public IReadOnlyList<string> Reads =>
    [
        .. Columns.Values.SelectMany(rule => rule.Reads).Concat(SkippedRows.Select(condition => condition.Column)).Concat(Properties.Keys)
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    /// <param name="json">The mapping.</param>
    /// <param name="place">Where it stands, for messages.</param>
    /// <exception cref="ImportException">The message names place, line, member, what was seen and what is possible.</exception>
    public static ColumnMapping Parse(string json, string place) => new MappingReading(json, place).Read();

    /// <summary>As JSON to edit.</summary>
    public string ToText() => MappingWriting.Write(this);
}
