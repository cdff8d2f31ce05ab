using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>How good touchpoints are, over HTTP.</summary>
static class ScoreRoutes
{
    public static void MapScores(this RouteGroupBuilder group) =>
        group.MapGet("/feedback/scores", async (Tenant tenant, CancellationToken cancel) => TypedResults.Ok(await tenant.Scores(await tenant.Journeys().Current(cancel), cancel)))
            .Needs(Right.Read).WithSummary("How good touchpoints are, by criterion: from the log, own tests and interviews.");
}
