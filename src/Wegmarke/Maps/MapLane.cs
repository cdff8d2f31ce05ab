namespace Wegmarke.Maps;

/// <summary>A lane of a map document as it is drawn.</summary>
/// <param name="Stage">Of a service blueprint; null on other maps.</param>
/// <param name="Cells">By the id of the step.</param>
public sealed record MapLane(string Key, LaneKind Kind, string Name, LaneStage? Stage, IReadOnlyDictionary<string, MapLaneCell> Cells);
