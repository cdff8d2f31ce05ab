using Microsoft.Extensions.DependencyInjection;

namespace Wegmarke.Access;

/// <summary>Who may come in.</summary>
public static class AccessFeature
{
    public static IServiceCollection AddAccess(this IServiceCollection services, HostFolder folder, HostDoor door) => services
        .AddSingleton(folder)
        .AddSingleton(door)
        .AddSingleton<LiveKeys>()
        .AddSingleton<WriteKeys>()
        .AddSingleton<Callers>();
}
