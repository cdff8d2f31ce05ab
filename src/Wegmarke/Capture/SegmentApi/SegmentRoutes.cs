using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Capture.SegmentApi;

/// <summary>The addresses that clients of the Segment protocol send to, with the answers that they know how to take: 200 however many messages
/// were dropped; 400 and 401 are not tried again, 429 and 503 are.</summary>
static class SegmentRoutes
{
    const string Batch = "";

    /// <summary>What is sent to each address; browsers use the first letter.</summary>
    static readonly (string Path, string Kind)[] s_addresses =
    [
        ("identify", "identify"), ("track", "track"), ("page", "page"), ("screen", "screen"), ("group", "group"), ("alias", "alias"), ("batch", Batch), ("import", Batch),
        ("i", "identify"), ("t", "track"), ("p", "page"), ("s", "screen"), ("g", "group"), ("a", "alias"), ("b", Batch),
    ];

    static readonly TimeSpan s_retryBusy = TimeSpan.FromSeconds(1), s_retryClosed = TimeSpan.FromSeconds(5);

    public static void MapSegment(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/v1");
        foreach (var (path, kind) in s_addresses)
            group.MapPost($"/{path}", context => Take(context, kind, isPast: path == "import")).NeedsWriteKey();
        group.MapGet("/projects/{key}/settings", Settings).NeedsWriteKey();
        group.MapMethods("/{**any}", [HttpMethods.Options], AllowOrigin).NeedsWriteKey();
    }

    static async Task Take(HttpContext context, string kind, bool isPast)
    {
        AllowAnyOrigin(context);
        var isBatch = kind == Batch;
        try
        {
            using var body = await SegmentBody.Read(context.Request, isBatch ? SegmentLimits.BatchBytes : SegmentLimits.MessageBytes, context.RequestAborted);
            if (body is null)
                await Refuse(context, StatusCodes.Status400BadRequest, $"The body is too large: at most {SegmentLimits.MessageBytes} bytes for a message and {SegmentLimits.BatchBytes} for a batch, unpacked.");
            else
                await Take(context, body, kind, isPast);
        }
        catch (Exception broken) when (broken is InvalidDataException or BadHttpRequestException)
        {
            await Refuse(context, StatusCodes.Status400BadRequest, broken.Message);
        }
        catch (Exception closed) when (closed is StorageException or DatabaseException or IOException && !context.RequestAborted.IsCancellationRequested)
        {
            Retry(context, s_retryClosed);
            await Refuse(context, StatusCodes.Status503ServiceUnavailable, closed.Message);
        }
    }

    static async Task Take(HttpContext context, SegmentBody body, string kind, bool isPast)
    {
        var envelope = new SegmentEnvelope();
        var problem = envelope.Read(body.Bytes.Span, isBatch: kind == Batch);
        if (SegmentCaller.KeyOf(context.Request, envelope) is not { } text || context.RequestServices.GetRequiredService<WriteKeys>().Find(text) is not { } key
            || context.RequestServices.GetRequiredService<Tenants>().Find(key.Tenant.Value) is not { } tenant)
        {
            await RefuseKey(context, problem);
            return;
        }
        if (context.RequestServices.GetRequiredService<Paces>().WaitOf(key) is { } wait)
        {
            await TooOften(context, wait);
            return;
        }
        var capture = tenant.Capture(context.RequestServices.GetRequiredService<TimeProvider>());
        if (capture.IsCrowded)
        {
            Retry(context, s_retryBusy);
            await Refuse(context, StatusCodes.Status429TooManyRequests, "Too many requests wait to be written. Send again in a second.");
            return;
        }
        await capture.Take(key.Source, new(kind, isPast), door => door.Fill(envelope, problem, body.Bytes.Span), context.RequestAborted);
        if (problem is null)
            await Answer(context, StatusCodes.Status200OK, "{\"success\":true}"u8.ToArray());
        else
            await Refuse(context, StatusCodes.Status400BadRequest, problem);
    }

    static Task RefuseKey(HttpContext context, string? problem) =>
        context.RequestServices.GetRequiredService<Paces>().WaitOfWrongKey(context) is { } wait ? TooOften(context, wait)
        : problem is not null ? Refuse(context, StatusCodes.Status400BadRequest, problem)
        : Refuse(context, StatusCodes.Status401Unauthorized, "The write key is missing or not valid. Send it as the user of a Basic authorization or as \"writeKey\" in the body.");

    static Task Settings(HttpContext context)
    {
        AllowAnyOrigin(context);
        var key = $"{context.Request.RouteValues["key"]}";
        return context.RequestServices.GetRequiredService<WriteKeys>().Find(key) is null
            ? Refuse(context, StatusCodes.Status404NotFound, "There is no such write key.")
            : Answer(context, StatusCodes.Status200OK, SegmentSettings.Of(key, context.Request));
    }

    static Task AllowOrigin(HttpContext context)
    {
        AllowAnyOrigin(context);
        context.Response.Headers.AccessControlAllowMethods = "GET, POST, OPTIONS";
        context.Response.Headers.AccessControlAllowHeaders = context.Request.Headers.AccessControlRequestHeaders is { Count: > 0 } asked ? $"{asked}" : "content-type, authorization";
        context.Response.Headers.AccessControlMaxAge = "86400";
        context.Response.StatusCode = StatusCodes.Status204NoContent;
        return Task.CompletedTask;
    }

    /// <summary>A write key opens nothing to be read, and no cookie is looked at: any page may send.</summary>
    static void AllowAnyOrigin(HttpContext context)
    {
        context.Response.Headers.AccessControlAllowOrigin = "*";
        // A browser shows a script no other header of a foreign answer, and it is to wait as long as it was told.
        context.Response.Headers.AccessControlExposeHeaders = "Retry-After";
        context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
    }

    static Task TooOften(HttpContext context, TimeSpan wait)
    {
        Retry(context, wait);
        return Refuse(context, StatusCodes.Status429TooManyRequests, "Too many requests from this source or address. Send again later.");
    }

    /// <summary>In whole seconds, at least one: 0 would be tried again at once.</summary>
    static void Retry(HttpContext context, TimeSpan after)
    {
        var seconds = $"{Math.Max(1, Math.Ceiling(after.TotalSeconds)):0}";
        context.Response.Headers.RetryAfter = seconds;
        context.Response.Headers["X-RateLimit-Reset"] = seconds;
    }

    static Task Refuse(HttpContext context, int status, string message) =>
        Answer(context, status, System.Text.Json.JsonSerializer.SerializeToUtf8Bytes(new { success = false, message }));

    static Task Answer(HttpContext context, int status, byte[] json)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "application/json";
        context.Response.ContentLength = json.Length;
        return context.Response.Body.WriteAsync(json).AsTask();
    }
}
