namespace Wegmarke.Maps;

/// <summary>A row of a map document.</summary>
/// <param name="Key">Names it within the document. A key of <see cref="StandardLane.All"/> gives it that lane's name and place.</param>
public sealed record DocumentLane(string Key, LaneKind Kind)
{
    /// <summary>Empty = that of the standard lane, in the reader's language.</summary>
    public string Name { get; init; } = "";

    /// <summary>Null = that of the standard lane, or what the customer does.</summary>
    public LaneStage? Stage { get; init; }

    /// <summary>Of a metric: what is measured; null for one that only people know.</summary>
    public MapMeasure? Measure { get; init; }

    /// <summary>Of a metric without measure: what it is counted in.</summary>
    public string Unit { get; init; } = "";

    /// <summary>By the id of the step.</summary>
    public IReadOnlyDictionary<string, LaneCell> Cells { get; init; } = new Dictionary<string, LaneCell>();

    internal LaneStage Place => Stage ?? StandardLane.Find(Key)?.Stage ?? LaneStage.Customer;

    /// <summary>Its own name, or that of the standard lane.</summary>
    public string NameIn(Catalogue.Language language) => Name.Length > 0 ? Name : StandardLane.Find(Key)?.Name.In(language) ?? Key;
}
