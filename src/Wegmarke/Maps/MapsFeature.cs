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
            group.MapGet("/" + form.Key, (Tenant tenant, TimeProvider clock, [AsParameters] MapWords words, HttpRequest request, CancellationToken cancel) =>
                    Answer(new(form, tenant, clock), words, request, cancel))
                .WithSummary($"{form.Summary.En}, as a picture (format=svg) or as its content (format=json), of all interactions or of those that a filter keeps.");
        }
        return group;
    }

    static async Task<IResult> Answer(MapOf map, MapWords words, HttpRequest request, CancellationToken cancel)
    {
        if (MapOptions.Parse(words.Lang, words.Theme, words.Format) is not { } options)
            return TypedResults.Problem($"lang={words.Lang}, theme={words.Theme}, format={words.Format}: lang is de or en, theme light, dark or auto, format svg or json.", statusCode: StatusCodes.Status400BadRequest);
        var data = await map.Tenant.Journeys().Current(cancel);
        if (data is not null && data.FindModel(words.Phases) is null)
            return AnalysisFeature.UnknownModel(data, words.Phases);
        try
        {
            var wanted = Request(map.Tenant.Documents, map.Clock, words.Phases, options.Language);
            var text = QuestionText.Of(name => request.Query[name].FirstOrDefault(), words.Where ?? []) with { Phases = null };
            var asked = data is null ? null : await MapQuestion.Ask(data, map.Tenant.Questions(), text, wanted.Zone, cancel);
            return Drawn(map.Form.Measure(new(data, map.Tenant.Journeys(), wanted with { Asked = asked })), options);
        }
        catch (QuestionException refused)
        {
            return TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    static IResult Drawn(IJourneyMap map, MapOptions options) => options.IsJson
        ? TypedResults.Ok<object>(map)
        : TypedResults.Text(map.Draw(options.Language, options.Theme), "image/svg+xml", System.Text.Encoding.UTF8);

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

    /// <summary>As they stand in the address; the description of the interface shows them.</summary>
    sealed record MapWords(string? Phases, string? Lang, string? Theme, string? Format, string? From, string? To, string[]? Where);

    sealed record MapOf(MapForm Form, Tenant Tenant, TimeProvider Clock);
}
