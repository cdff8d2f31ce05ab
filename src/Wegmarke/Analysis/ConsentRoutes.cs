using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Consents over HTTP: what a person permits, and what they say now.</summary>
static class ConsentRoutes
{
    /// <summary>A consent has a few hundred letters.</summary>
    static readonly JsonBody s_body = new("a consent", 64 * 1024)
    {
        Example = "Members are identifier, purpose, act (given, withdrawn), at, channel, text, url, requested, confirmed, source; all are texts.",
    };

    const int MostSourceLetters = ImportPlan.MaxSourceLength;

    public static void MapConsents(this RouteGroupBuilder group)
    {
        group.MapGet("/consents", Show).Needs(Right.Privacy).WithSummary("What a person permits now, and everything recorded of it.")
            .Produces<ConsentView>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound).ProducesProblem(StatusCodes.Status409Conflict);
        group.MapPost("/consents", Record).Needs(Right.Privacy).WithSummary("Records that a person consented or withdrew; answers when it is on disk and in force.")
            .TakesJson<NewConsent>().Produces<ConsentReceipt>();
    }

    static async Task<IResult> Show(string? identifier, Tenant tenant, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(identifier))
            return Problem("Say whose: /api/consents?identifier=email:ada@example.org", StatusCodes.Status400BadRequest);
        return await tenant.Journeys().Find(identifier, phaseModel: null, cancel) switch
        {
            ProfilePageAnswer.Found(var page) => Shown(tenant, page),
            ProfilePageAnswer.Ambiguous(var choices) => Problem($"'{identifier}' names several profiles. Ask again with one of: {string.Join(", ", choices)}", StatusCodes.Status409Conflict),
            ProfilePageAnswer.Unknown(var message) => Problem(message, StatusCodes.Status404NotFound),
            _ => AnalysisFeature.NoData(),
        };
    }

    static Ok<ConsentView> Shown(Tenant tenant, ProfilePage page)
    {
        NoteReading.Of(tenant.Folder, page);
        return TypedResults.Ok(page.Consents);
    }

    static Task<IResult> Record(HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) => s_body.Read<NewConsent>(request, async sent =>
    {
        var said = Said(sent, tenant);
        var records = await Desk(tenant, clock).Record(said, new("api", clock.GetUtcNow(), ""), cancel);
        return TypedResults.Ok(new ConsentReceipt(said.Identifier, [.. records.Select(record => PurposeNames.Text(record.Purpose))], ConsentEntry.Word(said.Act), records[0].At, records[0].Counts));
    }, cancel);

    static SaidConsent Said(NewConsent body, Tenant tenant)
    {
        var zone = ReportingZone.Of(TenantSettings.Of(tenant.Documents));
        if (string.IsNullOrWhiteSpace(body.Identifier))
            throw new ArgumentException("Say whose consent it is: \"identifier\": \"email:ada@example.org\".");
        if (body.Source is { } source && (source.Length is 0 or > MostSourceLetters || source.Any(char.IsControl)))
            throw new ArgumentException($"The source has {source.Length} letters; use 1 to {MostSourceLetters} printable ones.");
        return new(body.Identifier.Trim(), SaidConsent.PurposesOf(body.Purpose),
            ConsentEntry.Parse(body.Act) ?? throw new ArgumentException($"act '{body.Act}' is neither given nor withdrawn."), SaidConsent.Time("at", body.At, zone))
        {
            Proof = new(body.Channel ?? "", body.Text ?? "", body.Url ?? "")
            {
                Requested = SaidConsent.Time("requested", body.Requested, zone),
                Confirmed = SaidConsent.Time("confirmed", body.Confirmed, zone),
            },
            Source = body.Source ?? "api",
        };
    }

    static ConsentDesk Desk(Tenant tenant, TimeProvider clock) => new(tenant.Live(clock));

    static ProblemHttpResult Problem(string detail, int status) => TypedResults.Problem(detail, statusCode: status);
}
