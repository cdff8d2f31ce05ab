using Wegmarke.Storage;

namespace Wegmarke.Capture.Steps;

/// <summary>What stands of every order that messages told of, kept in the transaction of its rows. Belongs to the commit thread.</summary>
static class StandingOrders
{
    public const string Create = "CREATE TABLE IF NOT EXISTS capture_standing(order_key INTEGER NOT NULL, part INTEGER NOT NULL, sold INTEGER NOT NULL, given_back INTEGER NOT NULL, PRIMARY KEY(order_key, part)) WITHOUT ROWID";

    /// <summary>Parts of lines are odd and the rest is 0: these two are no parts, and hold times.</summary>
    const long StateTime = 2, ClosedTime = 4;

    public static StandingOrder Read(LogTransaction transaction, ulong key)
    {
        var (order, rows) = (new StandingOrder(), transaction.Prepare("SELECT part, sold, given_back FROM capture_standing WHERE order_key = ?").Bind(1, (long)key));
        while (rows.Step())
        {
            switch (rows.Long(0))
            {
                case StateTime:
                    order.StateTime = rows.Long(1);
                    break;
                case ClosedTime:
                    order.ClosedTime = rows.Long(1);
                    break;
                default:
                    order.Parts[rows.Long(0)] = new(rows.Long(1), rows.Long(2));
                    break;
            }
        }
        rows.Reset();
        return order;
    }

    public static void Add(LogTransaction transaction, ulong key, StandingOrder order, OrderChange change)
    {
        var (known, amount) = (order[change.Part], change.Amount ?? 0);
        var sum = change.IsRefund ? known with { GivenBack = known.GivenBack - amount } : known with { Sold = known.Sold + amount };
        order.Parts[change.Part] = sum;
        Write(transaction, key, change.Part, sum);
    }

    public static void Say(LogTransaction transaction, ulong key, StandingOrder order)
    {
        if (order.StateTime is { } state)
            Write(transaction, key, StateTime, new(state, 0));
        if (order.ClosedTime is { } closed)
            Write(transaction, key, ClosedTime, new(closed, 0));
    }

    static void Write(LogTransaction transaction, ulong key, long part, OrderPartSum sum) =>
        transaction.Prepare("INSERT OR REPLACE INTO capture_standing(order_key, part, sold, given_back) VALUES(?, ?, ?, ?)")
            .Bind(1, (long)key).Bind(2, part).Bind(3, sum.Sold).Bind(4, sum.GivenBack).Run();
}
