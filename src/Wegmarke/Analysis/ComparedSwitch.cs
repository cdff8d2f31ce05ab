namespace Wegmarke.Analysis;

/// <summary>A switch set beside others of its like.</summary>
/// <param name="Part">Of the contact it leads from; 0 when the question is not split.</param>
/// <param name="From">Code of the channel left.</param>
/// <param name="To">Code of the channel entered.</param>
/// <param name="Customers">Who switch so, at the location if it is one.</param>
/// <param name="MedianTime">From one contact to the other.</param>
/// <param name="Break">What it loses, if it is a break.</param>
/// <param name="Probability">How probable such a difference were by chance alone.</param>
public sealed record ComparedSwitch(int Part, int From, int To, long Customers, TimeSpan MedianTime, ChannelBreak Break, double Probability);
