using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

public static class SourceRoutes
{
    public static void MapSources(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/sources", (Tenant tenant) => TypedResults.Ok(SourceView.All(tenant.Folder, tenant.Documents)))
            .Needs(Right.Read).WithTags("Capture").WithSummary("Where interactions come from: what each source declares, and what was imported of it.");
}
