using Wegmarke.Analysis;

namespace Wegmarke.Maps;

/// <summary>Customers who go from one channel to another within a journey.</summary>
/// <param name="Count">How often.</param>
/// <param name="Customers">Distinct ones.</param>
/// <param name="Break">Null where no more customers are lost than by staying.</param>
public sealed record ChannelSwitch(string From, string To, long Count, long Customers, TimeSpan MedianTime, ChannelBreak? Break);
