namespace Wegmarke.Engine;

/// <summary>Moves from one channel to another, or to the next contact in the same.</summary>
/// <param name="To">Channel, or the cell that <see cref="ChannelMoveScope.CellOf"/> makes of what is entered.</param>
/// <param name="Customers">Distinct profiles that moved so.</param>
/// <param name="Continued">Moves after which the journey went on, or that reached its conversion.</param>
/// <param name="LostCustomers">Distinct profiles of which at least one journey ended with this move, without a conversion.</param>
/// <param name="Variance">Of the rate of going on; moves of one customer are not taken for independent.</param>
/// <param name="Gap">Time from one contact to the other.</param>
public sealed record ChannelMove(int From, int To, long Count, long Customers, long Continued, long LostCustomers, double Variance, GapFigures Gap)
{
    /// <summary>Of the interaction it leads from; 0 when the question is not split.</summary>
    public int Part { get; init; }

    /// <summary>Share of moves after which the journey went on, 0–1.</summary>
    public double GoingOn => (double)Continued / Count;
}
