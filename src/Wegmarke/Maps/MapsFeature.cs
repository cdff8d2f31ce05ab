using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using NodaTime;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

public static class MapsFeature
{
    public static RouteGroupBuilder MapMaps(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/maps").WithTags("Maps");
        foreach (var form in MapForm.All)
        {
            group.MapGet("/" + form.Key, (Tenant tenant, TimeProvider clock, string? phases, string? lang, string? theme, string? format, CancellationToken cancel) =>
                    Answer(form, tenant, clock, phases, new(lang, theme, format), cancel))
                .WithSummary($"{form.Summary.En}, as a picture (format=svg) or as its content (format=json).");
        }
        group.MapDocuments();
        return group;
    }

    static async Task<IResult> Answer(MapForm form, Tenant tenant, TimeProvider clock, string? phases, MapWords words, CancellationToken cancel)
    {
        if (MapOptions.Parse(words.Lang, words.Theme, words.Format) is not { } options)
            return TypedResults.Problem($"lang={words.Lang}, theme={words.Theme}, format={words.Format}: lang is de or en, theme light, dark or auto, format svg or json.", statusCode: StatusCodes.Status400BadRequest);
        var data = await tenant.Journeys().Current(cancel);
        if (data is not null && data.FindModel(phases) is null)
            return AnalysisFeature.UnknownModel(data, phases);
        var map = Measure(form, data, tenant, clock, phases, options.Language);
        return options.IsJson
            ? TypedResults.Ok<object>(map)
            : TypedResults.Text(map.Draw(options.Language, options.Theme), "image/svg+xml", System.Text.Encoding.UTF8);
    }

    /// <summary>The map as it stands now; the one that says how to begin when there is no data.</summary>
    public static IJourneyMap Measure(MapForm form, TenantJourneys? data, Tenant tenant, TimeProvider clock, string? phases, Language language) =>
        form.Measure(new(data, tenant.Journeys(), Request(tenant.Documents, clock, phases, language)));

    /// <summary>The linear map, whose steps pages lead on from.</summary>
    public static LinearMap Draw(TenantJourneys? data, Documents documents, TimeProvider clock, string? phases, Language language)
    {
        var request = Request(documents, clock, phases, language);
        return data is null ? MeasuredLinearMap.Empty(request) : MeasuredLinearMap.Of(data, request);
    }

    static MapRequest Request(Documents documents, TimeProvider clock, string? phases, Language language)
    {
        var zone = DateTimeZoneProviders.Tzdb[TenantSettings.Of(documents).Zone];
        var today = Instant.FromDateTimeOffset(clock.GetUtcNow()).InZone(zone).Date;
        return new(phases, language, new DateOnly(today.Year, today.Month, today.Day), zone);
    }

    /// <summary>As they stand in the address.</summary>
    sealed record MapWords(string? Lang, string? Theme, string? Format);
}
