using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Wegmarke.Access;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

/// <summary>An address of the running server as routing knows it.</summary>
/// <param name="Pattern">With its parameters in braces.</param>
sealed partial record ServedAddress(HttpMethod Method, string Pattern, IReadOnlyList<Need> Needs)
{
    public static IReadOnlyList<ServedAddress> Of(RunningServer server) =>
        [.. from endpoint in server.App.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            from method in endpoint.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods ?? ["GET"]
            select new ServedAddress(new(method), "/" + endpoint.RoutePattern.RawText!.Trim('/'), [.. endpoint.Metadata.OfType<Need>()])];

    /// <summary>With something in place of each parameter.</summary>
    public string Path => Parameter().Replace(Pattern, parameter => parameter.Value.Contains(":int", StringComparison.Ordinal) ? "1" : "something");

    public override string ToString() => $"{Method} {Pattern}";

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Parameter();
}
