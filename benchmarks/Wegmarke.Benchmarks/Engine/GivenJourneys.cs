using Wegmarke.Engine;

namespace Wegmarke.Benchmarks.Engine;

/// <summary>Journeys that are the same on every machine: 60 touchpoints by Zipf, one in about 35 interactions a purchase, ten interactions per profile, arriving by time.</summary>
public static class GivenJourneys
{
    public const int Touchpoints = 61;
    const ushort Purchase = 60;
    const int Channels = 12;
    const long Start = 1_700_000_000_000;
    const long Year = 365L * 86_400_000;

    /// <summary>Rows by time in as many stores as processors, each a stretch of the log.</summary>
    public static InteractionRows[] Rows(int interactions)
    {
        var stores = new InteractionRows[Environment.ProcessorCount];
        Parallel.For(0, stores.Length, store =>
        {
            var rows = stores[store] = new();
            var end = (long)interactions * (store + 1) / stores.Length;
            for (var sequence = (long)interactions * store / stores.Length; sequence < end; sequence++)
                rows.Add(Row(sequence, interactions));
        });
        return stores;
    }

    /// <summary>Three models of 7 rules each, of the shapes that shipped models have.</summary>
    public static Derivation Rules()
    {
        var model = new PhaseRules(
        [
            new(4) { Touchpoints = [Purchase] },
            new(0) { Contacts = new(null, 0) },
            new(5) { DaysSincePurchase = new(0, 14) },
            new(6) { BoughtBefore = true, Touchpoints = [1, 2, 3, 5, 8, 13] },
            new(1) { DaysSinceFirst = new(null, 6), Touchpoints = [0, 4, 9, 16, 25] },
            new(2) { BoughtBefore = false, Contacts = new(null, 4) },
            new(3) { BoughtBefore = false },
        ], fallback: 7, beforePurchase: [0, 1, 2, 3]);
        return new([model, model, model], 0, JourneyRules.Usual);
    }

    static InteractionRow Row(long sequence, int interactions)
    {
        var random = Mix((ulong)sequence);
        var profile = (int)(Mix(random) % (ulong)Math.Max(1, interactions / 10));
        var touchpoint = Zipf((random >> 20) & 0xFFFF);
        var isPurchase = touchpoint == Purchase;
        return new(profile, Start + Year / interactions * sequence, sequence, touchpoint, (byte)(touchpoint % Channels))
        {
            Ordinal = sequence,
            Flags = isPurchase ? InteractionFlags.Purchase : InteractionFlags.None,
            Order = isPurchase ? random : 0,
            Value = isPurchase ? 1000 + (long)(random & 0xFFF) : 0,
        };
    }

    /// <summary>Code c with a share of about 1 / (c + 1).</summary>
    static ushort Zipf(ulong random) => (ushort)Math.Min(Purchase, Math.Exp(random / 65_536.0 * Math.Log(Touchpoints + 2)) - 1);

    static ulong Mix(ulong value)
    {
        value = (value + 0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9;
        return (value ^ (value >> 27)) * 0x94D049BB133111EB >> 7;
    }
}
