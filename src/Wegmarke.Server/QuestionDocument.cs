using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Wegmarke.Analysis;

namespace Wegmarke.Server;

/// <summary>Writes the options of questions into the OpenAPI document; their addresses read them by name.</summary>
static class QuestionDocument
{
    public static Task Describe(OpenApiOperation operation, OpenApiOperationTransformerContext context, CancellationToken cancel)
    {
        if (context.Description.ActionDescriptor.EndpointMetadata.OfType<QuestionKind>().FirstOrDefault() is not { } kind)
            return Task.CompletedTask;
        operation.OperationId = kind.Key;
        operation.Parameters ??= [];
        foreach (var option in kind.AllOptions)
            operation.Parameters.Add(Parameter(option));
        return Task.CompletedTask;
    }

    static OpenApiParameter Parameter(QuestionOption option) => new()
    {
        Name = option.Name,
        In = ParameterLocation.Query,
        Description = option.Description,
        Required = option.IsRequired,
        Schema = option.IsRepeated
            ? new OpenApiSchema { Type = JsonSchemaType.Array, Items = new OpenApiSchema { Type = JsonSchemaType.String } }
            : new OpenApiSchema { Type = JsonSchemaType.String },
    };
}
