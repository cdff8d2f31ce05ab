using Wegmarke.Capture.Steps;

namespace Wegmarke.Tests.Capture.Steps;

public sealed class StandingOrderTests
{
    static readonly OrderEvent[] s_events = Enum.GetValues<OrderEvent>();

    /// <summary>Whatever random messages tell of an order: after a state it is worth what the state says less what was given back, as the plain twin sums it up.</summary>
    [Fact]
    public void An_order_stands_at_its_latest_state_less_what_was_given_back()
    {
        var random = new Random(7);
        for (var round = 0; round < 2_000; round++)
        {
            var (order, told) = (new StandingOrder(), new List<ToldOrder>());
            for (var time = 0; time < random.Next(1, 7); time++)
            {
                told.Add(Random(random));
                Apply(order, told[^1], time);
            }
            Assert.Equal(Slow(told), order.Stands);
        }
    }

    [Fact]
    public void A_state_told_again_changes_nothing()
    {
        var random = new Random(8);
        for (var round = 0; round < 500; round++)
        {
            var (order, told) = (new StandingOrder(), Random(random) with { Event = OrderEvent.Placed });
            Apply(order, told, time: 1);
            Assert.Empty(OrderChanges.Of(order, told, time: 2));
        }
    }

    [Fact]
    public void An_older_state_changes_nothing()
    {
        var order = new StandingOrder();
        Apply(order, new(OrderEvent.Updated, [1], 3_000, []), time: 2);

        Assert.Empty(OrderChanges.Of(order, new(OrderEvent.Placed, [1], 2_500, []), time: 1));
    }

    static ToldOrder Random(Random random)
    {
        var lines = Enumerable.Range(0, 4).Where(_ => random.Next(3) == 0).Select(product => new OrderLine([(byte)product], [], [], random.Next(4) == 0 ? null : random.Next(1, 100), [])).ToArray();
        return new(s_events[random.Next(s_events.Length)], [1], random.Next(2) == 0 ? null : random.Next(1, 500), lines);
    }

    static void Apply(StandingOrder order, ToldOrder told, long time)
    {
        foreach (var change in OrderChanges.Of(order, told, time))
        {
            var known = order[change.Part];
            order.Parts[change.Part] = change.IsRefund ? known with { GivenBack = known.GivenBack - (change.Amount ?? 0) } : known with { Sold = known.Sold + (change.Amount ?? 0) };
        }
        if (told.Event is OrderEvent.Placed or OrderEvent.Updated && (told.Lines.Count > 0 || told.Total is not null))
            order.StateTime = time;
    }

    /// <summary>The same told as a story: what is sold as a whole and by line, and what goes back.</summary>
    static long Slow(List<ToldOrder> messages)
    {
        var (sold, rest, back, backOf) = (new Dictionary<byte, long>(), 0L, 0L, new Dictionary<byte, long>());
        foreach (var told in messages)
        {
            var prices = told.Lines.ToDictionary(line => line.Id[0], line => line.Amount);
            var stands = sold.Values.Sum() + rest - back - backOf.Values.Sum();
            if (told.Event is OrderEvent.Placed or OrderEvent.Updated)
            {
                if (prices.Count > 0)
                    sold = prices.ToDictionary(price => price.Key, price => price.Value ?? 0);
                rest = told.Total is { } total ? total - sold.Values.Sum() : rest;
            }
            else if (told.Event == OrderEvent.Cancelled || (prices.Count == 0 && told.Total is null))
                back += stands;
            else
            {
                var byPrice = prices.Values.Any(price => price is not null) || told.Total is null;
                var named = byPrice ? prices.ToDictionary(price => price.Key, price => price.Value ?? sold.GetValueOrDefault(price.Key) - backOf.GetValueOrDefault(price.Key)) : [];
                foreach (var (product, amount) in named)
                    backOf[product] = backOf.GetValueOrDefault(product) + amount;
                back += told.Total is { } total ? total - named.Values.Sum() : 0;
            }
        }
        return sold.Values.Sum() + rest - back - backOf.Values.Sum();
    }
}
