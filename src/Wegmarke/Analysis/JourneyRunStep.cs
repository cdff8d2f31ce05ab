using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>What one contact of a run is; null = anything.</summary>
/// <param name="Touchpoint">Its code.</param>
/// <param name="Phase">Index in the phase model.</param>
/// <param name="Channel">Its code.</param>
public sealed record JourneyRunStep(int? Touchpoint, int? Phase, int? Channel)
{
    /// <summary>By touchpoint, whether it may not be this one; null = it may be any.</summary>
    public IReadOnlyList<bool>? Never { get; init; }

    internal bool IsAt(JourneyColumns columns, int model, int position) =>
        (Touchpoint is null || columns.Touchpoints.Span[position] == Touchpoint)
        && (Phase is null || columns.Phases[model].Span[position] == Phase)
        && (Channel is null || columns.Channels.Span[position] == Channel)
        && Never?[columns.Touchpoints.Span[position]] is not true;
}
