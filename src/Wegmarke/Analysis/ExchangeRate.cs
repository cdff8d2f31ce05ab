using NodaTime;

namespace Wegmarke.Analysis;

/// <summary>What one unit of a currency is worth in the base currency, from a day on until the next rate.</summary>
/// <param name="Currency">ISO 4217.</param>
public sealed record ExchangeRate(string Currency, LocalDate From, decimal Rate)
{
    public decimal Rate { get; } = Rate is > 0 and < 1_000_000_000 ? Rate
        : throw new ArgumentException($"A rate of {Rate} for {Currency} on {From:yyyy-MM-dd}: it says how much of the base currency one {Currency} is, so it is above 0.", nameof(Rate));
}
