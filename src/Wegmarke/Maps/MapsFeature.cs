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
        group.MapGet("/linear", Linear).WithSummary("The linear journey map, as a picture (format=svg) or as its content (format=json).");
        return group;
    }

    static async Task<IResult> Linear(
        Tenant tenant, TimeProvider clock, string? phases, string? lang, string? theme, string? format, CancellationToken cancel)
    {
        if (MapOptions.Parse(lang, theme, format) is not { } options)
            return TypedResults.Problem($"lang={lang}, theme={theme}, format={format}: lang is de or en, theme light, dark or auto, format svg or json.", statusCode: StatusCodes.Status400BadRequest);
        var data = await tenant.Journeys().Current(cancel);
        if (data is not null && data.FindModel(phases) is null)
            return AnalysisFeature.UnknownModel(data, phases);
        var map = Draw(data, tenant.Documents, clock, phases, options.Language);
        return options.IsJson
            ? TypedResults.Ok(map)
            : TypedResults.Text(LinearMapSvg.Draw(map, options.Language, options.Theme), "image/svg+xml", System.Text.Encoding.UTF8);
    }

    /// <summary>The map as it stands now; the one that says how to begin when there is no data.</summary>
    public static LinearMap Draw(TenantJourneys? data, Documents documents, TimeProvider clock, string? phases, Language language)
    {
        var zone = DateTimeZoneProviders.Tzdb[TenantSettings.Of(documents).Zone];
        var today = Instant.FromDateTimeOffset(clock.GetUtcNow()).InZone(zone).Date;
        var request = new LinearMapRequest(phases, language, new DateOnly(today.Year, today.Month, today.Day), zone);
        return data is null ? MeasuredLinearMap.Empty(request) : MeasuredLinearMap.Of(data, request);
    }
}
