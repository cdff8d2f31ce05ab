using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Maps.Binding;

/// <summary>What stands around a map, from the data it was measured on.</summary>
static class Frames
{
    /// <summary>Around a map of a tenant without interactions.</summary>
    public static MapFrame Empty(MapRequest request, LocalText title) =>
        new(request.Title ?? title.In(request.Language), null, null, 0, null, null, "Wegmarke", request.DrawnOn, "", []);

    public static MapFrame Of(TenantJourneys data, MapRequest request, LocalText title, long customers) => Empty(request, title) with
    {
        Title = request.Title ?? $"{title.In(request.Language)} – {data.Models[data.ModelIndex(request.PhaseModel)].Name.In(request.Language)}",
        Period = Period(data.Coverage, request),
        Conditions = Conditions(data, request),
        IsFiltered = request.Asked is not null,
        Customers = customers,
        LinkedShare = LinkedShare(data, request),
        ConsentShare = ConsentShare(data, request),
        Source = string.Join(", ", data.Sources.Order(StringComparer.Ordinal)),
        Currency = CurrencyCode.Text(data.Currency),
    };

    public static MapPhase[] Phases(TenantJourneys data, int model, Language language) =>
        [.. data.Models[model].Phases.Select(phase => new MapPhase(phase.Key, phase.Name.In(language)))];

    public static MapChannel Channel(Channel channel, Language language) =>
        new(channel.Key, channel.Name.In(language), channel.Icon, channel.Color.Light, channel.Color.Dark);

    /// <summary>The period asked for; where it is open, that of the data.</summary>
    public static MapPeriod? Period(Coverage coverage, MapRequest request)
    {
        var asked = request.Asked?.Question.Filter.Period;
        var (first, last) = (asked?.From?.ToUnixTimeMilliseconds() ?? coverage.FirstTime, asked?.To?.ToUnixTimeMilliseconds() - 1 ?? coverage.LastTime);
        return (first, last) is ({ } from, { } to) && from <= to ? new(Day(from, request.Zone), Day(to, request.Zone)) : null;
    }

    public static IReadOnlyList<string> Conditions(TenantJourneys data, MapRequest request) =>
        request.Asked is { } asked ? [.. asked.Question.Filter.Conditions.Select(condition => new ConditionWords(data, request.Language).Of(condition))] : [];

    public static double? LinkedShare(TenantJourneys data, MapRequest request) => request.Asked is { } asked ? asked.Asked.LinkedShare : data.Coverage.LinkedShare;

    public static double? ConsentShare(TenantJourneys data, MapRequest request) => request.Asked is { } asked ? asked.Asked.ConsentShare : data.Coverage.ConsentShare;

    static DateOnly Day(long time, DateTimeZone zone)
    {
        var date = Instant.FromUnixTimeMilliseconds(time).InZone(zone).Date;
        return new(date.Year, date.Month, date.Day);
    }
}
