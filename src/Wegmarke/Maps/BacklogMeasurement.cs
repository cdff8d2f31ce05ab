namespace Wegmarke.Maps;

/// <summary>When and in what weak points were looked for.</summary>
/// <param name="From">Null = from the first interaction.</param>
/// <param name="To">Exclusive; null = to the last interaction.</param>
/// <param name="Compared">Comparisons made; 0 = the data did not suffice for any.</param>
public sealed record BacklogMeasurement(DateOnly Day, DateOnly? From, DateOnly? To, int Compared);
