using Wegmarke.Capture.Files;

namespace Wegmarke.Capture.Steps;

/// <summary>Works out what a message changes of an order. Orders are known for ever: the page that says thank you may be loaded again and again.</summary>
static class OrderChanges
{
    /// <summary>What belongs to the order as a whole stands first, if anything does.</summary>
    /// <param name="order">What is known of it.</param>
    /// <param name="told">What the message tells.</param>
    /// <param name="time">When the message says so.</param>
    public static IReadOnlyList<OrderChange> Of(StandingOrder order, ToldOrder told, long time) => told.Event switch
    {
        OrderEvent.Placed or OrderEvent.Updated => time < order.StateTime ? [] : State(order, told),
        OrderEvent.Refunded when told.Lines.Count > 0 || told.Total is not null => Refund(order, told),
        _ => order.Stands == 0 ? [] : [new(StandingOrder.Rest, null, -order.Stands, IsRefund: true)],
    };

    static List<OrderChange> State(StandingOrder order, ToldOrder told)
    {
        var changes = new List<OrderChange>();
        if (told.Lines.Count == 0 && told.Total is null)
        {
            if (told.Event == OrderEvent.Placed && order.Parts.Count == 0)
                changes.Add(new(StandingOrder.Rest, null, null, IsRefund: false));
            return changes;
        }
        var lines = told.Lines.Count > 0 ? told.OfLines : order.Parts.Where(part => part.Key != StandingOrder.Rest).Sum(part => part.Value.Sold);
        var rest = told.Total is { } total ? total - lines : order[StandingOrder.Rest].Sold;
        Add(changes, order, StandingOrder.Rest, null, rest);
        foreach (var line in told.Lines)
            Add(changes, order, PartOf(line), line, line.Amount ?? 0);
        if (told.Lines.Count > 0)
            changes.AddRange(Gone(order, told));
        return changes;
    }

    /// <summary>Lines that an order does not have any more.</summary>
    static IEnumerable<OrderChange> Gone(StandingOrder order, ToldOrder told)
    {
        var named = told.Lines.Select(PartOf).Append(StandingOrder.Rest).ToHashSet();
        return order.Parts.Where(part => !named.Contains(part.Key) && part.Value.Sold != 0).Select(part => new OrderChange(part.Key, null, -part.Value.Sold, IsRefund: false));
    }

    static void Add(List<OrderChange> changes, StandingOrder order, long part, OrderLine? line, long amount)
    {
        var difference = amount - order[part].Sold;
        if (difference != 0)
            changes.Add(new(part, line, difference, IsRefund: false));
        else if (line is not null && !order.Parts.ContainsKey(part))
            changes.Add(new(part, line, null, IsRefund: false));
    }

    /// <summary>Each line by its price, or whole where none is told; what the total says beyond them is given back of the order.</summary>
    static List<OrderChange> Refund(StandingOrder order, ToldOrder told)
    {
        var hasPrices = told.Lines.Any(line => line.Amount is not null);
        var lines = told.Lines.Select(line => new OrderChange(PartOf(line), line, -(hasPrices || told.Total is null ? line.Amount ?? order[PartOf(line)].Stands : 0), IsRefund: true)).ToList();
        var rest = told.Total is { } total ? total + lines.Sum(line => line.Amount ?? 0) : 0;
        if (rest != 0)
            lines.Insert(0, new(StandingOrder.Rest, null, -rest, IsRefund: true));
        return lines;
    }

    /// <summary>Never that of the rest.</summary>
    public static long PartOf(OrderLine line) => (long)(RowKey.HashOf(line.Id) | 1);
}
