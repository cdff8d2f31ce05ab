namespace Wegmarke.Engine;

/// <summary>Where journeys end.</summary>
/// <remarks>A journey runs from the first interaction after the previous journey's end to the next conversion, inclusive, or to a pause
/// longer than <see cref="GapDays"/>. What follows a purchase is a service journey until an interaction of a pre-purchase phase begins a
/// new journey. If it runs into a conversion without one, it was the way to that conversion and is no service journey:
/// conversions never lie in service journeys.</remarks>
public sealed record JourneyRules(int GapDays)
{
    public static JourneyRules Usual { get; } = new(90);

    /// <summary>Whole 24 hours.</summary>
    public int GapDays { get; } = GapDays >= 0 ? GapDays : throw new ArgumentOutOfRangeException(nameof(GapDays), $"A pause of {GapDays} days; it is 0 or longer.");

    public bool PurchaseConverts { get; init; } = true;

    /// <summary>Whether an interaction that its source calls a conversion ends a journey.</summary>
    public bool ClaimConverts { get; init; } = true;
}
