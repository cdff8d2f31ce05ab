using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Contacts one right after the other in one journey, of what is kept.</summary>
/// <param name="Steps">In their order.</param>
/// <param name="StepsOver">By touchpoint, whether its contacts are passed by as if they were not there; null = none.</param>
public sealed record JourneyRun(IReadOnlyList<JourneyRunStep> Steps, bool[]? StepsOver)
{
    /// <summary>The journey has nothing else that is kept.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The journey ends with it, and with no conversion.</summary>
    public bool IsLost { get; init; }

    /// <summary>Positions of its first occurrence among those of one journey that are kept; none when the journey does not have it.</summary>
    internal IReadOnlyList<int> In(JourneyColumns columns, int model, IReadOnlyList<int> kept)
    {
        int[] seen = StepsOver is null ? [.. kept] : [.. kept.Where(position => !StepsOver[columns.Touchpoints.Span[position]])];
        if (IsWhole && seen.Length != Steps.Count)
            return [];
        for (var first = IsLost ? Math.Max(0, seen.Length - Steps.Count) : 0; first + Steps.Count <= seen.Length; first++)
        {
            var found = seen.AsSpan(first, Steps.Count);
            if (IsAt(columns, model, found) && !(IsLost && columns.Conversions[found[^1]]))
                return found.ToArray();
        }
        return [];
    }

    bool IsAt(JourneyColumns columns, int model, ReadOnlySpan<int> positions)
    {
        for (var step = 0; step < positions.Length; step++)
        {
            if (!Steps[step].IsAt(columns, model, positions[step]))
                return false;
        }
        return true;
    }
}
