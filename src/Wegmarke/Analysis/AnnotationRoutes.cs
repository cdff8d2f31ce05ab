using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Annotations on the axis of time over HTTP.</summary>
static class AnnotationRoutes
{
    static readonly JsonBody s_body = new("an annotation", 4 * 1024) { Example = """Send for example {"day":"2026-03-29","text":"new checkout live"}.""" };
    static readonly EditedVersion s_edited = new("annotation");

    public static void MapAnnotations(this RouteGroupBuilder group)
    {
        group.MapGet("/annotations", All).Needs(Right.Read).WithSummary("What happened and may explain figures, in the order of its days.");
        group.MapGet("/annotations/{key}", One).Needs(Right.Read).WithSummary("An annotation; its version is the ETag.").Produces<Annotation>();
        group.MapPut("/annotations/{key}", Put).Needs(Right.Write).WithSummary("Stores an annotation, if If-Match names the newest version; 412 answers with both.").TakesJson<SentAnnotation>().Produces<Annotation>();
        group.MapDelete("/annotations/{key}", Delete).Needs(Right.Write).WithSummary("Removes an annotation, if If-Match names the newest version.");
    }

    static Ok<IReadOnlyList<Annotation>> All(Tenant tenant) => TypedResults.Ok(new Annotations(tenant.Documents).All());

    static IResult One(string key, HttpResponse response, Tenant tenant) =>
        new Annotations(tenant.Documents).Find(key) is { } stored ? EditedVersion.Answer(stored, stored.Version, response) : s_edited.NotThere(key);

    static Task<IResult> Put(string key, HttpRequest request, Tenant tenant, CancellationToken cancel) => s_body.Read<SentAnnotation>(request, sent =>
    {
        var store = new Annotations(tenant.Documents);
        return s_edited.Change(request, () => Stored(store, key), sent, version =>
        {
            var now = store.Set(Annotation.Of(key, version, sent.Day, sent.Until, sent.Text));
            return EditedVersion.Answer(now, now.Version, request.HttpContext.Response);
        });
    }, cancel);

    static IResult Delete(string key, HttpRequest request, Tenant tenant)
    {
        var store = new Annotations(tenant.Documents);
        return store.Find(key) is not { } stored ? s_edited.NotThere(key) : s_edited.Change(request, () => Stored(store, key), null, _ =>
        {
            store.Remove(stored);
            return TypedResults.NoContent();
        });
    }

    static (object? Body, int Version) Stored(Annotations store, string key) => store.Find(key) is { } stored ? (stored, stored.Version) : (null, 0);

    sealed record SentAnnotation(string? Day, string? Until, string? Text);
}
