using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Questions over HTTP, each kind at its address. What cannot be answered is a problem that says what can.</summary>
static class QuestionRoutes
{
    public static void MapQuestions(this RouteGroupBuilder group, Func<Tenant, DrawnIdeal> drawnIdeals)
    {
        foreach (var kind in QuestionKind.All)
        {
            group.MapGet(kind.Path, (Tenant tenant, HttpRequest request, CancellationToken cancel) => Answer(tenant, request, [.. kind.AllOptions.Select(option => option.Name)], data => Ask((kind, new QuestionDesk(tenant.Dimensions()) { DrawnIdeal = drawnIdeals(tenant) }), tenant, request, data, cancel), cancel))
                .Needs(Right.Ask).WithSummary(kind.Summary).WithMetadata(kind)
                .Produces(StatusCodes.Status200OK, kind.AnswerType, "application/json")
                .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        }
        group.MapGet("/dimensions", (Tenant tenant, HttpRequest request, CancellationToken cancel) =>
                Answer(tenant, request, [], async data => TypedResults.Ok(await tenant.Dimensions().List(data, cancel)), cancel))
            .Needs(Right.Ask).WithSummary("What can be asked by: dimensions, how much of each is filled, and examples.")
            .Produces<DimensionList>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
    }

    static async Task<IResult> Ask((QuestionKind Kind, QuestionDesk Desk) ask, Tenant tenant, HttpRequest request, TenantJourneys data, CancellationToken cancel)
    {
        var wanted = ask.Kind.Read(name => request.Query[name].FirstOrDefault(), [.. request.Query["where"].OfType<string>()], ReportingZone.Of(TenantSettings.Of(tenant.Documents)));
        var answered = await ask.Kind.Ask(data, ask.Desk, wanted, cancel);
        return answered.Compared is null
            ? TypedResults.Json(answered.Answer, (JsonSerializerOptions?)null)
            : TypedResults.Json(AnswerJson.Node(answered), (JsonSerializerOptions?)null);
    }

    /// <summary>A misspelt parameter would silently be another question.</summary>
    static async Task<IResult> Answer(Tenant tenant, HttpRequest request, string[] known, Func<TenantJourneys, Task<IResult>> answer, CancellationToken cancel)
    {
        try
        {
            if (request.Query.Keys.FirstOrDefault(key => !known.Contains(key, StringComparer.OrdinalIgnoreCase)) is { } unknown)
                throw new QuestionException($"There is no parameter '{unknown}'. {(known.Length == 0 ? "This address takes none." : $"Known are {string.Join(", ", known)}.")}");
            return await tenant.Journeys().Ask(answer, cancel) ?? AnalysisFeature.NoData();
        }
        catch (QuestionException refused)
        {
            return TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }
}
