namespace Wegmarke.Analysis;

/// <summary>What part of the log the figures rest on, and what was left out and why.</summary>
public sealed record Coverage
{
    /// <summary>Rows that may be analysed, linked or not.</summary>
    public long Rows { get; init; }

    /// <summary>Of these, rows that belong to a profile.</summary>
    public long Linked { get; init; }

    /// <summary>Of these, rows collected on consent.</summary>
    public long OnConsent { get; init; }

    /// <summary>Rows left out because they were not collected for analysis.</summary>
    public long WithoutPurpose { get; init; }

    /// <summary>Amounts converted from another currency by a rate of their day.</summary>
    public long Converted { get; init; }

    /// <summary>Amounts left out because they are in another currency and no rate of their day is known.</summary>
    public long NotConverted { get; init; }

    /// <summary>Values taken as they are, because their source says neither gross nor net while the tenant's reports want one of them.</summary>
    public long TaxUnknown { get; init; }

    /// <summary>Phases that a source named and no model has.</summary>
    public long UnknownPhases { get; init; }

    /// <summary>Milliseconds since 1970, UTC; null when there are no rows.</summary>
    public long? FirstTime { get; init; }

    public long? LastTime { get; init; }

    public double? LinkedShare => Rows == 0 ? null : (double)Linked / Rows;

    public double? ConsentShare => Rows == 0 ? null : (double)OnConsent / Rows;

    public Coverage Plus(Coverage other) => new()
    {
        Rows = Rows + other.Rows,
        Linked = Linked + other.Linked,
        OnConsent = OnConsent + other.OnConsent,
        WithoutPurpose = WithoutPurpose + other.WithoutPurpose,
        Converted = Converted + other.Converted,
        NotConverted = NotConverted + other.NotConverted,
        TaxUnknown = TaxUnknown + other.TaxUnknown,
        UnknownPhases = UnknownPhases + other.UnknownPhases,
        FirstTime = Math.Min(FirstTime ?? long.MaxValue, other.FirstTime ?? long.MaxValue) is var first and < long.MaxValue ? first : null,
        LastTime = Math.Max(LastTime ?? long.MinValue, other.LastTime ?? long.MinValue) is var last and > long.MinValue ? last : null,
    };
}
