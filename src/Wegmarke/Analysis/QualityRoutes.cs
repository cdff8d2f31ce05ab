using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Catalogue;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>The quality of the data over HTTP, and what a rule would make better.</summary>
static class QualityRoutes
{
    public static void MapQuality(this RouteGroupBuilder group)
    {
        group.MapGet("/quality", (Tenant tenant, TimeProvider clock, CancellationToken cancel) =>
                Task.Run(() => TypedResults.Ok(QualityAnswer.Of(QualityReport.Of(tenant.Folder, tenant.Documents, clock, cancel))), cancel))
            .Needs(Right.Ask).WithSummary("How good the data is, per source: linked share, days without data, odd values, names that no rule maps; and what would link better. Reads the whole log.");
        group.MapPost("/quality/rule", Try).Needs(Right.Ask).WithSummary("What a classification rule would change, if it were stored under this key (key=workshop); the body is the rule. Stores nothing.")
            .TakesJson<object>().Produces<RuleTrial>();
    }

    static async Task<IResult> Try(string? key, HttpRequest request, Tenant tenant, CancellationToken cancel)
    {
        var (body, refusal) = await OwnRule.Body.Text(request, cancel);
        if (refusal is not null)
            return refusal;
        var candidate = OwnRule.Document(key ?? OwnRule.TrialKey, body);
        if (CatalogueStore.Check(CatalogueStore.DocumentsOf(tenant.Documents), candidate) is [var problem, ..])
            return TypedResults.Problem(problem.Message, statusCode: StatusCodes.Status400BadRequest);
        return await Task.Run(() => TypedResults.Ok(RuleTrial.Of(tenant.Folder, tenant.Documents, candidate, cancel)), cancel);
    }
}
