namespace Wegmarke.Analysis;

/// <summary>A switch after which fewer journeys go on than after staying in the channel, by more than chance.</summary>
/// <param name="GoingOn">Share of these switches after which the journey goes on or has reached its conversion, 0–1.</param>
/// <param name="Staying">The same share of next contacts in the channel left, 0–1.</param>
/// <param name="Low">Least difference of the two, with 95 % certainty.</param>
/// <param name="High">Greatest difference.</param>
/// <param name="Lost">Distinct customers of whom a journey ended at this switch.</param>
/// <param name="LostAbove">Customers lost beyond those that staying would have lost, too.</param>
public sealed record ChannelBreak(double GoingOn, double Staying, double Low, double High, long Lost, long LostAbove)
{
    public double Difference => Staying - GoingOn;
}
