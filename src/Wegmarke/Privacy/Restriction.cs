namespace Wegmarke.Privacy;

/// <summary>That somebody's data may only be stored (Art. 18 DSGVO), or may be used again.</summary>
/// <param name="Node">The identifier it was said of.</param>
/// <param name="IsLift">The restriction ends.</param>
/// <param name="At">When it was decided.</param>
public sealed record Restriction(int Node, bool IsLift, DateTimeOffset At)
{
    /// <summary>In the order in which they were recorded, from 1 on.</summary>
    public long Number { get; init; }

    /// <summary>Whether the identifier is restricted; of two at one time the restriction holds.</summary>
    /// <param name="entries">Of one identifier.</param>
    public static bool IsInForce(IEnumerable<Restriction> entries) =>
        entries.OrderBy(entry => entry.At).ThenByDescending(entry => entry.IsLift).LastOrDefault() is { IsLift: false };
}
