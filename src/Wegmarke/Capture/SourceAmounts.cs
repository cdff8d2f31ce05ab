using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>What the values of a source are: gross with this rate of value added tax, net of it, or nobody has said. Costs are taken as they are.</summary>
public sealed record SourceAmounts(AmountKind Kind, decimal VatPercent)
{
    /// <summary>The usual rate in Germany; a source with others says its own.</summary>
    public const decimal UsualVat = 19;

    public const decimal MostVat = 100;

    public static SourceAmounts Unsaid { get; } = new(AmountKind.Unsaid, UsualVat);

    public decimal VatPercent { get; } = VatPercent is >= 0 and <= MostVat ? VatPercent
        : throw new ArgumentException($"A value added tax of {VatPercent} % is none: use 0 to {MostVat}, for example 19 or 7.", nameof(VatPercent));

    /// <summary>The value as <paramref name="wanted"/>, in the same minor units; null when one of both is unsaid.</summary>
    public decimal? As(AmountKind wanted, decimal value) => (Kind, wanted) switch
    {
        (AmountKind.Unsaid, _) or (_, AmountKind.Unsaid) => null,
        (AmountKind.Gross, AmountKind.Net) => value * 100 / (100 + VatPercent),
        (AmountKind.Net, AmountKind.Gross) => value * (100 + VatPercent) / 100,
        _ => value,
    };
}
