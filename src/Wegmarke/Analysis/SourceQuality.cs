using Wegmarke.Capture;
using Wegmarke.Privacy;

namespace Wegmarke.Analysis;

/// <summary>One source: what it brought, how much of it is linked, and what looks wrong.</summary>
public sealed record SourceQuality
{
    public required string Source { get; init; }

    public required CollectedFor Declared { get; init; }

    public required SourceAmounts Amounts { get; init; }

    public required SourceImports Imports { get; init; }

    /// <summary>All interactions in the log, whatever they may be used for.</summary>
    public required long Interactions { get; init; }

    /// <summary>Of these, those that belong to a profile.</summary>
    public required long Linked { get; init; }

    /// <summary>Of these, those whose profile carries an identifier of a person and not of devices alone.</summary>
    public required long OfKnownPersons { get; init; }

    /// <summary>Milliseconds since 1970, UTC; null when it has no interactions.</summary>
    public required long? FirstTime { get; init; }

    public required long? LastTime { get; init; }

    /// <summary>When something was last taken in.</summary>
    public required long? LastReceived { get; init; }

    public required IReadOnlyList<IdentifierUse> Identifiers { get; init; }

    /// <summary>In order of time.</summary>
    public required IReadOnlyList<MissingDays> Gaps { get; init; }

    /// <summary>The days since its last interaction, when they are more than chance; null when it is alive.</summary>
    public required MissingDays? Silence { get; init; }

    /// <summary>The most used names that no rule maps.</summary>
    public required IReadOnlyList<UnmappedName> Unmapped { get; init; }

    public required IReadOnlyList<Oddity> Oddities { get; init; }

    public double? LinkedShare => Interactions == 0 ? null : (double)Linked / Interactions;
}
