using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Tests.Analysis;

/// <summary>One interaction: a row, or the lines of one purchase together.</summary>
sealed record SlowVisit(IReadOnlyList<SlowRow> Lines)
{
    public string Customer => Lines[0].Given.Customer;
    public string Touchpoint => Lines[0].Touchpoint.Key;
    public string Channel => Lines[0].Channel;
    public DateTimeOffset Time => Lines[0].Given.Time;
    public bool IsPurchase => Lines[0].IsPurchase;
    public bool Converts => IsPurchase || Lines.Any(line => line.Given.Conversion.Length > 0);
    public long Revenue => Lines.Sum(line => line.IsPurchase ? line.Value : line.IsRefund ? -Math.Abs(line.Value) : 0);
    public long Cost => Lines.Sum(line => line.Cost);
    public IEnumerable<Score> Scores => Lines.SelectMany(line => line.Scores);

    /// <summary>In the model asked for.</summary>
    public string Phase { get; init; } = "";

    /// <summary>In the default model, which cuts service journeys.</summary>
    public bool IsBeforePurchase { get; init; }

    /// <summary>Milliseconds to the next interaction of the same journey.</summary>
    public long? Wait { get; init; }

    /// <summary>Lines of a purchase belong together by their order; those of a refund, or of nobody known, also by their time.</summary>
    public static List<SlowVisit> Folded(IEnumerable<SlowRow> rows) =>
    [
        .. rows.GroupBy(row => row.IsLine
                ? (row.Given.Order, row.IsRefund, row.IsRefund || row.Given.Customer.Length == 0 ? row.Given.Time : default, Place: -1)
                : ("", false, default, row.Place))
            .Select(lines => new SlowVisit([.. lines])),
    ];

    public static List<SlowVisit> WithPhases(List<SlowVisit> visits, PhaseModel model, PhaseModel cutting) =>
    [
        .. visits.Select((visit, at) => visit with
        {
            Phase = PhaseOf(visits, at, model),
            IsBeforePurchase = cutting.Phases.Single(phase => phase.Key == PhaseOf(visits, at, cutting)).IsBeforePurchase,
        }),
    ];

    static string PhaseOf(List<SlowVisit> visits, int at, PhaseModel model)
    {
        var now = visits[at];
        var bought = visits.Take(at).LastOrDefault(earlier => earlier.IsPurchase);
        var history = new ContactHistory(at, Days(visits[0], now), bought is null ? null : Days(bought, now));
        return now.Lines.Select(line => line.Claim(model)).FirstOrDefault(claim => claim is not null) ?? model.Rules.PhaseOf(now.Lines[0].Touchpoint, history);
    }

    static int Days(SlowVisit from, SlowVisit to) => (int)(to.Time - from.Time).TotalDays;

    /// <summary>A journey ends with a conversion, before a pause of more than 90 days, and what was service after a purchase ends where an
    /// interaction before a purchase begins.</summary>
    public static IEnumerable<SlowVisit> Cut(List<SlowVisit> visits)
    {
        var (begunAsService, bought) = (false, false);
        for (var at = 0; at < visits.Count; at++)
        {
            var (visit, isLast) = (visits[at], at + 1 == visits.Count);
            if (at == 0 || IsEnd(visits, at - 1, begunAsService))
                begunAsService = bought && !visit.IsBeforePurchase;
            bought = visit.IsPurchase || (bought && !visit.IsBeforePurchase);
            yield return isLast || IsEnd(visits, at, begunAsService) ? visit : visit with { Wait = (long)(visits[at + 1].Time - visit.Time).TotalMilliseconds };
        }
    }

    static bool IsEnd(List<SlowVisit> visits, int at, bool inService) =>
        visits[at].Converts || visits[at + 1].Time - visits[at].Time > TimeSpan.FromDays(90)
        || (inService && visits[at + 1] is { IsBeforePurchase: true, Converts: false });
}
