namespace Wegmarke.Capture;

/// <summary>A column of a file before it is imported.</summary>
/// <param name="Kind">What nearly all of its cells are.</param>
/// <param name="Decimal">The sign before decimals, of numbers.</param>
/// <param name="Dates">What stands first, of dates.</param>
/// <param name="Examples">Its first cells as written and as read.</param>
/// <param name="Targets">What it fills; none when it is kept as it is or left out.</param>
public sealed record PreviewColumn(string Name, ValueKind Kind, string Decimal, DateOrder Dates, IReadOnlyList<Example> Examples, IReadOnlyList<string> Targets, bool IsLeftOut);
