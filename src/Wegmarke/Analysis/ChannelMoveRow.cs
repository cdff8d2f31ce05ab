namespace Wegmarke.Analysis;

/// <summary>Contacts in one channel that are followed by one in another, or in the same, within a journey.</summary>
/// <param name="Part">Of the contact it leads from; null when the answer is not split.</param>
/// <param name="GoingOn">Moves after which the journey went on, or that reached its conversion.</param>
/// <param name="LostCustomers">Distinct customers of whom a journey ended with this move, without a conversion.</param>
/// <param name="MedianGap">From one contact to the other; exact to 3 %.</param>
/// <param name="Break">Null where no more journeys end than after staying in the channel, beyond chance.</param>
public sealed record ChannelMoveRow(
    string From, string To, PartName? Part, long Count, long Customers, long GoingOn, long LostCustomers, TimeSpan MedianGap, ChannelBreak? Break)
{
    public bool IsStaying => From == To;

    public double GoingOnShare => (double)GoingOn / Count;
}
