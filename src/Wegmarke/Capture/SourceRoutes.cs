using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Sources over HTTP: what they declare and brought, their keys, and whether something arrives.</summary>
public static class SourceRoutes
{
    const int MostLatest = 5;

    /// <summary>Names and a few words.</summary>
    static readonly JsonBody s_body = new("a key", 16 * 1024) { Example = "Members are source, name, basis, purposes." };

    static readonly JsonBody s_rules = new("what a source declares", 16 * 1024) { Example = "Members are source, basis, purposes, mode." };

    public static void MapSources(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/sources").WithTags("Capture");
        group.MapGet("", (Tenant tenant) => TypedResults.Ok(SourceView.All(tenant.Folder, tenant.Documents)))
            .Needs(Right.Read).WithSummary("Where interactions come from: what each source declares, and what was imported of it.");
        group.MapPut("", Declare).Needs(Right.Privacy).WithSummary("Changes what a source declares: purposes, legal basis, and how much it may measure live. For what comes in from now on.").TakesJson<NewSourceRules>().Produces<SourceView>();
        group.MapGet("/latest", (string? source, Tenant tenant) => TypedResults.Ok(LatestInteraction.Of(tenant.Folder, source ?? "", MostLatest)))
            .Needs(Right.Profiles).WithSummary("The last interactions of a source (source=shop), newest first, to see that something arrives.");
        group.MapGet("/keys", (Tenant tenant, HostFolder host, TimeProvider clock) => TypedResults.Ok(View(new Keys(host, clock).Of(tenant.Folder.Id))))
            .Needs(Right.Administer).WithSummary("Keys by which sources send, the revoked ones too; never their text.");
        group.MapPost("/keys", Add).Needs(Right.Administer).WithSummary("Makes a key by which a source sends; its text is in this answer and nowhere else.").TakesJson<NewSourceKey>().Produces<GivenSourceKey>();
        group.MapDelete("/keys/{id}", Revoke).Needs(Right.Administer).WithSummary("Makes a key open nothing any more; for good.").Produces<SourceKeyView>();
    }

    static IReadOnlyList<SourceKeyView> View(IEnumerable<Key> keys) => [.. keys.Where(key => key.Kind == KeyKind.Write).Select(View)];

    static SourceKeyView View(Key key) => new(key.Id, key.Source, key.Name, key.Created, key.Revoked);

    static Task<IResult> Add(HttpRequest request, Tenant tenant, HostFolder host, TimeProvider clock, CancellationToken cancel) =>
        s_body.Read<NewSourceKey>(request, wanted => TypedResults.Ok(Given(wanted, tenant, new(host, clock))), cancel);

    /// <exception cref="ArgumentException">The source cannot be called so, or a word is unknown.</exception>
    static GivenSourceKey Given(NewSourceKey wanted, Tenant tenant, Keys keys)
    {
        var said = new ImportChoice(wanted.Source, Basis: wanted.Basis, Purposes: wanted.Purposes);
        said.Collected(CollectedFor.Nothing);
        var (added, declared) = SourceKeys.Add(keys, tenant.Folder, wanted.Source ?? "", wanted.Name ?? "");
        var collected = said.Collected(declared);
        if (collected != declared)
            new SourceDeclarations(tenant.Documents).Declare(added.Key.Source, collected);
        return new(View(added.Key), added.Text, PurposeNames.Text(collected.Basis), [.. PurposeNames.Each(collected.Purposes).Select(PurposeNames.Text)]);
    }

    /// <summary>The source stands in the body: its name may hold a slash.</summary>
    static Task<IResult> Declare(HttpRequest request, Tenant tenant, CancellationToken cancel) => s_rules.Read<NewSourceRules>(request, sent =>
    {
        var source = sent.Source?.Trim() ?? "";
        if (SourceView.All(tenant.Folder, tenant.Documents).All(known => known.Name != source))
            throw new ArgumentException($"There is no source '{(source.Length <= 40 ? source : source[..40] + "…")}'. Those there are: GET /api/sources.");
        var (declarations, live) = (new SourceDeclarations(tenant.Documents), new LiveRulesOfSources(tenant.Documents));
        var collected = new ImportChoice(Basis: sent.Basis, Purposes: sent.Purposes).Collected(declarations.Of(source));
        var rules = live.Of(source);
        var mode = sent.ModeOver(rules.Mode);
        declarations.Declare(source, collected);
        if (mode != rules.Mode)
            live.Save(source, rules with { Mode = mode });
        return TypedResults.Ok(SourceView.All(tenant.Folder, tenant.Documents).First(known => known.Name == source));
    }, cancel);

    static IResult Revoke(string id, Tenant tenant, HostFolder host, TimeProvider clock)
    {
        var keys = new Keys(host, clock);
        return keys.Of(tenant.Folder.Id).Any(key => key.Id == id && key.Kind == KeyKind.Write) && keys.Revoke(tenant.Folder.Id, id)
            ? TypedResults.Ok(View(keys.Of(tenant.Folder.Id).First(key => key.Id == id)))
            : Problem($"There is no key '{(id.Length <= 40 ? id : id[..40] + "…")}' of a source here.", StatusCodes.Status404NotFound);
    }

    static ProblemHttpResult Problem(string detail, int status) => TypedResults.Problem(detail, statusCode: status);
}
