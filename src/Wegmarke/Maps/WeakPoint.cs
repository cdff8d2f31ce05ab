namespace Wegmarke.Maps;

/// <summary>Something that does worse than it should, by more than chance, in the reader's words.</summary>
/// <param name="Place">Where: touchpoint, phase, group, switch or content.</param>
/// <param name="Finding">What was measured, with its interval.</param>
/// <param name="Headline">The same as one sentence for the first page.</param>
/// <param name="Customers">Affected; null when nobody can be counted.</param>
/// <param name="Potential">What could be won in the period, in minor units; null where nothing can be computed. Called potential, because what would happen is not known.</param>
/// <param name="Quote">A customer's words.</param>
public sealed record WeakPoint(
    WeakPointKind Kind, string Place, string Finding, MapMessage Headline, long? Customers, Potential? Potential, string? Quote)
{
    /// <summary>The same whenever and in whichever language it is found: what it is about, in the letters of an address.</summary>
    public string Id { get; init; } = "";

    /// <summary>Key of the touchpoint at which it hurts; empty where it is none.</summary>
    public string Touchpoint { get; init; } = "";

    /// <summary>Key of the phase in which it hurts; empty where phases play no part.</summary>
    public string Phase { get; init; } = "";

    /// <summary>The one location at which it hurts; empty where it is none.</summary>
    public string Location { get; init; } = "";

    /// <summary>By what they cost first, then by how many customers.</summary>
    internal static IOrderedEnumerable<WeakPoint> Ranked(IEnumerable<WeakPoint> points) => points
        .OrderByDescending(point => point.Potential?.Value ?? 0).ThenByDescending(point => point.Customers ?? 0).ThenBy(point => point.Place, StringComparer.Ordinal);
}
