namespace Wegmarke.Capture;

/// <summary>The cells of a small table as text; dates in canonical form.</summary>
/// <param name="Numbers">How its numbers are written; null where the cells themselves must show it.</param>
public sealed record GridCells(IReadOnlyList<IReadOnlyList<string>> Rows, NumberForm? Numbers);
