using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>One customer in figures.</summary>
/// <param name="LastContact">Null of whom there is no interaction.</param>
/// <param name="Revenue">Purchases less refunds, in minor units of the reporting currency.</param>
public sealed record CustomerFigures(long Contacts, DateTimeOffset? LastContact, long Revenue)
{
    public static CustomerFigures None { get; } = new(0, null, 0);

    /// <param name="journeys">Of all customers.</param>
    /// <param name="profile">The engine's number.</param>
    public static CustomerFigures Of(Overlay journeys, int profile)
    {
        var columns = journeys.ColumnsOf(profile);
        var (start, length) = columns.PositionsOf(profile).GetOffsetAndLength(columns.Count);
        var revenue = 0L;
        foreach (var position in Enumerable.Range(start, length).Where(position => columns.Purchases[position] || columns.Refunds[position]))
        {
            foreach (var value in columns.Values.At(position))
                revenue += value;
        }
        return new(length, length == 0 ? null : DateTimeOffset.FromUnixTimeMilliseconds(columns.Times.Span[start + length - 1]), revenue);
    }

    public CustomerFigures Plus(CustomerFigures other) => new(Contacts + other.Contacts, Later(LastContact, other.LastContact), Revenue + other.Revenue);

    static DateTimeOffset? Later(DateTimeOffset? one, DateTimeOffset? other) => one is null || other > one ? other : one;
}
