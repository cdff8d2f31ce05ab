namespace Wegmarke.Engine;

/// <summary>Profiles whose first kept interaction is in one part, and what became of them.</summary>
/// <param name="Part">Of the first interaction.</param>
/// <param name="Bought">Profiles with a purchase, at the first interaction or later.</param>
/// <param name="Time">From the first interaction to the first purchase.</param>
/// <param name="Contacts">Interactions before the first purchase, as a gap; the median is exact below 64.</param>
/// <param name="Revenue">Purchases less refunds, in minor units.</param>
public sealed record AcquiredFigures(int Part, long Customers, long Bought, GapFigures Time, GapFigures Contacts, long Revenue);
