using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Exchange rates as people look at them.</summary>
/// <param name="Base">The currency that all are in; empty while there is none.</param>
/// <param name="Rates">By currency and day.</param>
sealed record RatesView(string Base, IReadOnlyList<RatesView.Rate> Rates)
{
    public static RatesView Of(Documents documents)
    {
        var rates = ExchangeRates.Of(documents);
        return new(rates.Base, [.. rates.All.Select(rate => new Rate(rate.Currency, rate.From.ToDateOnly(), rate.Rate))]);
    }

    /// <param name="From">The first day it holds.</param>
    /// <param name="Worth">What one unit is worth in the base currency.</param>
    internal sealed record Rate(string Currency, DateOnly From, decimal Worth);
}
