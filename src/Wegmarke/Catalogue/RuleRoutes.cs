using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Catalogue;

/// <summary>Classification rules of a tenant's own over HTTP.</summary>
static class RuleRoutes
{
    public static void MapRules(this RouteGroupBuilder group)
    {
        group.MapGet("/rules", (Tenant tenant) => TypedResults.Ok(OwnRule.All(tenant.Documents))).Needs(Right.Read).WithSummary("The tenant's own rules by which names of sources become touchpoints.");
        group.MapPut("/rules/{key}", Put).Needs(Right.Write).WithSummary("Stores a rule of the tenant's own; the body is the rule. It holds for the past as well.").TakesJson<object>().Produces<OwnRule>();
        group.MapDelete("/rules/{key}", Delete).Needs(Right.Write).WithSummary("Removes a rule of the tenant's own.");
    }

    static async Task<IResult> Put(string key, HttpRequest request, Tenant tenant, CancellationToken cancel)
    {
        var (body, refusal) = await OwnRule.Body.Text(request, cancel);
        if (refusal is not null)
            return refusal;
        try
        {
            var entry = CatalogueEntry.Of(CatalogueKinds.Classification, key, body);
            return SetEntries.Run(tenant.Documents, [entry]) is SetOutcome.Refused(var problems)
                ? Problem(problems[0].Message, StatusCodes.Status400BadRequest) : TypedResults.Ok(new OwnRule(key, System.Text.Json.JsonElement.Parse(entry.Body)));
        }
        catch (FormatException refused)
        {
            return Problem(refused.Message, StatusCodes.Status400BadRequest);
        }
    }

    static IResult Delete(string key, Tenant tenant) => RemoveEntry.Run(tenant.Documents, CatalogueKinds.Classification, key) switch
    {
        RemoveOutcome.Removed => TypedResults.NoContent(),
        RemoveOutcome.Refused(var problems) => Problem(problems[0].Message, StatusCodes.Status409Conflict),
        _ => Problem($"There is no rule '{(key.Length <= 40 ? key : key[..40] + "…")}' of your own.", StatusCodes.Status404NotFound),
    };

    static ProblemHttpResult Problem(string detail, int status) => TypedResults.Problem(detail, statusCode: status);
}
