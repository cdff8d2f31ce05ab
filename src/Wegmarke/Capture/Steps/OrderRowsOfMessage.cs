using System.Buffers;
using Wegmarke.Capture.Files;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Steps;

/// <summary>Stores what a message tells of an order: the message as a contact, and a row for each line that it changes.</summary>
sealed class OrderRowsOfMessage(LiveLog log)
{
    readonly ArrayBufferWriter<byte> _body = new(1024);

    public Fate Store(LiveRow row, int node, LogTransaction transaction)
    {
        var told = row.Order!; // messages of this kind have one
        var key = RowKey.Of(row.Batch.Source.Utf8Name, "standing order"u8, told.Id);
        var order = StandingOrders.Read(transaction, key);
        var changes = OrderChanges.Of(order, told, row.Row.Time);
        var isOlder = row.Row.Time < order.StateTime;
        if (changes.Count == 0 && order.Parts.Count > 0 && told.Event != OrderEvent.Updated && !isOlder)
            return Fate.Duplicate;
        var whole = told.Event != OrderEvent.Updated && changes is [{ Part: StandingOrder.Rest }, ..] ? 1 : 0;
        if (log.Append(row, new(0, node, row.Name.Event, whole == 1 ? changes[0].Amount : null), transaction) is { } refused)
            return refused;
        for (var at = whole; at < changes.Count; at++)
            log.Append(row, Further(row, node, at + 1, changes[at]), transaction);
        foreach (var change in changes)
            StandingOrders.Add(transaction, key, order, change);
        Settle(row, node, order, amount => StandingOrders.Add(transaction, key, order, new(StandingOrder.Rest, null, amount, IsRefund: true)), transaction);
        StandingOrders.Say(transaction, key, order);
        return Fate.Stored;
    }

    /// <summary>An update is a word about an order: what it adds was bought, and what it takes away is given back.</summary>
    LogEntry Further(LiveRow row, int node, int nth, in OrderChange change) => new(nth, node, row.Order!.Event != OrderEvent.Updated ? row.Name.Event : change.Amount < 0 ? "Order Refunded" : "Order Completed", change.Amount) // messages of this kind have one
    {
        Line = change.Line?.Id,
        Body = Body(change.Line),
    };

    byte[] Body(OrderLine? line)
    {
        _body.Clear();
        var body = new BodyWriter(_body);
        if (line is { Product.Length: > 0 })
            body.Text(BodyField.Product, line.Product);
        if (line is { Quantity.Length: > 0 })
            body.Text(BodyField.Quantity, line.Quantity);
        foreach (var (name, value) in line?.Fields ?? [])
            body.Property(name, value);
        return _body.WrittenSpan.ToArray();
    }

    /// <summary>A cancellation may come before its order: whatever the order then brings goes again at once.</summary>
    void Settle(LiveRow row, int node, StandingOrder order, Action<long> giveBack, LogTransaction transaction)
    {
        var (told, time) = (row.Order!, row.Row.Time); // messages of this kind have one
        if (told.Event is OrderEvent.Cancelled or OrderEvent.Refunded)
        {
            order.ClosedTime = order.Stands == 0 ? Math.Max(order.ClosedTime ?? long.MinValue, time) : order.ClosedTime;
            return;
        }
        if (told.Lines.Count > 0 || told.Total is not null)
            order.StateTime = Math.Max(order.StateTime ?? long.MinValue, time);
        if (!(order.ClosedTime >= time) || order.Stands == 0)
            return;
        var amount = -order.Stands;
        log.Append(row, new((int)MessageBatch.OrdinalsPerMessage - 1, node, "Order Cancelled", amount) { Body = Body(null) }, transaction);
        giveBack(amount);
    }
}
