namespace Wegmarke.Engine;

/// <summary>How often one cell stands next to a run of steps.</summary>
/// <param name="Cell"><see cref="Nothing"/> where the path ends, or begins, with the run.</param>
/// <param name="Part">Of the interaction the path begins with.</param>
/// <param name="Customers">Distinct profiles.</param>
/// <param name="Converted">Occurrences after which, the run and what follows it included, the path has a conversion.</param>
/// <param name="Gap">Time between the run and the neighbour.</param>
public readonly record struct NeighbourFigures(int Cell, int Part, long Count, long Customers, long Converted, GapFigures Gap)
{
    public const int Nothing = -1;
}
