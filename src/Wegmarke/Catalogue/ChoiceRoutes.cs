using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Catalogue;

/// <summary>What is chosen of the catalogue, over HTTP: which conversion rules count, and the usual phase model. One value of an entry is
/// said anew and the rest of it stays.</summary>
static class ChoiceRoutes
{
    static readonly JsonBody s_state = new("a switch", 16 * 1024) { Example = "Its member is isActive: true or false." };
    static readonly JsonBody s_model = new("a phase model", 16 * 1024) { Example = "Its member is key." };

    public static void MapChoices(this RouteGroupBuilder group)
    {
        group.MapGet("/conversions", (Tenant tenant) => TypedResults.Ok(All(tenant))).Needs(Right.Read).WithSummary("Conversion rules: what each goes by, and whether it counts.");
        group.MapPut("/conversions/{key}", Switch).Needs(Right.Write).WithSummary("Switches a conversion rule on or off. It holds for the past as well.")
            .TakesJson<NewConversionState>().Produces<ConversionView>().ProducesProblem(StatusCodes.Status404NotFound);
        group.MapPut("/default-phase-model", Choose).Needs(Right.Write).WithSummary("Chooses the phase model that is used when none is named.").TakesJson<NewUsualPhases>().Produces<CatalogueNames>();
    }

    static IReadOnlyList<ConversionView> All(Tenant tenant) => [.. CatalogueStore.Read(tenant.Documents).Conversions.Select(ConversionView.Of)];

    static Task<IResult> Switch(string key, HttpRequest request, Tenant tenant, CancellationToken cancel) => s_state.Read<NewConversionState>(request, sent =>
    {
        if (All(tenant).All(rule => rule.Key != key))
            return TypedResults.Problem($"There is no conversion rule '{Shown(key)}'. Those there are: {string.Join(", ", All(tenant).Select(rule => rule.Key))}.", statusCode: StatusCodes.Status404NotFound);
        Set(tenant.Documents, CatalogueKinds.Conversion, key, "isActive", sent.IsActive ?? throw new ArgumentException("Say whether it counts: {\"isActive\": true}."));
        return TypedResults.Ok(All(tenant).First(rule => rule.Key == key));
    }, cancel);

    static Task<IResult> Choose(HttpRequest request, Tenant tenant, CancellationToken cancel) => s_model.Read<NewUsualPhases>(request, sent =>
    {
        var models = CatalogueStore.Read(tenant.Documents).PhaseModels;
        if (models.All(model => model.Key != sent.Key))
            throw new ArgumentException($"There is no phase model '{Shown(sent.Key ?? "")}'. Those there are: {string.Join(", ", models.Select(model => model.Key))}.");
        Set(tenant.Documents, CatalogueKinds.Settings, CatalogueKinds.SettingsKey, "defaultPhaseModel", sent.Key);
        return TypedResults.Ok(CatalogueNames.Of(CatalogueStore.Read(tenant.Documents)));
    }, cancel);

    /// <exception cref="ArgumentException">The catalogue does not take it.</exception>
    static void Set(Documents documents, string kind, string key, string member, JsonNode? value)
    {
        var body = JsonNode.Parse(CatalogueStore.EntryOf(CatalogueStore.DocumentsOf(documents), kind, key)!.Body)!.AsObject(); // it is there
        body[member] = value;
        if (SetEntries.Run(documents, [CatalogueEntry.Of(kind, key, body.ToJsonString())]) is SetOutcome.Refused(var problems))
            throw new ArgumentException(problems[0].Message);
    }

    static string Shown(string key) => key.Length <= 40 ? key : key[..40] + "…";
}
