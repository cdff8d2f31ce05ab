using System.Text;
using NodaTime;
using Wegmarke.Capture;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Building;

/// <summary>What figures of money are in: the tenant's own choice of currency, else the one that most amounts are in, and of several the
/// first by its letters; gross or net; and the rates that the rest is converted by. Immutable.</summary>
sealed class ReportingMoney(Documents documents)
{
    const int Looks = 1000;

    readonly TenantSettings _settings = TenantSettings.Of(documents);
    readonly AmountDeclarations _declared = new(documents);

    public ExchangeRates Rates { get; } = ExchangeRates.Of(documents);

    public AmountKind Amounts => _settings.Amounts;

    DateTimeZone Zone => field ??= DateTimeZoneProviders.Tzdb[_settings.Zone];

    public LocalDate DayOf(long time) => Instant.FromUnixTimeMilliseconds(time).InZone(Zone).Date;

    public AmountConversion Into(int currency, Registers registers) =>
        new(currency, this, [.. Enumerable.Range(1, registers.SourceCount).Select(source => _declared.Of(registers.Source(source)))]);

    public int Currency(IReadOnlyDictionary<int, long> seen) =>
        _settings.Currency.Length > 0 ? CurrencyCode.Parse(Encoding.UTF8.GetBytes(_settings.Currency))
            : seen.OrderByDescending(currency => currency.Value).ThenBy(currency => currency.Key).Select(currency => currency.Key).FirstOrDefault();

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
        return Currency(seen);
    }
}
