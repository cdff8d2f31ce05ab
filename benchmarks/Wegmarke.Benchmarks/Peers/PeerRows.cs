using Wegmarke.Engine;

namespace Wegmarke.Benchmarks.Peers;

/// <summary>The interactions that all engines are asked about, the same on every machine: ten per profile, 60 touchpoints by Zipf and a purchase,
/// twelve channels, a year of 52 weeks, arriving by time across profiles. No two have the same time, so that no engine has to order ties.</summary>
sealed class PeerRows(int interactions)
{
    public const int Touchpoints = 61;
    public const int Channels = 12;
    public const int Phases = 5;
    const ushort Purchase = 60;

    /// <summary>Monday, 6 January 2025; the week numbers of the peers' queries begin here.</summary>
    public const long Start = 1_736_121_600_000;

    public const long Week = 7 * 86_400_000L;

    readonly long _step = 52 * Week / interactions;

    public int Count => interactions;

    public int Profiles => Math.Max(1, interactions / 10);

    public PeerRow this[int row]
    {
        get
        {
            var random = Mix((ulong)row);
            var touchpoint = Zipf((random >> 20) & 0xFFFF);
            var isPurchase = touchpoint == Purchase;
            return new((uint)(Mix(random) % (ulong)Profiles), Start + _step * row, touchpoint, (byte)(Mix(random + 1) % Channels), isPurchase ? 1000 + (int)(random & 0xFFF) : 0, isPurchase);
        }
    }

    /// <summary>As the engine takes them, in as many stores as processors.</summary>
    public InteractionRows[] ForEngine()
    {
        var stores = new InteractionRows[Environment.ProcessorCount];
        Parallel.For(0, stores.Length, store =>
        {
            var rows = stores[store] = new();
            var end = (long)interactions * (store + 1) / stores.Length;
            for (var at = (int)((long)interactions * store / stores.Length); at < end; at++)
                rows.Add(ForEngine(at));
        });
        return stores;
    }

    /// <summary>Thirteen touchpoints to a phase; the rest belong to the last one.</summary>
    public static Derivation Rules()
    {
        var rules = Enumerable.Range(0, Phases - 1).Select(phase => new PhaseRule((byte)phase) { Touchpoints = [.. Enumerable.Range(13 * phase, 13).Select(code => (ushort)code)] });
        return new([new PhaseRules([.. rules], fallback: Phases - 1, beforePurchase: [0, 1, 2])], 0, JourneyRules.Usual);
    }

    InteractionRow ForEngine(int at)
    {
        var row = this[at];
        return new((int)row.Profile, row.Time, at, row.Touchpoint, row.Channel)
        {
            Ordinal = at,
            Flags = row.IsPurchase ? InteractionFlags.Purchase : InteractionFlags.None,
            Order = row.IsPurchase ? (ulong)at + 1 : 0,
            Value = row.Value,
        };
    }

    /// <summary>Code c with a share of about 1 / (c + 1); a purchase is one of about 35.</summary>
    static ushort Zipf(ulong random) => (ushort)Math.Min(Purchase, Math.Exp(random / 65_536.0 * Math.Log(Touchpoints + 2)) - 1);

    static ulong Mix(ulong value)
    {
        value = (value + 0x9E3779B97F4A7C15) * 0xBF58476D1CE4E5B9;
        return (value ^ (value >> 27)) * 0x94D049BB133111EB >> 7;
    }
}
