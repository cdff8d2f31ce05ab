namespace Wegmarke.Engine;

/// <summary>Puts an interaction into <see cref="Phase"/> if everything it asks for holds.</summary>
public sealed record PhaseRule(byte Phase)
{
    /// <summary>Codes of touchpoints; null = any.</summary>
    public IReadOnlyCollection<ushort>? Touchpoints { get; init; }

    /// <summary>Whether an earlier interaction of the profile is a purchase; null = either.</summary>
    public bool? BoughtBefore { get; init; }

    /// <summary>Earlier interactions of the profile; 0 at its first.</summary>
    public Bounds Contacts { get; init; }

    /// <summary>Whole 24 hours since the profile's first interaction.</summary>
    public Bounds DaysSinceFirst { get; init; }

    /// <summary>Whole 24 hours since the latest earlier purchase. If bounded, it never holds before the first purchase.</summary>
    public Bounds DaysSincePurchase { get; init; }
}
