using Wegmarke.Capture;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Building;

/// <summary>Amounts in the currency of reports, gross or net as the tenant wants them; counts what could not be converted. Belongs to one thread.</summary>
/// <param name="currency">Of reports; 0 while no amount has one.</param>
/// <param name="amounts">By number of the source, from 1.</param>
sealed class AmountConversion(int currency, ReportingMoney money, IReadOnlyList<SourceAmounts> amounts)
{
    readonly Dictionary<int, long> _currencies = [];
    readonly int _decimals = CurrencyCode.Decimals(currency);
    long _plain;

    public int Currency => currency;

    /// <summary>Amounts seen per currency.</summary>
    public IReadOnlyDictionary<int, long> Currencies =>
        _plain == 0 ? _currencies : new Dictionary<int, long>(_currencies) { [currency] = _currencies.GetValueOrDefault(currency) + _plain };

    /// <summary>Amounts that came in another currency and were converted by a rate of their day.</summary>
    public long Converted { get; private set; }

    /// <summary>Amounts without a rate; they count as 0.</summary>
    public long NotConverted { get; private set; }

    /// <summary>Values taken as they are, because their source says neither gross nor net while reports want one of them.</summary>
    public long TaxUnknown { get; private set; }

    /// <summary>A value in minor units of reports.</summary>
    public long Value(in StoredRow row)
    {
        if (row.Value is not { } minor || minor == 0)
            return 0;
        if (money.Amounts == AmountKind.Unsaid)
            return AsItIs(minor, row);
        if (Of(row.Source).As(money.Amounts, minor) is { } taxed)
            return Convert(taxed, row);
        TaxUnknown++;
        return Convert(minor, row);
    }

    /// <summary>A cost of the row in minor units of reports.</summary>
    public long Cost(long? minor, in StoredRow row) => minor is null or 0 ? 0 : AsItIs(minor.Value, row);

    /// <summary>Nearly all amounts are in the currency of reports already.</summary>
    long AsItIs(long minor, in StoredRow row)
    {
        if (row.Currency != currency || currency == 0)
            return Convert(minor, row);
        _plain++;
        return minor;
    }

    SourceAmounts Of(int source) => source <= amounts.Count ? amounts[source - 1] : SourceAmounts.Unsaid;

    /// <summary>An amount without currency is in the reporting one; it came in hundredths, because nobody knew better.</summary>
    long Convert(decimal minor, in StoredRow row)
    {
        if (row.Currency == 0)
            return Rounded(minor * PowerOfTen(_decimals - 2));
        _currencies[row.Currency] = _currencies.GetValueOrDefault(row.Currency) + 1;
        if (row.Currency == currency)
            return Rounded(minor);
        // A rate with the comma in the wrong place must not bring the columns down.
        if (money.Rates.Between(row.Currency, currency, money.DayOf(row.Time)) is not { } rate || Math.Abs(minor * rate) > InteractionRow.MostMoney / 1000)
        {
            NotConverted++;
            return 0;
        }
        Converted++;
        return Rounded(minor * rate * PowerOfTen(_decimals - CurrencyCode.Decimals(row.Currency)));
    }

    static decimal PowerOfTen(int exponent) => exponent switch { -3 => 0.001m, -2 => 0.01m, -1 => 0.1m, 1 => 10, 2 => 100, 3 => 1000, _ => 1 };

    static long Rounded(decimal minor) => (long)decimal.Round(minor, MidpointRounding.AwayFromZero);
}
