using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Analysis;
using Wegmarke.Maps.Authoring;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

/// <summary>The backlog of improvements over HTTP.</summary>
public static class BacklogRoutes
{
    public static void MapBacklog(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/backlog").WithTags("Maps");
        group.MapGet("", Answer).Needs(Right.Read).WithSummary("Weak points on record: what was found when, who sees to it, and what became of it.");
        group.MapPost("/measure", Measure).Needs(Right.Write).WithSummary("Looks for weak points now, in all interactions or in those of a period, and takes them in.");
        group.MapPut("/{id}", Set).Needs(Right.Write).WithSummary("Says who sees to a weak point and how far that is: status, owner, note.");
    }

    static Ok<BacklogAnswer> Answer(Tenant tenant) => TypedResults.Ok(BacklogAnswer.Of(new(tenant.Documents)));

    static async Task<IResult> Measure(Tenant tenant, TimeProvider clock, HttpRequest request, string? from, string? to, string? lang, CancellationToken cancel)
    {
        // A page of another origin can send no JSON without being asked first, which is never granted.
        if (!request.HasJsonContentType())
            return TypedResults.Problem("A measurement is asked for with Content-Type: application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        if (MapOptions.Parse(lang, null, null) is not { } options)
            return MapAnswers.Bad($"lang={lang}: lang is de or en.");
        try
        {
            await BacklogMeasuring.Run(tenant, MapRequests.Of(tenant.Documents, clock, null, options.Language), new() { From = from, To = to }, cancel);
            return Answer(tenant);
        }
        catch (QuestionException refused)
        {
            return MapAnswers.Bad(refused.Message);
        }
    }

    static IResult Set(string id, SaidChange said, Tenant tenant, TimeProvider clock)
    {
        if (said.Status is not null && Word.Find<BacklogStatus>(said.Status) is null)
            return MapAnswers.Bad($"The status '{PeoplesText.Shown(said.Status)}' is not known. Say {string.Join(", ", BacklogChange.Sayable.Select(Word.Of))}.");
        var today = MapRequests.Of(tenant.Documents, clock, null, default).DrawnOn;
        var (item, problem) = new ImprovementBacklog(tenant.Documents).Set(id, new(said.Status is null ? null : Word.Find<BacklogStatus>(said.Status), said.Owner, said.Note), today);
        return item is null ? MapAnswers.Bad(problem) : TypedResults.Ok(item);
    }

    sealed record SaidChange(string? Status, string? Owner, string? Note);
}
