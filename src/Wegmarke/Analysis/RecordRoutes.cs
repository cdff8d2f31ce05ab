using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>The record of processing over HTTP.</summary>
static class RecordRoutes
{
    static readonly JsonBody s_body = new("a list of texts", 64 * 1024) { Example = "Send an object of field and text, such as {\"officer\": \"…\"}." };

    public static void MapRecord(this RouteGroupBuilder group)
    {
        group.MapGet("/privacy/record", Show).Needs(Right.Privacy).WithSummary("The record of processing (Art. 30 DSGVO), made from what is set and stored; format=html is a page to print.")
            .Produces<object>().Produces(StatusCodes.Status200OK, contentType: "text/html").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPut("/privacy/record", Set).Needs(Right.Privacy).WithSummary("Writes what the program cannot know: an object of field and text; an empty text opens the field again.")
            .TakesJson<Dictionary<string, string>>().Produces<IReadOnlyDictionary<string, string>>();
    }

    static async Task<IResult> Show(string? lang, string? format, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        if (lang is not (null or "de" or "en") || format is not (null or "json" or "html"))
            return Problem($"lang is de or en, format is json or html; asked were '{lang}' and '{format}'.");
        // It reads the whole log.
        var record = await Task.Run(() => ProcessingRecord.Of(tenant.Folder, tenant.Documents, lang == "en" ? Language.English : Language.German, clock, cancel), cancel);
        return format == "html" ? TypedResults.Content(record.ToHtml(), "text/html; charset=utf-8") : TypedResults.Ok(record.Json());
    }

    static Task<IResult> Set(HttpRequest request, Tenant tenant, CancellationToken cancel) => s_body.Read<Dictionary<string, string>>(request, texts =>
    {
        var settings = new RecordSettings(tenant.Documents);
        settings.Set(texts);
        return TypedResults.Ok(settings.Said);
    }, cancel);

    static ProblemHttpResult Problem(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);
}
