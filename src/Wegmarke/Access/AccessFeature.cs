using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Wegmarke.Access.SigningIn;

namespace Wegmarke.Access;

/// <summary>Who may come in.</summary>
public static class AccessFeature
{
    /// <summary>What was changed by another process holds at the latest after this.</summary>
    public static TimeSpan LongestMemory { get; } = TimeSpan.FromSeconds(10);

    const int WrongTries = 5;

    static readonly TimeSpan s_shutFor = TimeSpan.FromMinutes(15);
    static readonly TimeSpan s_sessionLasts = TimeSpan.FromHours(12);

    public static IServiceCollection AddAccess(this IServiceCollection services, HostFolder folder, HostDoor door)
    {
        services.AddSingleton(folder).AddSingleton(door)
            .AddSingleton<LiveKeys>().AddSingleton<LiveUsers>().AddSingleton<WriteKeys>().AddSingleton<Callers>()
            .AddSingleton<Paces>().AddSingleton<Users>().AddSingleton<Invitations>().AddSingleton<Shares>();
        services.AddScoped(provider => new SignInDesk(provider.GetRequiredService<SignInManager<SignInUser>>()))
            .AddScoped(provider => new OwnAccess(provider.GetRequiredService<SignInManager<SignInUser>>(), provider.GetRequiredService<LiveUsers>()))
            .AddScoped(provider => new JoinDesk(provider.GetRequiredService<SignInManager<SignInUser>>(), provider.GetRequiredService<Invitations>(), provider.GetRequiredService<LiveUsers>()));
        services.AddIdentityCore<SignInUser>(Rules).AddUserStore<SignInUsers>().AddSignInManager<SignIns>()
            .AddTokenProvider<AuthenticatorTokenProvider<SignInUser>>(TokenOptions.DefaultAuthenticatorProvider);
        services.AddAuthentication(IdentityConstants.ApplicationScheme).AddIdentityCookies(cookies =>
        {
            cookies.ApplicationCookie!.Configure(options => Session(options, door));
            cookies.TwoFactorUserIdCookie!.Configure(options => Cookie(options.Cookie, door, "wegmarke-second-factor"));
        });
        // Who was shut out, or changed the password elsewhere, is out after this at the latest.
        services.Configure<SecurityStampValidatorOptions>(options => options.ValidationInterval = LongestMemory);
        services.AddAntiforgery(options => Antiforgery(options, door));
        services.AddDataProtection().SetApplicationName("Wegmarke").PersistKeysToFileSystem(CreateForOwner(folder.Secrets));
        return services;
    }

    static void Rules(IdentityOptions options)
    {
        options.Lockout.MaxFailedAccessAttempts = WrongTries;
        options.Lockout.DefaultLockoutTimeSpan = s_shutFor;
        // PasswordRules says what is taken; Identity's own rules are about kinds of letters.
        options.Password = new PasswordOptions { RequiredLength = PasswordRules.LeastLetters, RequireDigit = false, RequireLowercase = false, RequireUppercase = false, RequireNonAlphanumeric = false };
        options.User.AllowedUserNameCharacters = "";
    }

    static void Session(CookieAuthenticationOptions options, HostDoor door)
    {
        Cookie(options.Cookie, door, "wegmarke");
        options.ExpireTimeSpan = s_sessionLasts;
        options.SlidingExpiration = true;
    }

    /// <summary>A link from elsewhere leads in; a form from elsewhere does not (Lax). Where others reach the host, the cookie goes over TLS only.</summary>
    static void Cookie(CookieBuilder cookie, HostDoor door, string name)
    {
        cookie.Name = door.IsOfThisMachineOnly ? name : $"__Host-{name}";
        cookie.Path = "/";
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = door.IsOfThisMachineOnly ? CookieSecurePolicy.SameAsRequest : CookieSecurePolicy.Always;
    }

    static void Antiforgery(AntiforgeryOptions options, HostDoor door)
    {
        Cookie(options.Cookie, door, "wegmarke-antiforgery");
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.FormFieldName = "antiforgery";
        options.HeaderName = "X-Antiforgery";
        options.SuppressXFrameOptionsHeader = true;
    }

    /// <summary>Whoever reads these makes cookies that let in.</summary>
    static DirectoryInfo CreateForOwner(string path) => OperatingSystem.IsWindows()
        ? Directory.CreateDirectory(path)
        : Directory.CreateDirectory(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
}
