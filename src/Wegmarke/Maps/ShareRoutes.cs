using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Maps;

/// <summary>Links that show one drawing to whoever has them: made, listed and revoked by who may change maps.</summary>
public static class ShareRoutes
{
    const int UsualDays = 30;

    static readonly JsonBody s_body = new("what is to be shared", 16 * 1024) { Example = "Members are map, filter, lang, name, days." };

    public static void MapShares(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/shares").WithTags("Maps");
        group.MapGet("", (string? map, Tenant tenant, Shares shares, TimeProvider clock) => TypedResults.Ok(All(map, shares.Of(tenant.Folder.Id), clock)))
            .Needs(Right.Write).WithSummary("Links that show a drawing to whoever has them (map=linear: of that one), also the expired and revoked ones; never their text.");
        group.MapPost("", Add).Needs(Right.Write).TakesJson<WantedShare>().Produces<GivenShare>()
            .WithSummary("Makes a link that shows one drawing, and nothing else, to whoever has it; its path is in this answer and nowhere else.");
        group.MapDelete("/{id}", Revoke).Needs(Right.Write).Produces<ShareView>().WithSummary("Makes a link lead nowhere any more; for good.");
    }

    static IReadOnlyList<ShareView> All(string? map, IReadOnlyList<Share> shares, TimeProvider clock) =>
        [.. shares.Where(share => map is null || share.View.Map == map).Select(share => View(share, clock))];

    static ShareView View(Share share, TimeProvider clock) => new(
        share.Id, share.View.Map, share.View.Filter, share.View.Language, share.Name, share.Created, share.Expires, share.Revoked, share.LastUsed,
        share.Revoked is null && share.Expires > clock.GetUtcNow());

    static Task<IResult> Add(HttpRequest request, Tenant tenant, Shares shares, TimeProvider clock, CancellationToken cancel) => s_body.Read<WantedShare>(request, async wanted =>
    {
        if (wanted.Lang is not (null or "de" or "en"))
            return Problem($"lang={wanted.Lang}: lang is de or en.", StatusCodes.Status400BadRequest);
        var view = new SharedView(wanted.Map ?? "", (wanted.Filter ?? "").TrimStart('?'), wanted.Lang ?? "de");
        try
        {
            // What cannot be drawn is told to who makes the link, and not to whom it is sent.
            if (await SharedMap.Of(view, tenant, clock, cancel) is null)
                return Problem($"There is no map '{Authoring.PeoplesText.Shown(view.Map)}'. Share a form ({string.Join(", ", MapForm.All.Select(form => form.Key))}) or one of GET /api/maps.", StatusCodes.Status404NotFound);
        }
        catch (QuestionException refused)
        {
            return Problem(refused.Message, StatusCodes.Status400BadRequest);
        }
        var made = shares.Add(tenant.Folder.Id, view, wanted.Name ?? "", wanted.Days ?? UsualDays);
        return TypedResults.Ok(new GivenShare(View(made.Share, clock), made.Path));
    }, cancel);

    static IResult Revoke(string id, Tenant tenant, Shares shares, TimeProvider clock) => shares.Revoke(tenant.Folder.Id, id) is { } share
        ? TypedResults.Ok(View(share, clock))
        : Problem($"There is no link '{Authoring.PeoplesText.Shown(id)}' here. Those there are: GET /api/shares.", StatusCodes.Status404NotFound);

    static ProblemHttpResult Problem(string detail, int status) => TypedResults.Problem(detail, statusCode: status);

    /// <summary>Which drawing, for whom and how long.</summary>
    sealed record WantedShare(string? Map = null, string? Filter = null, string? Lang = null, string? Name = null, int? Days = null);

    sealed record ShareView(
        string Id, string Map, string Filter, string Lang, string Name, DateTimeOffset Created, DateTimeOffset Expires, DateTimeOffset? Revoked, DateTimeOffset? LastUsed, bool IsLive);

    sealed record GivenShare(ShareView Share, string Path);
}
