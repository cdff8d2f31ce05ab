namespace Wegmarke.Engine.Building;

/// <summary>Columns of groups, copied interaction by interaction from those of their members. Nothing is derived anew.</summary>
static class GroupSplice
{
    public static JourneyColumns Of(Overlay journeys, GroupOrder order)
    {
        var count = order.Places.Length;
        Column<T> Dense<T>(Func<JourneyColumns, Column<T>> column) where T : unmanaged => new(count, () => Join(journeys, order, column));
        Bitmap Bits(Func<JourneyColumns, Bitmap> bitmap) => Join(journeys, order, bitmap);
        return new()
        {
            ProfileCount = order.Offsets.Length - 1,
            Count = count,
            LinkedCount = count,
            TouchpointCount = Math.Max(journeys.Base.TouchpointCount, journeys.Recent?.TouchpointCount ?? 0),
            ChannelCount = Math.Max(journeys.Base.ChannelCount, journeys.Recent?.ChannelCount ?? 0),
            Offsets = new(order.Offsets),
            Touchpoints = Dense(columns => columns.Touchpoints),
            Channels = Dense(columns => columns.Channels),
            Times = new(Dense(columns => columns.Times.Low), Dense(columns => columns.Times.High)),
            Sequences = Dense(columns => columns.Sequences),
            Phases = [.. Enumerable.Range(0, journeys.Base.Phases.Count).Select(model => Dense(columns => columns.Phases[model]))],
            Purchases = Bits(columns => columns.Purchases),
            Refunds = Bits(columns => columns.Refunds),
            Conversions = Bits(columns => columns.Conversions),
            JourneyStarts = Bits(columns => columns.JourneyStarts),
            ServiceStarts = Bits(columns => columns.ServiceStarts),
            Values = Join(journeys, order, columns => columns.Values),
            Costs = Join(journeys, order, columns => columns.Costs),
            Scores = Join(journeys, order, columns => columns.Scores),
            LineSequences = Join(journeys, order, columns => columns.LineSequences),
        };
    }

    public static Bitmap Join(Overlay journeys, GroupOrder order, Func<JourneyColumns, Bitmap> bitmap)
    {
        var (inBase, inRecent) = (bitmap(journeys.Base), journeys.Recent is { } recent ? bitmap(recent) : null);
        return Bitmap.Of(order.Places.Length, order.Places.Index().Where(place => place.Item >= 0 ? inBase[place.Item] : inRecent![~place.Item]).Select(place => place.Index)); // such a place is in the recent ones
    }

    public static DimensionColumn Join(Overlay journeys, GroupOrder order, Dimension dimension)
    {
        var (inBase, inRecent) = (dimension.In(journeys.Base), journeys.Recent is { } recent ? dimension.In(recent) : null);
        var (codes, further) = (new int[order.Places.Length], new List<(int, int)>());
        for (var at = 0; at < codes.Length; at++)
        {
            var (column, place) = order.Places[at] is >= 0 and var known ? (inBase, known) : (inRecent!, ~order.Places[at]); // such a place is in the recent ones
            codes[at] = column[place];
            foreach (var (_, code) in column.FurtherAt(place))
                further.Add((at, code));
        }
        return DimensionColumn.Of(codes, [.. further]);
    }

    static T[] Join<T>(Overlay journeys, GroupOrder order, Func<JourneyColumns, Column<T>> column) where T : unmanaged
    {
        var joined = GC.AllocateUninitializedArray<T>(order.Places.Length);
        var inBase = column(journeys.Base).Span;
        var inRecent = journeys.Recent is { } recent ? column(recent).Span : default;
        for (var i = 0; i < joined.Length; i++)
            joined[i] = order.Places[i] is >= 0 and var place ? inBase[place] : inRecent[~order.Places[i]];
        return joined;
    }

    static SparseColumn<T> Join<T>(Overlay journeys, GroupOrder order, Func<JourneyColumns, SparseColumn<T>> column) where T : unmanaged
    {
        var (positions, values) = (new List<int>(), new List<T>());
        foreach (var (at, place) in order.Places.Index())
        {
            foreach (var value in place >= 0 ? column(journeys.Base).At(place) : column(journeys.Recent!).At(~place)) // as above
            {
                positions.Add(at);
                values.Add(value);
            }
        }
        return new(new([.. positions]), new([.. values]));
    }
}
