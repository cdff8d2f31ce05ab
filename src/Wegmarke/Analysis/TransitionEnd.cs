namespace Wegmarke.Analysis;

/// <summary>How often a step is the first and the last of a unit.</summary>
public sealed record TransitionEnd(TransitionStep Step, PartName? Part, long Starts, long Ends);
