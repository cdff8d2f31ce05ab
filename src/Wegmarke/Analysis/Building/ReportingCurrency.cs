using System.Text;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Building;

/// <summary>The currency that figures are in: the tenant's own choice, else the one that most amounts are in, and of several the first by its letters.</summary>
sealed class ReportingCurrency(TenantSettings settings)
{
    const int Looks = 1000;

    public int Of(IReadOnlyDictionary<int, long> currencies) =>
        settings.Currency.Length > 0 ? CurrencyCode.Parse(Encoding.UTF8.GetBytes(settings.Currency))
            : currencies.OrderByDescending(currency => currency.Value).ThenBy(currency => currency.Key).Select(currency => currency.Key).FirstOrDefault();

    /// <summary>What it will probably be, by looking at some rows from all over the log.</summary>
    public int Guess(LogReader reader, long last)
    {
        var seen = new Dictionary<int, long>();
        var stride = Math.Max(1, last / Looks);
        for (var sequence = 1L; sequence <= last; sequence += stride)
        {
            using var row = reader.Rows(sequence, sequence);
            if (row.Next() && row.Row.Currency is not 0 and var currency)
                seen[currency] = seen.GetValueOrDefault(currency) + 1;
        }
        return Of(seen);
    }
}
