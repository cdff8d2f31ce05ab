namespace Wegmarke.Engine.Tests.Kit;

/// <summary>Random rows and rules, the same for the same seed.</summary>
static class Given
{
    const long Hour = 3_600_000;
    public const int Models = 3;

    public static JourneyColumns Columns(IEnumerable<InteractionRow> rows, int profiles, Derivation derivation)
    {
        var stores = new[] { new InteractionRows(), new InteractionRows() };
        foreach (var (i, row) in rows.Index())
            stores[i % 2].Add(row);
        return JourneyColumns.Build(stores, profiles, derivation);
    }

    public static InteractionRow[] Rows(int seed)
    {
        var random = new Random(seed);
        var count = random.Next(0, 400);
        var shape = new Shape(random.Next(1, 60), random.Next(1, 12), random.Next(1, 4) switch { 1 => 3, 2 => 500, _ => 8000 });
        return Shuffled([.. Enumerable.Range(0, count).Select(i => Row(random, shape, i + 1))], seed);
    }

    public static InteractionRow[] Shuffled(InteractionRow[] rows, int seed)
    {
        var shuffled = rows.ToArray();
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }

    /// <summary>More than 64 rules in the last model, so that a second block of them is needed.</summary>
    public static Derivation Rules(int seed)
    {
        var random = new Random(seed);
        var models = Enumerable.Range(0, Models).Select(model => new PhaseRules(
            [.. Enumerable.Range(0, model == 2 ? 100 : random.Next(0, 12)).Select(_ => Rule(random))],
            fallback: random.Next(3) == 0 ? PhaseClaims.NoPhase : (byte)random.Next(6), beforePurchase: [0, 1, (byte)random.Next(2, 6)]));
        return new([.. models], random.Next(Models), new(random.Next(1, 100)) { ClaimConverts = random.Next(2) == 0, PurchaseConverts = random.Next(4) != 0 });
    }

    /// <summary>Of rows that <see cref="Rows"/> gives: some touchpoints are passed over, others lead to cells of their own.</summary>
    public static ChannelMoveScope MoveScope(int seed)
    {
        const int Channels = 4, Touchpoints = 12, Cells = 7;
        var random = new Random(seed);
        int[] Places() => [.. Enumerable.Range(0, Touchpoints * Channels).Select(_ => random.Next(-2, Cells)).Select(cell => Math.Max(-1, cell))];
        return new(Channels) { LeastGap = random.Next(3) * 3_600_000L, CellOf = Places(), CellOfBuyers = Places(), Cells = Cells };
    }

    readonly record struct Shape(int Profiles, int Touchpoints, int Hours);

    static InteractionRow Row(Random random, Shape shape, long sequence)
    {
        var time = JourneyTable.Start + random.Next(shape.Hours) * Hour;
        var row = new InteractionRow(random.Next(10) == 0 ? InteractionRow.Unlinked : random.Next(shape.Profiles), time, sequence,
            (ushort)random.Next(shape.Touchpoints), (byte)random.Next(4));
        row = row with { Ordinal = random.Next(3), Tie = (uint)random.Next(2) };
        row = random.Next(5) switch
        {
            0 => row with { Flags = InteractionFlags.Purchase, Order = (ulong)random.Next(6), Value = random.Next(-50, 5000) },
            1 => row with { Flags = InteractionFlags.Refund, Order = (ulong)random.Next(3), Value = random.Next(-900, 900) },
            2 => row with { Flags = (InteractionFlags)random.Next(8), Value = random.Next(3) },
            _ => row,
        };
        return random.Next(4) != 0 ? row : row with
        {
            Cost = random.Next(100),
            Score = random.Next(2) == 0 ? Score.None : Score.Of((ScoreKind)random.Next(1, 6), random.Next(1, 6)),
            Emotion = random.Next(2) == 0 ? Score.None : Score.Of(ScoreKind.Emotion, random.Next(-2, 3)),
            Claims = random.Next(2) == 0 ? PhaseClaims.None : PhaseClaims.None.With(random.Next(Models), (byte)random.Next(6)),
        };
    }

    static PhaseRule Rule(Random random) => new((byte)random.Next(6))
    {
        Touchpoints = random.Next(2) == 0 ? null : [(ushort)random.Next(12), (ushort)random.Next(12)],
        BoughtBefore = random.Next(3) switch { 0 => true, 1 => false, _ => null },
        Contacts = Range(random, 12),
        DaysSinceFirst = Range(random, 60),
        DaysSincePurchase = Range(random, 30),
    };

    static Bounds Range(Random random, int most) =>
        new(random.Next(3) == 0 ? random.Next(most) : null, random.Next(3) == 0 ? random.Next(most) : null);
}
