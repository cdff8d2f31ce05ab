using Wegmarke.Analysis;
using Wegmarke.Maps.Reports;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

/// <summary>Looks for weak points, as the report does, and takes them into the backlog.</summary>
public static class BacklogMeasuring
{
    /// <param name="tenant">Whose journeys.</param>
    /// <param name="request">In which language they are told, and which day it is.</param>
    /// <param name="period">From when to when; else everything.</param>
    /// <param name="cancel">Ends the search; nothing is taken in.</param>
    /// <exception cref="QuestionException">The period is none.</exception>
    public static async Task<BacklogMeasurement> Run(Tenant tenant, MapRequest request, QuestionText period, CancellationToken cancel)
    {
        var sources = await ReportSources.Of(tenant, request, period, cancel);
        var (points, compared) = sources.Subject.Data is null ? ([], 0) : await new WeakPointSearch(sources).Run(cancel);
        var asked = sources.Subject.Request.Asked?.Question.Filter.Period;
        var measured = new BacklogMeasurement(request.DrawnOn, Day(asked?.From, request), Day(asked?.To, request), compared);
        new ImprovementBacklog(tenant.Documents).Measured(points, measured);
        return measured;
    }

    static DateOnly? Day(DateTimeOffset? time, MapRequest request) => time is not { } known ? null
        : NodaTime.Instant.FromDateTimeOffset(known).InZone(request.Zone).Date is var date ? new DateOnly(date.Year, date.Month, date.Day) : null;
}
