using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Catalogue;

public static class CatalogueFeature
{
    public static void MapCatalogue(this IEndpointRouteBuilder routes)
    {
        var group = routes.MapGroup("/catalogue").WithTags("Catalogue");
        group.MapGet("", (Tenant tenant) => TypedResults.Ok(CatalogueNames.Of(CatalogueStore.Read(tenant.Documents))))
            .Needs(Right.Read).WithSummary("What keys in answers are called in both languages: phase models, channels, touchpoints, conversion rules, personas.");
        group.MapRules();
        group.MapChoices();
    }
}
