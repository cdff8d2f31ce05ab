namespace Wegmarke.Analysis;

/// <summary>The ideal path that people drew on the map of this id, as keys of touchpoints. Whoever keeps maps says it.</summary>
/// <exception cref="QuestionException">There is no such map, or it says none.</exception>
public delegate IReadOnlyList<string> DrawnIdeal(string map);
