using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Contacts one right after the other in one journey, of what is kept.</summary>
/// <param name="Steps">In their order.</param>
public sealed record JourneyRun(IReadOnlyList<JourneyRunStep> Steps)
{
    /// <summary>The journey has nothing else that is kept.</summary>
    public bool IsWhole { get; init; }

    /// <summary>The journey ends with it, and with no conversion.</summary>
    public bool IsLost { get; init; }

    /// <summary>Positions of its first occurrence among those of one journey that are kept; none when the journey does not have it.</summary>
    internal IReadOnlyList<int> In(JourneyColumns columns, int model, IReadOnlyList<int> kept)
    {
        if (IsWhole && kept.Count != Steps.Count)
            return [];
        int[] seen = [.. kept];
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
