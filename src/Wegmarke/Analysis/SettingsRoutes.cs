using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>What holds for the whole tenant, over HTTP: a version is an ETag, and who writes says in If-Match which one was edited.</summary>
static class SettingsRoutes
{
    static readonly JsonBody s_body = new("settings", 16 * 1024) { Example = "Members are name, zone, currency, amounts; what is left out stays." };

    public static void MapSettings(this RouteGroupBuilder group)
    {
        group.MapGet("/settings", (HttpResponse response, Tenant tenant) => Shown(tenant, response)).Needs(Right.Read)
            .WithSummary("What holds for the whole tenant: its name, time zone, currency and amounts; its version is the ETag.").Produces<SettingsView>();
        group.MapPut("/settings", Set).Needs(Right.Administer)
            .WithSummary("Changes what holds for the whole tenant, if If-Match names the newest version; 412 answers with both. Figures of the past are derived anew.")
            .TakesJson<NewSettings>().Produces<SettingsView>().ProducesProblem(StatusCodes.Status412PreconditionFailed).ProducesProblem(StatusCodes.Status428PreconditionRequired);
    }

    static Ok<SettingsView> Shown(Tenant tenant, HttpResponse response)
    {
        var (settings, version) = (TenantSettings.Of(tenant.Documents), TenantSettings.VersionOf(tenant.Documents));
        response.Headers.ETag = Tag(version);
        return TypedResults.Ok(SettingsView.Of(settings, version));
    }

    static Task<IResult> Set(HttpRequest request, Tenant tenant, CancellationToken cancel) => s_body.Read<NewSettings>(request, sent =>
    {
        var (before, version) = (TenantSettings.Of(tenant.Documents), TenantSettings.VersionOf(tenant.Documents));
        var after = sent.Over(before);
        if (request.Headers.IfMatch.Count == 0)
            return TypedResults.Problem($"Say which version you edited: If-Match: {Tag(version)} is the newest. Without it a change of somebody else could be lost.", statusCode: StatusCodes.Status428PreconditionRequired);
        if (request.Headers.IfMatch != Tag(version))
            return Conflict(before, after, version);
        try
        {
            if (after != before)
                after.Save(tenant.Documents, version);
            return Shown(tenant, request.HttpContext.Response);
        }
        catch (DocumentConflictException)
        {
            return Conflict(TenantSettings.Of(tenant.Documents), after, TenantSettings.VersionOf(tenant.Documents));
        }
    }, cancel);

    static ProblemHttpResult Conflict(TenantSettings stored, TenantSettings sent, int version) => TypedResults.Problem(
        $"Version {version} is stored meanwhile. Repeat your change in it and send it with If-Match: {Tag(version)}.", statusCode: StatusCodes.Status412PreconditionFailed,
        extensions: [new("stored", SettingsView.Of(stored, version) with { Zones = [] }), new("sent", SettingsView.Of(sent, version) with { Zones = [] })]);

    static string Tag(int version) => $"\"{version}\"";
}
