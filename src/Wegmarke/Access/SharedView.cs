namespace Wegmarke.Access;

/// <summary>What a shared link shows.</summary>
/// <param name="Map">Key of a form, or id of a map document.</param>
/// <param name="Filter">Of a form, what is kept, as it stands behind the question mark of its address.</param>
/// <param name="Language">Of the drawing: de or en.</param>
public sealed record SharedView(string Map, string Filter, string Language);
