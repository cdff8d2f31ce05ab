namespace Wegmarke.Feedback;

/// <summary>An item of a checklist and whether it was so. It keeps its criterion, should the checklist change.</summary>
public sealed record ItemAnswer(string Item, Criterion Criterion, bool Yes);
