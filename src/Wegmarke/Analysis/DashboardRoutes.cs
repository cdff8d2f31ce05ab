using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Dashboards over HTTP.</summary>
static class DashboardRoutes
{
    static readonly JsonBody s_body = new("a dashboard", 128 * 1024) { Example = """Send for example {"name":"Monday","tiles":[{"name":"Revenue","question":"series","options":"metric=revenue","view":"plot"}]}.""" };
    static readonly EditedVersion s_edited = new("dashboard");

    public static void MapDashboards(this RouteGroupBuilder group)
    {
        group.MapGet("/dashboards", All).Needs(Right.Read).WithSummary("All dashboards with their tiles, by name.");
        group.MapGet("/dashboards/{key}", One).Needs(Right.Read).WithSummary("A dashboard; its version is the ETag.").Produces<Dashboard>();
        group.MapPut("/dashboards/{key}", Put).Needs(Right.Write).WithSummary("Stores a dashboard, if If-Match names the newest version; 412 answers with both.").TakesJson<SentDashboard>().Produces<Dashboard>();
        group.MapDelete("/dashboards/{key}", Delete).Needs(Right.Write).WithSummary("Removes a dashboard, if If-Match names the newest version.");
    }

    static Ok<IReadOnlyList<Dashboard>> All(Tenant tenant) => TypedResults.Ok(new Dashboards(tenant.Documents).All());

    static IResult One(string key, HttpResponse response, Tenant tenant) =>
        new Dashboards(tenant.Documents).Find(key) is { } stored ? EditedVersion.Answer(stored, stored.Version, response) : s_edited.NotThere(key);

    static Task<IResult> Put(string key, HttpRequest request, Tenant tenant, CancellationToken cancel) => s_body.Read<SentDashboard>(request, sent =>
    {
        var store = new Dashboards(tenant.Documents);
        return s_edited.Change(request, () => Stored(store, key), sent, version =>
        {
            var now = store.Set(new(key, version, sent.Name ?? "", sent.Tiles!)); // looked at by Set
            return EditedVersion.Answer(now, now.Version, request.HttpContext.Response);
        });
    }, cancel);

    static IResult Delete(string key, HttpRequest request, Tenant tenant)
    {
        var store = new Dashboards(tenant.Documents);
        return store.Find(key) is not { } stored ? s_edited.NotThere(key) : s_edited.Change(request, () => Stored(store, key), null, _ =>
        {
            store.Remove(stored);
            return TypedResults.NoContent();
        });
    }

    static (object? Body, int Version) Stored(Dashboards store, string key) => store.Find(key) is { } stored ? (stored, stored.Version) : (null, 0);

    sealed record SentDashboard(string? Name, IReadOnlyList<DashboardTile>? Tiles);
}
