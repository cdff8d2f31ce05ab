using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Wegmarke.Access;

/// <summary>Says at a route what it takes, see <see cref="JsonBody"/>.</summary>
public static class JsonBodyRoutes
{
    /// <summary>For the description of the addresses: the body, and what is answered when it cannot be taken.</summary>
    public static RouteHandlerBuilder TakesJson<T>(this RouteHandlerBuilder route)
        where T : notnull => route.Accepts<T>("application/json").ProducesProblem(StatusCodes.Status400BadRequest)
        .ProducesProblem(StatusCodes.Status411LengthRequired).ProducesProblem(StatusCodes.Status413PayloadTooLarge).ProducesProblem(StatusCodes.Status415UnsupportedMediaType);
}
