using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>The tenant's dated rates, one document per currency. All rates are in one base currency. Immutable.</summary>
public sealed class ExchangeRates
{
    public const string DocumentKind = "analysis.rates";

    readonly Dictionary<int, ExchangeRate[]> _byCurrency;

    ExchangeRates(string @base, IEnumerable<ExchangeRate> rates)
    {
        Base = @base;
        _byCurrency = rates.GroupBy(rate => Code(rate.Currency)).ToDictionary(group => group.Key, group => group.OrderBy(rate => rate.From).ToArray());
    }

    /// <summary>ISO 4217; empty while there is no rate.</summary>
    public string Base { get; }

    /// <summary>By currency and day.</summary>
    public IReadOnlyList<ExchangeRate> All => [.. _byCurrency.Values.SelectMany(rates => rates).OrderBy(rate => rate.Currency, StringComparer.Ordinal).ThenBy(rate => rate.From)];

    public static ExchangeRates Of(Documents documents)
    {
        var stored = documents.All(DocumentKind).Select(document => (Currency: document.Id, Body: Read(document))).ToArray();
        return new(stored.Length == 0 ? "" : stored[0].Body.Base,
            stored.SelectMany(one => one.Body.Rates.Select(rate => new ExchangeRate(one.Currency, Day(rate.Key), rate.Value))));
    }

    /// <summary>Units of <paramref name="to"/> for one of <paramref name="from"/>, by the rates of that day; null when one of both has none yet.</summary>
    public decimal? Between(int from, int to, LocalDate day) =>
        InBase(from, day) is { } one && InBase(to, day) is { } other ? one / other : null;

    decimal? InBase(int currency, LocalDate day)
    {
        if (Base.Length > 0 && currency == Code(Base))
            return 1;
        return _byCurrency.TryGetValue(currency, out var rates) ? Array.FindLast(rates, rate => rate.From <= day)?.Rate : null;
    }

    /// <summary>Adds rates or replaces those of the same days, all or none.</summary>
    /// <exception cref="ArgumentException">Another base than that of the rates there are, or a currency that is none.</exception>
    public static void Set(Documents documents, string @base, IReadOnlyList<ExchangeRate> rates)
    {
        var known = Of(documents);
        if (known.Base.Length > 0 && known.Base != @base)
            throw new ArgumentException($"The rates there are say what a unit is worth in {known.Base}; these are in {@base}. Remove those first ('wegmarke rates remove CURRENCY'), or convert these.", nameof(@base));
        foreach (var currency in rates.Select(rate => rate.Currency).Append(@base).Distinct().Where(currency => Code(currency) == 0))
            throw new ArgumentException($"'{currency}' is no currency: use the three letters of ISO 4217, for example USD.", nameof(rates));
        foreach (var one in rates.GroupBy(rate => rate.Currency.ToUpperInvariant()).Where(one => one.Key != @base))
            Save(documents, @base, one.Key, one);
    }

    /// <summary>False when there were no rates of that currency.</summary>
    public static bool Remove(Documents documents, string currency)
    {
        if (documents.Find(DocumentKind, currency) is not { } stored)
            return false;
        documents.Delete(DocumentKind, currency, stored.Version);
        return true;
    }

    static void Save(Documents documents, string @base, string currency, IEnumerable<ExchangeRate> rates)
    {
        var stored = documents.Find(DocumentKind, currency);
        var days = stored is null ? new SortedDictionary<string, decimal>(StringComparer.Ordinal) : Read(stored).Rates;
        foreach (var rate in rates)
            days[LocalDatePattern.Iso.Format(rate.From)] = rate.Rate;
        var body = JsonSerializer.Serialize(new Stored(@base, days));
        if (stored?.Body != body)
            documents.Save(DocumentKind, currency, stored?.Version ?? 0, schema: 1, body);
    }

    static Stored Read(Document document) => JsonSerializer.Deserialize<Stored>(document.Body)!; // written by Save

    static LocalDate Day(string iso) => LocalDatePattern.Iso.Parse(iso).Value;

    static int Code(string currency) => CurrencyCode.Parse(Encoding.UTF8.GetBytes(currency));

    sealed record Stored(string Base, SortedDictionary<string, decimal> Rates);
}
