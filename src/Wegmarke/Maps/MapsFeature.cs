using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Maps.Authoring;
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
                .Needs(Right.Read).WithSummary($"{form.Summary.En}, as a picture (format=svg), to print (format=pdf) or as its content (format=json), of all interactions or of those that a filter keeps.");
        }
        group.MapDocuments();
        return group;
    }

    public static void MapStart(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/start", async (Tenant tenant, TimeProvider clock, CancellationToken cancel) => TypedResults.Ok(await GuidedStart.Of(tenant, clock, cancel)))
            .Needs(Right.Read).WithTags("Maps").WithSummary("How far a company is on the eight steps and five practices of a living map, read from what is there.");

    public static void MapReport(this IEndpointRouteBuilder routes) => routes.MapGet("/report", Report).WithTags("Maps")
        .Needs(Right.Read).WithSummary("Everything a board is told of the journeys, as one page to read or print (format=html or pdf), of all interactions or of those that a filter keeps: sentences, all forms, weak points, method.");

    static async Task<IResult> Report(Tenant tenant, TimeProvider clock, [AsParameters] ReportWords words, HttpRequest request, CancellationToken cancel)
    {
        if (MapOptions.Parse(words.Lang, null, null) is not { } options || words.Format is not (null or "html" or "pdf"))
            return TypedResults.Problem($"lang={words.Lang}, format={words.Format}: lang is de or en, format html or pdf.", statusCode: StatusCodes.Status400BadRequest);
        if (await tenant.Journeys().Current(cancel) is { } data && data.FindModel(words.Phases) is null)
            return AnalysisFeature.UnknownModel(data, words.Phases);
        try
        {
            var sources = await ReportSources.Of(tenant, MapRequests.Of(tenant.Documents, clock, words.Phases, options.Language), Asked(request, words.Where), cancel);
            var page = (await JourneyReport.Of(sources, cancel)).ToHtml();
            return words.Format == "pdf" ? await PdfAnswer.Of(page, "report", "format=html", cancel) : TypedResults.Text(page, "text/html", System.Text.Encoding.UTF8);
        }
        catch (QuestionException refused)
        {
            return TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    /// <summary>Which interactions an address asks for; what else it says, its own words say.</summary>
    static QuestionText Asked(HttpRequest request, string[]? where) =>
        QuestionText.Of(name => MapQuestion.Options.Any(option => option.Name == name) ? request.Query[name].FirstOrDefault() : null, where ?? []);

    static async Task<IResult> Answer(MapOf map, MapWords words, HttpRequest request, CancellationToken cancel)
    {
        if (MapOptions.Parse(words.Lang, words.Theme, words.Format) is not { } options)
            return TypedResults.Problem($"lang={words.Lang}, theme={words.Theme}, format={words.Format}: lang is de or en, theme light, dark or auto, format svg, pdf or json.", statusCode: StatusCodes.Status400BadRequest);
        var data = await map.Tenant.Journeys().Current(cancel);
        if (data is not null && data.FindModel(words.Phases) is null)
            return AnalysisFeature.UnknownModel(data, words.Phases);
        if (map.Form.Refusal(words.Steps, words.By, words.Ideal) is { } refusal)
            return TypedResults.Problem(refusal, statusCode: StatusCodes.Status400BadRequest);
        try
        {
            return await Drawn(await Measure(map, new(data, words, Asked(request, words.Where), options.Language), cancel), map.Form.Key, options, cancel);
        }
        catch (QuestionException refused)
        {
            return TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    /// <exception cref="QuestionException">It cannot be asked so.</exception>
    internal static async Task<IJourneyMap> Measure(MapOf map, AskedMap asked, CancellationToken cancel)
    {
        var (data, words) = (asked.Data, asked.Words);
        var wanted = MapRequests.Of(map.Tenant.Documents, map.Clock, words.Phases, asked.Language) with { Steps = MapRequest.StepsOf(words.Steps), By = words.By };
        wanted = wanted with { Asked = data is null ? null : await MapQuestion.Ask(data, map.Tenant.Questions(), asked.Which, wanted.Zone, cancel) };
        wanted = wanted with { Ideal = MapIdeals.Of(words.Ideal, data, wanted, new(map.Tenant.Documents, map.Clock)) };
        return await Measure(map.Form, data, map.Tenant, wanted, cancel);
    }

    /// <summary>As it is asked for; a file that is kept has the name given.</summary>
    internal static async Task<IResult> Drawn(IJourneyMap map, string name, MapOptions options, CancellationToken cancel) => options.Format switch
    {
        MapFormat.Json => TypedResults.Ok<object>(map),
        MapFormat.Pdf => await PdfAnswer.Of(PdfBrowser.PageOf(map.Draw(options.Language, options.Theme)), name, "format=svg", cancel),
        _ => TypedResults.Text(map.Draw(options.Language, options.Theme), "image/svg+xml", System.Text.Encoding.UTF8),
    };

    /// <summary>The map as it stands now; the one that says how to begin when there is no data.</summary>
    public static async Task<IJourneyMap> Measure(MapForm form, TenantJourneys? data, Tenant tenant, MapRequest request, CancellationToken cancel)
    {
        var wanted = form.ShowsQuality ? request with { Scores = await tenant.Scores(data, cancel) } : request;
        var map = await form.Measure(new(data, tenant.Journeys(), tenant.Questions(), wanted), cancel);
        // Whoever looks at one form looks at the others next.
        if (data is not null)
            _ = tenant.Dimensions().ReadAhead(data, MapForm.All.SelectMany(other => other.Reads));
        return map;
    }

    /// <summary>The linear map, whose steps pages lead on from.</summary>
    public static LinearMap Draw(TenantJourneys? data, Documents documents, TimeProvider clock, string? phases, Language language)
    {
        var request = MapRequests.Of(documents, clock, phases, language);
        return data is null ? MeasuredLinearMap.Empty(request) : MeasuredLinearMap.Of(data, request);
    }

    /// <summary>As they stand in the address; the description of the interface shows them.</summary>
    internal sealed record MapWords(
        string? Phases, string? Lang, string? Theme, string? Format, string? From, string? To, string[]? Where, string? Segment, string? Persona, string? Steps, string? By, string? Ideal);

    /// <summary>The same of a report.</summary>
    sealed record ReportWords(string? Phases, string? Lang, string? Format, string? From, string? To, string[]? Where, string? Segment, string? Persona);

    internal sealed record MapOf(MapForm Form, Tenant Tenant, TimeProvider Clock);

    /// <param name="Which">The interactions that it is measured on.</param>
    internal sealed record AskedMap(TenantJourneys? Data, MapWords Words, QuestionText Which, Language Language);
}
