using Microsoft.AspNetCore.Antiforgery;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Server.Pages;

/// <summary>What persons do with their own way in.</summary>
static class AccountRoutes
{
    public static void MapAccount(this RouteGroupBuilder pages)
    {
        pages.MapGet("/account", (HttpContext context, Tenants tenants, Tenant tenant, OwnAccess own) => Show(context, PageView.Of(context.Request, tenants, tenant), own)).NeedsSignIn();
        pages.MapPost("/account/second-factor", TurnOn).NeedsSignIn();
        pages.MapPost("/account/second-factor/off", TurnOff).NeedsSignIn();
        pages.MapPost("/account/password", ChangePassword).NeedsSignIn();
    }

    /// <summary>What a form of this server carries, so that no other page can send it.</summary>
    public static string Proof(HttpContext context) => Caller.Of(context) is Caller.Person
        ? context.RequestServices.GetRequiredService<IAntiforgery>().GetAndStoreTokens(context).RequestToken! : ""; // made here

    static async Task<IResult> Show(HttpContext context, PageView view, OwnAccess own, Note? note = null) =>
        AccessPages.Html(AccountPage.Write(view, Proof(context), await own.SecondFactor(Person(context)), note), note?.Bad is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);

    static async Task<IResult> TurnOn(HttpContext context, Tenants tenants, Tenant tenant, OwnAccess own, CancellationToken cancel)
    {
        var (view, sent) = (PageView.Of(context.Request, tenants, tenant), await AccessPages.Sent(context.Request, cancel));
        return await own.TurnOn(Person(context), sent("code")) is { } codes
            ? AccessPages.Html(AccountPage.Codes(view, codes))
            : await Show(context, view, own, new(Bad: view.Say("Der Code stimmt nicht. Geht die Uhr Ihres Geräts richtig?", "The code is wrong. Is the clock of your device right?")));
    }

    static async Task<IResult> TurnOff(HttpContext context, Tenants tenants, Tenant tenant, OwnAccess own, CancellationToken cancel)
    {
        var (view, sent) = (PageView.Of(context.Request, tenants, tenant), await AccessPages.Sent(context.Request, cancel));
        return await own.TurnOff(Person(context), sent("password"))
            ? Results.LocalRedirect(view.Address("/account"))
            : await Show(context, view, own, new(Bad: PasswordWords.Of(view, PasswordProblem.WrongOld)));
    }

    static async Task<IResult> ChangePassword(HttpContext context, Tenants tenants, Tenant tenant, OwnAccess own, CancellationToken cancel)
    {
        var (view, sent) = (PageView.Of(context.Request, tenants, tenant), await AccessPages.Sent(context.Request, cancel));
        return await own.ChangePassword(Person(context), sent("old"), sent("password")) is [var problem, ..]
            ? await Show(context, view, own, new(Bad: PasswordWords.Of(view, problem)))
            : await Show(context, view, own, new(Good: view.Say("Das Passwort ist geändert.", "The password is changed.")));
    }

    static Caller.Person Person(HttpContext context) => (Caller.Person)Caller.Of(context); // the route needs one
}
