using System.Text;
using NodaTime;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis.Attributing;

/// <summary>What was spent in a period, by row: costs stated for channels and campaigns, by their days, and costs stated at interactions.</summary>
sealed class PeriodCosts
{
    static readonly DimensionName s_campaign = DimensionName.Of("campaign");

    readonly AskedQuestion _asked;
    readonly AttributedKinds _kinds;
    readonly ExchangeRates _rates;
    readonly DateTimeZone _zone;
    readonly List<string> _elsewhereOf = [];
    double _total;
    double _elsewhere;
    long _notConverted;

    PeriodCosts(AskedQuestion asked, AttributedKinds kinds, ExchangeRates rates)
    {
        (_asked, _kinds, _rates, ByKind) = (asked, kinds, rates, new double[kinds.Split.Count]);
        _zone = DateTimeZoneProviders.Tzdb[asked.Question.Zone];
    }

    public double[] ByKind { get; }

    public AttributionCosts Figures => new(_total, _elsewhere, [.. _elsewhereOf.Distinct().Order(StringComparer.Ordinal).Take(AttributionTable.MostNamed)], _notConverted);

    public static PeriodCosts Of(AskedQuestion asked, AttributedKinds kinds)
    {
        var (stated, rates) = asked.Desk.Costs();
        var costs = new PeriodCosts(asked, kinds, rates);
        foreach (var cost in stated)
            costs.Add(cost);
        costs.AddInteractions();
        return costs;
    }

    void Add(ChannelCost cost)
    {
        if (InPeriod(cost) is not { } amount)
        {
            _notConverted++;
            return;
        }
        _total += amount;
        if (amount == 0)
            return;
        if (SaidOf(cost) is { } said && _kinds.KindOf(said) is { } kind)
        {
            ByKind[kind] += amount;
            return;
        }
        _elsewhere += amount;
        _elsewhereOf.Add(cost.Campaign.Length > 0 && _kinds.Name == s_campaign ? cost.Campaign : cost.Channel);
    }

    /// <summary>Other dimensions may have the same words for something else.</summary>
    string? SaidOf(ChannelCost cost) => _kinds.Name == s_campaign ? cost.Campaign : _kinds.Name.Kind is DimensionKind.Channel or DimensionKind.Touchpoint ? cost.Channel : null;

    /// <summary>Days of a cost weigh the same; of a day that is partly in the period, that part of its hours. Null when a day that counts has no rate.</summary>
    double? InPeriod(ChannelCost cost)
    {
        var currency = cost.Currency.Length == 0 ? _asked.Journeys.Currency : CurrencyCode.Parse(Encoding.UTF8.GetBytes(cost.Currency));
        var scale = (decimal)Math.Pow(10, CurrencyCode.Decimals(_asked.Journeys.Currency) - CurrencyCode.Decimals(currency));
        var (first, days, sum) = (LocalDate.FromDateOnly(cost.From), cost.To.DayNumber - cost.From.DayNumber + 1, 0m);
        for (var day = 0; day < days; day++)
        {
            var date = first.PlusDays(day);
            if (ShareOf(date) is not (> 0 and var share))
                continue;
            if ((currency == _asked.Journeys.Currency ? 1 : _rates.Between(currency, _asked.Journeys.Currency, date)) is not { } rate)
                return null;
            sum += (decimal)share * cost.Amount / days * rate * scale;
        }
        return (double)sum;
    }

    double ShareOf(LocalDate date)
    {
        var period = _asked.Question.Filter.Period;
        if (period.IsOpen)
            return 1;
        var (from, to) = (_zone.AtStartOfDay(date).ToInstant(), _zone.AtStartOfDay(date.PlusDays(1)).ToInstant());
        var begin = period.From is { } start ? Instant.Max(from, Instant.FromDateTimeOffset(start)) : from;
        var end = period.To is { } stop ? Instant.Min(to, Instant.FromDateTimeOffset(stop)) : to;
        return Math.Max(0, (end - begin) / (to - from));
    }

    void AddInteractions()
    {
        var journeys = _asked.Journeys.Journeys;
        if (journeys.Base.Costs.Count + (journeys.Recent?.Costs.Count ?? 0) == 0)
            return;
        var everything = new CellMap(0, 0, new int[_asked.Journeys.Touchpoints.Count], 1);
        var cells = (_asked.Engine with { Cut = new UnitCut.Customers(), Split = _kinds.Split }).Cells(everything);
        foreach (var cell in cells.Cells)
        {
            ByKind[cell.Cell.Cell] += cell.Linked.Cost + cell.Unlinked.Cost;
            _total += cell.Linked.Cost + cell.Unlinked.Cost;
        }
    }
}
