using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>What persons ask for, carried out over HTTP: access, erasure, objection, restriction. Who it is about stands in the body, which no log
/// holds.</summary>
static class PersonRoutes
{
    static readonly JsonBody s_access = Body("a request for access", "identifier, reason");
    static readonly JsonBody s_erasure = Body("an erasure", "identifier, confirm (the identifier once more), reason");
    static readonly JsonBody s_objection = Body("an objection", "identifier, withdraw (true takes it back), reason");
    static readonly JsonBody s_restriction = Body("a restriction", "identifier, lift (true ends it), reason");

    static JsonBody Body(string what, string members) => new(what, 16 * 1024) { Example = $"Members are {members}." };

    public static void MapPersons(this RouteGroupBuilder group)
    {
        group.MapPost("/privacy/access", Access).Needs(Right.Privacy).WithSummary("Everything that is known of a person (Art. 15, 20 DSGVO); noted in the protocol. format=html is a page to hand out, German or English (lang=en).")
            .TakesJson<NewAccess>().Produces<object>().Produces(StatusCodes.Status200OK, contentType: "text/html");
        group.MapPost("/privacy/erasures", Erase).Needs(Right.Privacy).WithSummary("Erases a person for good (Art. 17 DSGVO), if confirm repeats the identifier; answers with the proof when nothing is left on disk.")
            .TakesJson<NewErasure>().Produces<ErasureAnswer>();
        group.MapPost("/privacy/erasures/preview", Preview).Needs(Right.Privacy).WithSummary("What an erasure would take. Changes nothing.").TakesJson<NewAccess>().Produces<ErasurePreview>();
        group.MapGet("/privacy/erasures/{entry:int}", Proof).Needs(Right.Privacy).WithSummary("The proof of an erasure, by its number in the protocol; it names nobody. format=text is a German text for the file of the request.")
            .Produces<ErasureProof>().Produces(StatusCodes.Status200OK, contentType: "text/plain").ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPost("/privacy/objections", Object).Needs(Right.Privacy).WithSummary("Takes an objection to marketing (Art. 21 DSGVO), also of somebody unknown yet, or takes it back; answers when it is in force.")
            .TakesJson<NewObjection>().Produces<PersonReceipt>();
        group.MapPost("/privacy/restrictions", Restrict).Needs(Right.Privacy).WithSummary("Restricts the processing of a person's data (Art. 18 DSGVO), or ends that; answers when it is in force.")
            .TakesJson<NewRestriction>().Produces<PersonReceipt>();
    }

    static Task<IResult> Access(string? format, string? lang, HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) => s_access.Read<NewAccess>(request, sent =>
    {
        if (format is not (null or "json" or "html") || lang is not (null or "de" or "en"))
            throw new ArgumentException($"format is json or html, lang is de or en; asked were '{format}' and '{lang}'.");
        return Answer(tenant, () =>
        {
            using var desk = PrivacyDesk.Open(tenant.Folder, clock.GetUtcNow());
            var document = AccessDocument.Of(tenant.Folder, desk.FindOrName(Whose(sent.Identifier)), desk.Holders, By(sent.Reason, clock));
            return format == "html" ? TypedResults.Content(lang == "en" ? document.ToEnglishHtml() : document.ToHtml(), "text/html; charset=utf-8") : TypedResults.Content(document.ToJson(), "application/json; charset=utf-8");
        });
    }, cancel);

    static Task<IResult> Preview(HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) => s_access.Read<NewAccess>(request, sent => Answer(tenant, () =>
    {
        var (person, plan) = PlannedErasure.Planned(tenant.Folder, [Whose(sent.Identifier)], By(sent.Reason, clock));
        NoteReading.Of(tenant.Folder, person);
        return TypedResults.Ok(ErasurePreview.Of(person, plan));
    }), cancel);

    static Task<IResult> Erase(HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) => s_erasure.Read<NewErasure>(request, sent => Answer(tenant, () =>
    {
        var identifier = Whose(sent.Identifier);
        if (sent.Confirm?.Trim() != identifier)
            throw new ArgumentException("An erasure cannot be taken back. Say the identifier once more, letter by letter, as confirm. Nothing was erased.");
        using var erasure = PlannedErasure.Open(tenant.Folder, [identifier], By(sent.Reason, clock), clock);
        var (proof, traces) = erasure.Run();
        return TypedResults.Ok(ErasureAnswer.Of(Named(proof, tenant), traces, tenant.Folder));
    }), cancel);

    static IResult Proof(int entry, string? format, Tenant tenant)
    {
        if (format is not (null or "json" or "text"))
            return TypedResults.Problem($"format is json or text; asked was '{format}'.", statusCode: StatusCodes.Status400BadRequest);
        if (ErasureProof.Find(tenant.Folder, entry) is not { } proof)
            return TypedResults.Problem($"Entry {entry} of the protocol is no erasure that was finished.", statusCode: StatusCodes.Status404NotFound);
        return format == "text" ? TypedResults.Text(Named(proof, tenant).ToText(), "text/plain; charset=utf-8") : TypedResults.Ok(Named(proof, tenant));
    }

    static Task<IResult> Object(HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) => s_objection.Read<NewObjection>(request, sent => Answer(tenant, () =>
    {
        using var desk = PrivacyDesk.Open(tenant.Folder, clock.GetUtcNow());
        return Done(ObjectToMarketing.Run(tenant.Folder, desk.FindOrName(Whose(sent.Identifier)), By(sent.Reason, clock), sent.Withdraw));
    }), cancel);

    static Task<IResult> Restrict(HttpRequest request, Tenant tenant, TimeProvider clock, CancellationToken cancel) => s_restriction.Read<NewRestriction>(request, sent => Answer(tenant, () =>
    {
        using var log = InteractionLog.Open(tenant.Folder, clock);
        Person person;
        using (var desk = PrivacyDesk.Open(tenant.Folder, clock.GetUtcNow()))
            person = desk.Find(Whose(sent.Identifier));
        return Done(RestrictProcessing.Run(log, person, By(sent.Reason, clock), sent.Lift));
    }), cancel);

    static Ok<PersonReceipt> Done(ProtocolEntry entry) => TypedResults.Ok(PersonReceipt.Of(entry));

    /// <summary>All of it waits for files, so not on the thread that answers others; and is not broken off when the caller goes.</summary>
    static Task<IResult> Answer(Tenant tenant, Func<IResult> work) => tenant.Folder.Exists ? Task.Run(work, CancellationToken.None) : Task.FromResult<IResult>(AnalysisFeature.NoData());

    static string Whose(string? identifier) => string.IsNullOrWhiteSpace(identifier)
        ? throw new ArgumentException("Say whose: \"identifier\": \"email:ada@example.org\".") : identifier.Trim();

    /// <summary>By number: what somebody is called may be an identifier of a customer, and the protocol is kept for ever.</summary>
    static Request By(string? reason, TimeProvider clock) => new(Acting.Now, clock.GetUtcNow(), reason?.Trim() ?? "");

    static ErasureProof Named(ErasureProof proof, Tenant tenant) =>
        new ActorNames(new(tenant.Folder.Root), tenant.Folder.Id).Of(proof.By) is { Length: > 0 } name ? proof with { By = $"{name} ({proof.By})" } : proof;
}
