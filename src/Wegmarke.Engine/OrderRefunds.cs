using Wegmarke.Engine.Attributing;

namespace Wegmarke.Engine;

/// <summary>How much of each refunded order is left. Refunds go by source and order, whoever returned and whenever. Immutable; any thread.</summary>
public sealed class OrderRefunds
{
    readonly Dictionary<(int Source, int Order), double> _left;

    OrderRefunds(Dimension sources, Dimension orders, Dictionary<(int, int), double> left) => (Sources, Orders, _left) = (sources, orders, left);

    public Dimension Sources { get; }

    public Dimension Orders { get; }

    /// <summary>Refunds whose order is not among the purchases.</summary>
    public long Unmatched { get; private init; }

    /// <summary>Their amounts; not positive.</summary>
    public long UnmatchedAmount { get; private init; }

    /// <summary>Two passes over the bits of refunds and purchases.</summary>
    public static OrderRefunds Of(Overlay journeys, Dimension sources, Dimension orders)
    {
        var (refunded, bought) = (new Dictionary<(int, int), long>(), new Dictionary<(int, int), long>());
        var numbers = new Dictionary<(int, int), long>();
        long withoutOrder = 0, amountWithoutOrder = 0;
        foreach (var refund in OrderLines.Of(journeys, columns => columns.Refunds, sources, orders))
        {
            if (refund.Order.Number == 0)
            {
                withoutOrder++;
                amountWithoutOrder += refund.Value;
                continue;
            }
            refunded[refund.Order] = refunded.GetValueOrDefault(refund.Order) + refund.Value;
            numbers[refund.Order] = numbers.GetValueOrDefault(refund.Order) + 1;
        }
        foreach (var purchase in OrderLines.Of(journeys, columns => columns.Purchases, sources, orders).Where(purchase => refunded.ContainsKey(purchase.Order)))
            bought[purchase.Order] = bought.GetValueOrDefault(purchase.Order) + purchase.Value;
        var unmatched = refunded.Where(refund => !bought.ContainsKey(refund.Key)).ToList();
        return new(sources, orders, bought.ToDictionary(order => order.Key, order => LeftOf(order.Value, refunded[order.Key])))
        {
            Unmatched = withoutOrder + unmatched.Sum(refund => numbers[refund.Key]),
            UnmatchedAmount = amountWithoutOrder + unmatched.Sum(refund => refund.Value),
        };
    }

    /// <summary>From 0, nothing, to 1, all of it.</summary>
    internal double Left(int source, int order) => order == 0 ? 1 : _left.GetValueOrDefault((source, order), 1);

    static double LeftOf(long bought, long refunded) => bought > 0 ? Math.Clamp((double)(bought + refunded) / bought, 0, 1) : 1;
}
