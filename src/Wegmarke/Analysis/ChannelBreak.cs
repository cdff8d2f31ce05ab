namespace Wegmarke.Analysis;

/// <summary>A switch after which fewer journeys go on than they should, by more than chance.</summary>
/// <param name="GoingOn">Share of these switches after which the journey goes on or has reached its conversion, 0–1.</param>
/// <param name="Staying">The same share of what it is set beside, 0–1: next contacts in the channel left, or contacts at the same touchpoints that were
/// come to another way, whichever is closer; at a location the same switch at the other locations.</param>
/// <param name="Low">Least difference of the two, with 95 % certainty.</param>
/// <param name="High">Greatest difference.</param>
/// <param name="Lost">Distinct customers of whom a journey ended at this switch.</param>
/// <param name="LostAbove">Customers lost beyond those that would have been lost without a difference.</param>
public sealed record ChannelBreak(double GoingOn, double Staying, double Low, double High, long Lost, long LostAbove)
{
    public double Difference => Staying - GoingOn;

    /// <summary>Where it is a break; null = everywhere.</summary>
    public string? Location { get; init; }
}
