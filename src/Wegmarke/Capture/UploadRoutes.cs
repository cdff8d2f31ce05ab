using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Capture.Uploads;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Files over HTTP: sent, looked at, imported in the background, ended.</summary>
public static class UploadRoutes
{
    /// <summary>A choice names columns, and a file has 2,000 at most.</summary>
    static readonly JsonBody s_choice = new("a choice", 1 << 20);

    public static ImportDesk Imports(this Tenant tenant, TimeProvider clock) => tenant.Opened(opened => new ImportDesk(opened.Live(clock), clock));

    public static void MapImports(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/imports").WithTags("Imports");
        group.MapGet("", (Tenant tenant, TimeProvider clock) => TypedResults.Ok(new UploadList(ImportDesk.MostBytes, tenant.Imports(clock).All)))
            .Needs(Right.Read).WithSummary("Files that were uploaded, newest first, and how far each is.");
        group.MapPost("", Receive).Needs(Right.Write).WithSummary("Takes a file in, as application/octet-stream and under its name (name=orders.csv). Nothing of it is imported yet.").Produces<ImportUpload>();
        group.MapGet("/{id}", (string id, Tenant tenant, TimeProvider clock) => tenant.Imports(clock).Find(id) is { } upload ? (IResult)TypedResults.Ok(upload) : NotThere(id))
            .Needs(Right.Read).WithSummary("One of them.").Produces<ImportUpload>();
        group.MapDelete("/{id}", (string id, Tenant tenant, TimeProvider clock) => tenant.Imports(clock).Cancel(id) is { } upload ? (IResult)TypedResults.Ok(upload) : NotThere(id))
            .Needs(Right.Write).WithSummary("Ends an import that is under way; takes any other upload away.").Produces<ImportUpload>();
        group.MapPost("/{id}/preview", Preview).Needs(Right.Profiles).WithSummary("What an import with this choice would make of the file; stores nothing.").TakesJson<ImportChoice>().Produces<ImportPreview>();
        group.MapPost("/{id}/start", Start).Needs(Right.Write).WithSummary("Lets the file be imported in the background.").TakesJson<ImportChoice>().Produces<ImportUpload>();
        group.MapGet("/{id}/rejects", Rejects).Needs(Right.Profiles).WithSummary("Rows that were not kept, with line and reason, as CSV.");
    }

    /// <summary>Only as bytes: a form of a foreign page cannot send that unasked.</summary>
    static async Task<IResult> Receive(string? name, HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel)
    {
        if (string.IsNullOrWhiteSpace(name))
            return Problem("Say what the file is called: /api/imports?name=orders.csv", StatusCodes.Status400BadRequest);
        if (request.ContentType != "application/octet-stream")
            return Problem("Send the file as it is, with Content-Type: application/octet-stream.", StatusCodes.Status415UnsupportedMediaType);
        if (request.ContentLength > ImportDesk.MostBytes)
            return Problem($"The file has {request.ContentLength >> 20} MiB; at most {ImportDesk.MostBytes >> 20} are taken. Pack it with gzip, cut it in parts, or import it at the command line: wegmarke import FILE", StatusCodes.Status413PayloadTooLarge);
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } limit)
            limit.MaxRequestBodySize = ImportDesk.MostBytes + 1;
        try
        {
            return TypedResults.Ok(await tenant.Imports(clock).Receive(name, request.Body, cancel));
        }
        catch (ImportException refused)
        {
            return Problem(refused.Message, StatusCodes.Status400BadRequest);
        }
        catch (IOException cause) when (cause is not BadHttpRequestException && !cancel.IsCancellationRequested)
        {
            return Problem($"The file could not be written on the server: {cause.Message} Make room there, and send it again.", StatusCodes.Status507InsufficientStorage);
        }
    }

    static Task<IResult> Preview(string id, HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) =>
        WithChoice(id, request, tenant.Imports(clock), (desk, upload, choice) => TypedResults.Ok(desk.Preview(upload, choice)), cancel);

    static Task<IResult> Start(string id, HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) =>
        WithChoice(id, request, tenant.Imports(clock), (desk, upload, choice) => desk.Start(upload.Id, choice, Name(Caller.Of(request.HttpContext))) is { } started
            ? TypedResults.Ok(started) : Problem($"'{upload.File}' is under way or done already.", StatusCodes.Status409Conflict), cancel);

    /// <summary>A large file is looked at for a while, so not on the thread that answers others.</summary>
    static Task<IResult> WithChoice(string id, HttpRequest request, ImportDesk desk, Func<ImportDesk, ImportUpload, ImportChoice, IResult> work, CancellationToken cancel) =>
        s_choice.Read<ImportChoice>(request, choice => Task.Run(() =>
        {
            if (desk.Find(id) is not { } upload)
                return NotThere(id);
            try
            {
                return work(desk, upload, choice);
            }
            catch (Exception refused) when (refused is ImportException or ArgumentException)
            {
                return Problem(desk.Told(refused, upload), StatusCodes.Status400BadRequest);
            }
        }, cancel), cancel);

    static IResult Rejects(string id, Tenant tenant, TimeProvider clock)
    {
        var desk = tenant.Imports(clock);
        return desk.Find(id) is not { } upload ? NotThere(id)
            : desk.RejectsOf(upload) is { } path ? TypedResults.PhysicalFile(path, "text/csv; charset=utf-8", $"{upload.File}.rejects.csv")
            : Problem($"'{upload.File}' has no rejected rows here.", StatusCodes.Status404NotFound);
    }

    static string Name(Caller caller) => caller switch
    {
        Caller.Person person => person.User.Name,
        Caller.Program program => program.Key.Name,
        _ => Environment.UserName,
    };

    static ProblemHttpResult NotThere(string id) => Problem($"There is no upload '{(id.Length <= 40 ? id : id[..40] + "…")}'. It may have been taken away, or went with an erasure; send the file again.", StatusCodes.Status404NotFound);

    static ProblemHttpResult Problem(string detail, int status) => TypedResults.Problem(detail, statusCode: status);
}
