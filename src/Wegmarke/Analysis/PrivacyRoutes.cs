using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>What the privacy officer looks at, over HTTP.</summary>
static class PrivacyRoutes
{
    public static void MapPrivacy(this RouteGroupBuilder group) =>
        group.MapGet("/privacy/audit", Audit).Needs(Right.Privacy).WithSummary("The audit log, newest first: who did what to whose data or to which setting.")
            .Produces<AuditPage>().ProducesProblem(StatusCodes.Status400BadRequest);

    static IResult Audit(long? before, int? take, string? act, string? identifier, Tenant tenant, TimeProvider clock)
    {
        try
        {
            var persons = string.IsNullOrWhiteSpace(identifier) ? null : PersonReference.Of(tenant.Folder, PrivacyDesk.PersonOf(tenant.Folder, identifier, clock.GetUtcNow()));
            return TypedResults.Ok(AuditPage.Of(tenant.Folder, before, take ?? AuditPage.Usual, new(AuditPage.Act(act), persons)));
        }
        catch (ArgumentException refused)
        {
            return TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }
}
