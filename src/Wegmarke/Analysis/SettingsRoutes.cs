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
    static readonly EditedVersion s_edited = new("settings");

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
        var (settings, version) = Now(tenant.Documents);
        response.Headers.ETag = EditedVersion.Tag(version);
        return TypedResults.Ok(SettingsView.Of(settings, version));
    }

    static Task<IResult> Set(HttpRequest request, Tenant tenant, CancellationToken cancel) => s_body.Read<NewSettings>(request, sent =>
    {
        var (seen, _) = Compared((sent.Over(Now(tenant.Documents).Settings), 0));
        return s_edited.Change(request, () => Compared(Now(tenant.Documents)), seen, version =>
        {
            var before = Now(tenant.Documents).Settings;
            if (sent.Over(before) is var after && after != before)
                after.Save(tenant.Documents, version);
            return Shown(tenant, request.HttpContext.Response);
        });
    }, cancel);

    static (TenantSettings Settings, int Version) Now(Documents documents) => (TenantSettings.Of(documents), TenantSettings.VersionOf(documents));

    static (object? Body, int Version) Compared((TenantSettings Settings, int Version) now) => (SettingsView.Of(now.Settings, now.Version) with { Zones = [] }, now.Version);
}
