using Microsoft.AspNetCore.Builder;

namespace Wegmarke.Access;

/// <summary>Says at a route who may call it.</summary>
public static class NeedRoutes
{
    public static TBuilder Needs<TBuilder>(this TBuilder route, Right right)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new Need.Of(right));

    public static TBuilder NeedsWriteKey<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new Need.WriteKey());

    public static TBuilder NeedsSharedLink<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new Need.SharedLink());

    public static TBuilder NeedsSignIn<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new Need.SignedIn());

    public static TBuilder NeedsNothing<TBuilder>(this TBuilder route)
        where TBuilder : IEndpointConventionBuilder => route.WithMetadata(new Need.Nothing());
}
