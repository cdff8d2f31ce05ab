using System.Text.Json;
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
    const long MostBytes = 64 * 1024;

    public static void MapRecord(this RouteGroupBuilder group)
    {
        group.MapGet("/privacy/record", Show).Needs(Right.Privacy).WithSummary("The record of processing (Art. 30 DSGVO), made from what is set and stored; format=html is a page to print.")
            .Produces<object>().Produces(StatusCodes.Status200OK, contentType: "text/html").ProducesProblem(StatusCodes.Status400BadRequest);
        group.MapPut("/privacy/record", Set).Needs(Right.Privacy).WithSummary("Writes what the program cannot know: an object of field and text; an empty text opens the field again.")
            .Accepts<Dictionary<string, string>>("application/json").Produces<IReadOnlyDictionary<string, string>>()
            .ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
    }

    static async Task<IResult> Show(string? lang, string? format, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        if (lang is not (null or "de" or "en") || format is not (null or "json" or "html"))
            return Problem($"lang is de or en, format is json or html; asked were '{lang}' and '{format}'.");
        // It reads the whole log.
        var record = await Task.Run(() => ProcessingRecord.Of(tenant.Folder, tenant.Documents, lang == "en" ? Language.English : Language.German, clock, cancel), cancel);
        return format == "html" ? TypedResults.Content(record.ToHtml(), "text/html; charset=utf-8") : TypedResults.Ok(record.Json());
    }

    /// <summary>Only as JSON: a form of a foreign page cannot send that unasked.</summary>
    static async Task<IResult> Set(HttpRequest request, Tenant tenant, CancellationToken cancel)
    {
        if (!request.HasJsonContentType())
            return TypedResults.Problem("Send JSON, with Content-Type: application/json.", statusCode: StatusCodes.Status415UnsupportedMediaType);
        if (request.ContentLength is null or > MostBytes)
            return Problem($"The texts have at most {MostBytes} bytes, and their length must be said (Content-Length).");
        try
        {
            var settings = new RecordSettings(tenant.Documents);
            settings.Set(await JsonSerializer.DeserializeAsync<Dictionary<string, string>>(request.Body, cancellationToken: cancel) ?? []);
            return TypedResults.Ok(settings.Said);
        }
        catch (JsonException cause)
        {
            return Problem($"These are no texts: {cause.Message} Send an object of field and text, such as {{\"officer\": \"…\"}}.");
        }
        catch (ArgumentException refused)
        {
            return Problem(refused.Message);
        }
    }

    static ProblemHttpResult Problem(string detail) => TypedResults.Problem(detail, statusCode: StatusCodes.Status400BadRequest);
}
