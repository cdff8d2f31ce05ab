namespace Wegmarke.Engine.Tests.Kit;

/// <summary>An interaction as the slow twins see it: folded, with phases and journeys.</summary>
sealed record Contact(InteractionRow Row, long Value, long Cost, bool Converts)
{
    public IReadOnlyList<Score> Scores { get; init; } = [];
    public IReadOnlyList<long> Sequences { get; init; } = [];
    public PhaseClaims Claims { get; init; }
    public IReadOnlyList<byte> Phases { get; init; } = [];
    public bool Starts { get; init; }
    public bool StartsService { get; init; }

    public bool IsRefund => Row.Flags.HasFlag(InteractionFlags.Refund);
    public bool IsPurchase => Row.Flags.HasFlag(InteractionFlags.Purchase) && !IsRefund;

    public override string ToString() =>
        $"{Row.Profile} {Row.Time} t{Row.Touchpoint} c{Row.Channel} phases {string.Join(',', Phases)} {(IsPurchase ? "buys " : "")}{(IsRefund ? "returns " : "")}"
        + $"{(Converts ? "converts " : "")}{(StartsService ? "service " : Starts ? "start " : "")}{Value} -{Cost} [{string.Join(',', Scores.Select(score => $"{score.Kind}{score.Hundredths}"))}] #{string.Join(',', Sequences)}";
}
