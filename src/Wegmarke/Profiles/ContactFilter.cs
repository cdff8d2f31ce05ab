namespace Wegmarke.Profiles;

/// <summary>Which interactions of a customer a condition looks at.</summary>
/// <param name="With">Values by dimension: of one dimension any, of different ones all; an empty value stands for none.</param>
public sealed record ContactFilter(IReadOnlyDictionary<string, IReadOnlyList<string>> With, SegmentPeriod Period)
{
    public static ContactFilter All { get; } = new(new Dictionary<string, IReadOnlyList<string>>(), SegmentPeriod.Always);

    public bool IsPurchase { get; init; }

    /// <summary>It ended a journey as the conversion rules say.</summary>
    public bool IsConversion { get; init; }

    /// <summary>The customer came, and was not only written to: touchpoints of outreach are left out.</summary>
    public bool IsByCustomer { get; init; }
}
