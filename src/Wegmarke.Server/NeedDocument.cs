using System.Globalization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Wegmarke.Access;

namespace Wegmarke.Server;

/// <summary>Writes into the OpenAPI document what each address needs, and how a key comes.</summary>
static class NeedDocument
{
    const string Scheme = "key";

    public static Task DescribeKeys(OpenApiDocument document, OpenApiDocumentTransformerContext context, CancellationToken cancel)
    {
        document.Components ??= new OpenApiComponents();
        document.Components.SecuritySchemes ??= new Dictionary<string, IOpenApiSecurityScheme>();
        document.Components.SecuritySchemes[Scheme] = new OpenApiSecurityScheme { Type = SecuritySchemeType.Http, Scheme = "bearer", Description = "A read key: wm_r_…" };
        return Task.CompletedTask;
    }

    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<Need.Of>().FirstOrDefault() is not { } need)
            return Task.CompletedTask;
        operation.Description = $"Needs the right '{RightNames.Text(need.Right)}'.";
        operation.Security = [new OpenApiSecurityRequirement { [new OpenApiSecuritySchemeReference(Scheme, context.Document)] = [] }];
        operation.Responses ??= [];
        operation.Responses.TryAdd(Number(StatusCodes.Status401Unauthorized), new OpenApiResponse { Description = "Nobody, or a key that opens nothing." });
        operation.Responses.TryAdd(Number(StatusCodes.Status403Forbidden), new OpenApiResponse { Description = "The right is missing." });
        return Task.CompletedTask;
    }

    static string Number(int status) => status.ToString(CultureInfo.InvariantCulture);
}
