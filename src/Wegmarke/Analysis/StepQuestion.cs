using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>Journeys that pass through a step of a map: who came by, from where, and where to.</summary>
/// <param name="Model">Index of the phase model.</param>
/// <param name="Phase">Index of the step's phase; null = in any.</param>
/// <param name="Touchpoints">Codes of the step's touchpoints; null = all.</param>
public sealed record StepQuestion(int Model, int? Phase, IReadOnlySet<int>? Touchpoints)
{
    /// <summary>Only interactions that it keeps are of the step; null = all.</summary>
    public Selection? Kept { get; init; }

    /// <summary>The journey has these one right after the other, and they alone are of the step; null = none are asked for.</summary>
    public JourneyRun? Run { get; init; }

    const int MostStops = 24;

    /// <summary>At most <paramref name="most"/> customers with their first journey through the step, spread over all of them, the same at every call.</summary>
    /// <remarks>Reads profiles until enough are found; a rare step costs a pass over all.</remarks>
    internal IReadOnlyList<(int Profile, IReadOnlyList<JourneyStop> Stops, int More)> Ask(TenantJourneys data, int most)
    {
        var found = new List<(int, IReadOnlyList<JourneyStop>, int)>();
        var stride = Math.Max(1, data.ProfileCount / (most * 4));
        for (var offset = 0; offset < stride && found.Count < most; offset++)
        {
            for (var profile = offset; profile < data.ProfileCount && found.Count < most; profile += stride)
            {
                var columns = data.Journeys.ColumnsOf(profile);
                if (JourneyOf(columns, profile) is not var (journey, here))
                    continue;
                var length = journey.GetOffsetAndLength(columns.Count).Length;
                found.Add((profile, Stops(data, columns, journey, here), Math.Max(0, length - MostStops)));
            }
        }
        return found;
    }

    bool IsHere(JourneyColumns columns, int position) =>
        (Phase is null || columns.Phases[Model].Span[position] == Phase)
        && (Touchpoints is null || Touchpoints.Contains(columns.Touchpoints.Span[position]))
        && (Kept?.In(columns) is not { } kept || kept[position]);

    /// <summary>The profile's first journey through the step, and what of it counts.</summary>
    (Range Journey, IReadOnlySet<int> Here)? JourneyOf(JourneyColumns columns, int profile)
    {
        var (start, length) = columns.PositionsOf(profile).GetOffsetAndLength(columns.Count);
        for (var first = start; first < start + length;)
        {
            var end = first + 1;
            while (end < start + length && !columns.JourneyStarts[end])
                end++;
            int[] here = [.. Enumerable.Range(first, end - first).Where(position => IsHere(columns, position))];
            var counted = Run is null ? here : Run.In(columns, Model, here);
            if (counted.Count > 0)
                return (first..end, counted.ToHashSet());
            first = end;
        }
        return null;
    }

    IReadOnlyList<JourneyStop> Stops(TenantJourneys data, JourneyColumns columns, Range journey, IReadOnlySet<int> here)
    {
        var (start, length) = journey.GetOffsetAndLength(columns.Count);
        return [.. Enumerable.Range(start, Math.Min(length, MostStops)).Select(position => Stop(data, columns, position, here.Contains(position)))];
    }

    JourneyStop Stop(TenantJourneys data, JourneyColumns columns, int position, bool isHere)
    {
        var (phase, values) = (columns.Phases[Model].Span[position], columns.Values.At(position).ToArray());
        return new(
            DateTimeOffset.FromUnixTimeMilliseconds(columns.Times.Span[position]),
            data.Touchpoints[columns.Touchpoints.Span[position]],
            data.Channels[columns.Channels.Span[position]],
            phase < data.Models[Model].Phases.Count ? data.Models[Model].Phases[phase].Key : null,
            values.Length == 0 ? null : values[0],
            isHere);
    }
}
