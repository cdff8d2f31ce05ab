namespace Wegmarke.Feedback;

/// <summary>A test as it comes in.</summary>
/// <param name="Touchpoint">Key, name or synonym.</param>
/// <param name="Day">Null = today.</param>
/// <param name="Marks">By criterion, 0 to 10.</param>
/// <param name="Items">By item of the touchpoint's checklist: whether it was so.</param>
public sealed record ToldTest(string Touchpoint, DateOnly? Day = null, string? Tester = null, IReadOnlyDictionary<string, double>? Marks = null, IReadOnlyDictionary<string, bool>? Items = null, string? Note = null);
