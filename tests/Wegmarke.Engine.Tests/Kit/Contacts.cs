namespace Wegmarke.Engine.Tests.Kit;

/// <summary>Columns read back, interaction by interaction.</summary>
static class Contacts
{
    public static string[] In(JourneyColumns columns) =>
        [.. Enumerable.Range(0, columns.Count).Select(position => At(columns, position).ToString())];

    static Contact At(JourneyColumns columns, int position) => new(
        new(ProfileOf(columns, position), columns.Times.Span[position], 0, columns.Touchpoints.Span[position], columns.Channels.Span[position])
        {
            Flags = (columns.Purchases[position] ? InteractionFlags.Purchase : 0) | (columns.Refunds[position] ? InteractionFlags.Refund : 0),
        },
        Single(columns.Values.At(position)), Single(columns.Costs.At(position)), columns.Conversions[position])
    {
        Scores = columns.Scores.At(position).ToArray(),
        Sequences = [columns.Sequences.Span[position], .. columns.LineSequences.At(position)],
        Phases = [.. columns.Phases.Select(phases => phases.Span[position])],
        Starts = columns.JourneyStarts[position],
        StartsService = columns.ServiceStarts[position],
    };

    static long Single(ReadOnlySpan<long> values) => values.Length == 0 ? 0 : values[0];

    static int ProfileOf(JourneyColumns columns, int position) => position >= columns.LinkedCount
        ? InteractionRow.Unlinked
        : Enumerable.Range(0, columns.ProfileCount).First(profile => columns.PositionsOf(profile).End.Value > position);
}
