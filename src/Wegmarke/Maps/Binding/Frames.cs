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
        Period = Period(data.Coverage, request.Zone),
        Customers = customers,
        LinkedShare = data.Coverage.LinkedShare,
        ConsentShare = data.Coverage.ConsentShare,
        Source = string.Join(", ", data.Sources.Order(StringComparer.Ordinal)),
        Currency = CurrencyCode.Text(data.Currency),
    };

    public static MapPhase[] Phases(TenantJourneys data, int model, Language language) =>
        [.. data.Models[model].Phases.Select(phase => new MapPhase(phase.Key, phase.Name.In(language)))];

    public static MapChannel Channel(Channel channel, Language language) =>
        new(channel.Key, channel.Name.In(language), channel.Icon, channel.Color.Light, channel.Color.Dark);

    public static MapPeriod? Period(Coverage coverage, DateTimeZone zone) =>
        coverage is { FirstTime: { } first, LastTime: { } last } ? new(Day(first, zone), Day(last, zone)) : null;

    static DateOnly Day(long time, DateTimeZone zone)
    {
        var date = Instant.FromUnixTimeMilliseconds(time).InZone(zone).Date;
        return new(date.Year, date.Month, date.Day);
    }
}
