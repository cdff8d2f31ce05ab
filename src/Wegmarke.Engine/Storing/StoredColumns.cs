namespace Wegmarke.Engine.Storing;

/// <summary>Which column stands in which section; written and read in the same order.</summary>
static class StoredColumns
{
    public static void Write(SnapshotWriter writer, JourneyColumns columns)
    {
        writer.Deltas(SectionNames.Offsets, columns.Offsets);
        writer.Times(SectionNames.Times, columns.Times);
        writer.Plain(SectionNames.Touchpoints, columns.Touchpoints.Span);
        writer.Plain(SectionNames.Channels, columns.Channels.Span);
        for (var model = 0; model < columns.Phases.Count; model++)
            writer.Plain(SectionNames.Phases(model), columns.Phases[model].Span);
        writer.Plain(SectionNames.Purchases, columns.Purchases.Words);
        writer.Plain(SectionNames.Refunds, columns.Refunds.Words);
        writer.Plain(SectionNames.Conversions, columns.Conversions.Words);
        writer.Plain(SectionNames.JourneyStarts, columns.JourneyStarts.Words);
        writer.Plain(SectionNames.ServiceStarts, columns.ServiceStarts.Words);
        WriteAmounts(writer, SectionNames.Values, columns.Values);
        WriteAmounts(writer, SectionNames.Costs, columns.Costs);
        writer.Deltas(SectionNames.PositionsOf(SectionNames.Scores), columns.Scores.PositionColumn);
        writer.Plain(SectionNames.Scores, columns.Scores.Values);
        writer.Deltas(SectionNames.Sequences, columns.Sequences);
        WriteAmounts(writer, SectionNames.Lines, columns.LineSequences);
    }

    public static JourneyColumns Open(SnapshotReader reader)
    {
        var sizes = reader.Preamble.Sizes;
        return new()
        {
            ProfileCount = sizes.Profiles,
            Count = sizes.Interactions,
            LinkedCount = sizes.Linked,
            TouchpointCount = sizes.Touchpoints,
            ChannelCount = sizes.Channels,
            Offsets = reader.Deltas<int>(SectionNames.Offsets),
            Times = reader.Times(SectionNames.Times),
            Touchpoints = reader.Plain<ushort>(SectionNames.Touchpoints),
            Channels = reader.Plain<byte>(SectionNames.Channels),
            Phases = [.. Enumerable.Range(0, sizes.Models).Select(model => reader.Plain<byte>(SectionNames.Phases(model)))],
            Purchases = Bits(reader, SectionNames.Purchases),
            Refunds = Bits(reader, SectionNames.Refunds),
            Conversions = Bits(reader, SectionNames.Conversions),
            JourneyStarts = Bits(reader, SectionNames.JourneyStarts),
            ServiceStarts = Bits(reader, SectionNames.ServiceStarts),
            Values = Amounts(reader, SectionNames.Values),
            Costs = Amounts(reader, SectionNames.Costs),
            Scores = new(reader.Deltas<int>(SectionNames.PositionsOf(SectionNames.Scores)), reader.Plain<Score>(SectionNames.Scores)),
            Sequences = reader.Deltas<long>(SectionNames.Sequences),
            LineSequences = Amounts(reader, SectionNames.Lines),
        };
    }

    /// <summary>Decodes the columns asked for, now.</summary>
    public static void Touch(JourneyColumns columns, ColumnSet eager)
    {
        _ = columns.Offsets.Span;
        if (eager == ColumnSet.Least)
            return;
        _ = columns.Times.Span.Length;
        _ = columns.Touchpoints.Span;
        _ = columns.Channels.Span;
        foreach (var phases in columns.Phases)
            _ = phases.Span;
        foreach (var bits in (Bitmap[])[columns.Purchases, columns.Refunds, columns.Conversions, columns.JourneyStarts, columns.ServiceStarts])
            _ = bits.Words;
        _ = columns.Values.Positions.Length + columns.Values.Values.Length + columns.Costs.Positions.Length + columns.Costs.Values.Length;
        _ = columns.Scores.Positions.Length + columns.Scores.Values.Length;
        if (eager == ColumnSet.All)
            _ = columns.Sequences.Span.Length + columns.LineSequences.Positions.Length + columns.LineSequences.Values.Length;
    }

    static void WriteAmounts(SnapshotWriter writer, string name, SparseColumn<long> column)
    {
        writer.Deltas(SectionNames.PositionsOf(name), column.PositionColumn);
        writer.Deltas(name, column.ValueColumn);
    }

    static SparseColumn<long> Amounts(SnapshotReader reader, string name) =>
        new(reader.Deltas<int>(SectionNames.PositionsOf(name)), reader.Deltas<long>(name));

    static Bitmap Bits(SnapshotReader reader, string name) => new(reader.Preamble.Sizes.Interactions, reader.Plain<ulong>(name));
}
