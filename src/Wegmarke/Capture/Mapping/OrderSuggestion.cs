using static Wegmarke.Capture.Mapping.ColumnRole;

namespace Wegmarke.Capture.Mapping;

/// <summary>Suggests what the columns of an order or till export mean.</summary>
sealed class OrderSuggestion(Suggesting to, SampledFile file)
{
    /// <summary>So many orders of several rows make a pattern certain.</summary>
    const int EnoughOrders = 3;

    SampledColumn? _order;

    public void Suggest()
    {
        to.Time("time", OrderDate, Date);
        Order();
        to.Take("line", [Line]);
        to.Identifiers();
        to.Take("product", [Product]);
        to.Take("product", [ProductName]);
        to.Take("quantity", [Quantity], column => column.IsNumber);
        Value();
        to.Currency(file.Find([LineTotal, GrossTotal, Total, NetTotal, UnitPrice]));
        to.Take("refunded", [Refunded], column => column.IsNumber);
        to.Take("refunded_at", [RefundedAt], column => column.IsTime);
        States();
        Place();
        to.Take("campaign", [CampaignKey, Campaign]);
        to.Take("comment", [Comment]);
    }

    void Order()
    {
        _order = KindFinder.IsShopify(file) ? file.Columns.FirstOrDefault(column => column.Name.Equals("Name", StringComparison.OrdinalIgnoreCase)) : file.Find([ColumnRole.Order, Receipt, Invoice]);
        if (_order is null || to.Has("order"))
        {
            if (_order is null && !to.Has("order"))
                to.AskColumn("order", "No column holds the number of the order, the receipt or the invoice, and order is needed. Write: --column order=NAME");
            return;
        }
        var rule = _order.Role == Receipt ? ReceiptRule(_order) : CellRule.Of(_order.Name);
        if (file.Find(Reference) is { } reference)
        {
            to.Add("order", new CellRule { FirstOf = [CellRule.Of(reference.Name), rule] }, $"rows that refer to another order in '{reference.Name}' belong to that one", Certainty.Certain);
            to.Add("message_id", CellRule.Of(_order.Name), $"tells two returns of one order apart", Certainty.Certain);
            return;
        }
        to.Add("order", rule, rule.Columns.Count > 1 ? "tills begin their numbers anew: branch, till and day belong to it" : $"its name, and values such as '{Suggesting.Short(_order.First)}'", Certainty.Certain);
    }

    /// <summary>Every till counts for itself, and many begin with 1 each day.</summary>
    CellRule ReceiptRule(SampledColumn receipt)
    {
        string?[] parts = [file.Find(Branch)?.Name, file.Find(Till)?.Name, Day(), receipt.Name];
        var columns = parts.OfType<string>().Distinct().ToArray();
        return file.Has(Branch, Till) && columns.Length > 1 ? CellRule.Of(columns) with { Between = "-" } : CellRule.Of(receipt.Name);

        string? Day() => file.Find([OrderDate, Date], column => column.IsDayOnly)?.Name;
    }

    void Value()
    {
        if (to.Has("value"))
            return;
        if (file.Find(LineTotal, column => column.IsNumber) is { } line)
            to.Add("value", CellRule.Of(line.Name), "the sum of a line", Certainty.Certain);
        else if (file.Find([GrossTotal, Total, NetTotal], column => column.IsNumber) is { } total)
            TotalRule(total);
        else if (file.Find(UnitPrice, column => column.IsNumber) is { } price)
            to.Add("value", Priced(price), file.Find(Quantity) is { } quantity ? $"price × '{quantity.Name}'" : "the price of a line", Certainty.Certain);
        else
            to.AskColumn("value", "No column holds amounts, and value is needed. Write: --column value=NAME");
    }

    CellRule Priced(SampledColumn price) => CellRule.Of(price.Name) with { Times = file.Find(Quantity, column => column.IsNumber)?.Name };

    /// <summary>A total may be a line's or its whole order's, which every row repeats: that doubles the revenue, so it must be sure.</summary>
    void TotalRule(SampledColumn total)
    {
        var tax = total.Role == NetTotal || total.Name.Contains("netto", StringComparison.OrdinalIgnoreCase) ? "net; no column says gross"
            : total.Role == GrossTotal && file.Find(NetTotal) is { } net ? $"gross; '{net.Name}' is kept beside it" : "the amount";
        var (several, repeated) = Repetition(total);
        if (several == 0 || repeated == 0 || IsPriceTimesQuantity(total))
            to.Add("value", CellRule.Of(total.Name), tax, Certainty.Certain);
        else if (repeated == several && (several >= EnoughOrders || file.Has(UnitPrice)))
            to.Add("value", CellRule.Of(total.Name) with { OncePerOrder = true }, $"{tax}; every row of an order repeats it, so it counts once", Certainty.Likely);
        else
            to.Ask(new(ImportQuestionKind.LineOrOrder, $"Is '{total.Name}' the amount of a line, or of the whole order? In {repeated} of {several} orders with several rows it is the same in all of them. Write: {Suggesting.Option("value", total.Name)}  or, if it is the whole order's: --once value=\"{total.Name}\"") { Target = "value", Column = total.Name });
    }

    /// <summary>How many orders have several rows, and in how many of those the amount is filled in all and always the same.</summary>
    (int Several, int Repeated) Repetition(SampledColumn total)
    {
        if (_order is null)
            return (0, 0);
        var named = (_order.Role == Receipt ? ReceiptRule(_order) : CellRule.Of(_order.Name)).Columns.Select(name => file.Columns.First(column => column.Name == name)).ToArray();
        var orders = Enumerable.Range(0, file.Rows).Where(row => _order.Cells[row].Length > 0)
            .GroupBy(row => string.Join('\u001f', named.Select(column => column.Cells[row])), row => total.Cells[row]).Where(order => order.Count() > 1).ToArray();
        return (orders.Length, orders.Count(order => order.All(amount => amount.Length > 0) && order.Distinct().Count() == 1));
    }

    bool IsPriceTimesQuantity(SampledColumn total)
    {
        if (file.Find(UnitPrice) is not { } price || file.Find(Quantity) is not { } quantity)
            return false;
        var rows = Enumerable.Range(0, file.Rows).Where(row => total.Cells[row].Length > 0).ToArray();
        var fitting = rows.Count(row => price.Number(price.Cells[row]) * quantity.Number(quantity.Cells[row]) is { } product && Math.Abs(product - (total.Number(total.Cells[row]) ?? 0)) < 0.02m);
        return fitting * 10 >= rows.Length * 9;
    }

    void States()
    {
        if (!to.Has("status"))
            StatusRule();
        if (to.Has("type") || file.Find(ColumnRole.Type) is not { } type)
            return;
        var values = type.Filled.Distinct().ToArray();
        if (OrderWords.Speak(values))
            to.Add("type", CellRule.Of(type.Name), $"its values, such as '{values.First(value => OrderWords.Speak([value]))}', say what came back", Certainty.Certain);
        else if (values.Length is > 1 and <= 8 && values.All(value => value.Length <= 3) && !HasNegativeAmounts())
            to.Ask(new(ImportQuestionKind.ReturnWord, $"'{type.Name}' has the values {string.Join(", ", values)}. If one of them is a return or a refund, write into a mapping (--suggest-map prints one): \"type\": {{ \"column\": \"{type.Name}\", \"values\": {{ \"{values[^1]}\": \"refund\" }} }}. If none is: --leave-out {type.Name}") { Target = "type", Column = type.Name, Choices = values });
    }

    void StatusRule()
    {
        var status = file.Find(Status, column => OrderWords.Speak(column.Filled) || column.Rank == 0) ?? file.Find(Status);
        var cancelled = file.Columns.FirstOrDefault(column => HeaderText.Of(column.Name) is "cancelledat" or "canceledat" or "storniertam" or "stornodatum" && !column.IsEmpty);
        if (cancelled is not null)
            to.Add("status", new CellRule { FirstOf = [CellRule.Always("cancelled") with { When = new(cancelled.Name, []) }, .. status is null ? Array.Empty<CellRule>() : [CellRule.Of(status.Name)]] }, $"filled in '{cancelled.Name}' means cancelled", Certainty.Certain);
        else if (status is not null)
            to.Add("status", CellRule.Of(status.Name), OrderWords.Speak(status.Filled) ? "cancelled and refunded orders are told by it" : "its name; cancelled and refunded orders would be told by it", Certainty.Certain);
    }

    bool HasNegativeAmounts() => file.Columns.Any(column => column.Role is LineTotal or GrossTotal or Total or NetTotal or Quantity && column.Filled.Any(cell => column.Number(cell) < 0));

    void Place()
    {
        to.Take("location", [Branch]);
        to.Take("location", [Till]);
        if (to.Has("touchpoint") || to.Has("channel"))
            return;
        if (file.Find(Channel) is { } channel)
            to.Add("channel", CellRule.Of(channel.Name), $"its name, and values such as '{Suggesting.Short(channel.First)}'", Certainty.Certain);
        else if (file.Find([Branch, Till]) is { } place)
            to.Add("channel", CellRule.Always("store") with { When = new(place.Name, []) }, $"bought in a store where '{place.Name}' is filled (else: --constant channel=web)", Certainty.Likely);
        else if (_order?.Role == Receipt)
            to.Ask(new(ImportQuestionKind.Place, $"Were these bought in a store or online? '{_order.Name}' leaves it open. Write: --constant channel=store  or  --constant channel=web") { Target = "channel", Choices = ["store", "web"] });
        else
            to.Remark("No column says where it was bought: taken as bought online. Else: --constant channel=store");
    }
}
