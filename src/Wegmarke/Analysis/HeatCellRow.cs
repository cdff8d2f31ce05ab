using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>One cell of a heatmap that somebody had a contact in.</summary>
/// <param name="Row">Key of its row.</param>
/// <param name="Column">Key of its column.</param>
/// <param name="Customers">Distinct ones.</param>
/// <param name="Interactions">Of customers.</param>
/// <param name="Unlinked">Of nobody known.</param>
/// <param name="PerHundred">Interactions of customers per 100 customers of the answer.</param>
/// <param name="Feeling">All answers as a feeling from −2 to +2; null when nobody answered.</param>
/// <param name="Scores">One entry for each scale answered on.</param>
/// <param name="Problems">Only with phases as columns; mostly nothing.</param>
public sealed record HeatCellRow(
    string Row, string Column, PartName? Part, long Customers, long Interactions, long Unlinked, double PerHundred,
    Feeling? Feeling, IReadOnlyList<ScoreFigures> Scores, IReadOnlyList<HeatProblem> Problems);
