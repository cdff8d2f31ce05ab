using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Server.Pages;

/// <summary>Signing in and out, and joining by a link.</summary>
static class SignInRoutes
{
    public static void MapSignIn(this RouteGroupBuilder pages)
    {
        pages.MapGet("/sign-in", (HttpRequest request, Tenants tenants, Tenant tenant) => AccessPages.Html(SignInPage.Password(PageView.Of(request, tenants, tenant), AccessPages.Back(request.Query["back"])))).NeedsNothing();
        pages.MapPost("/sign-in", Password).NeedsNothing();
        pages.MapPost("/sign-in/code", Code).NeedsNothing();
        pages.MapPost("/sign-out", SignOut).NeedsSignIn();
        pages.MapGet("/join/{link}", AskForPassword).NeedsNothing();
        pages.MapPost("/join/{link}", Join).NeedsNothing();
    }

    static async Task<IResult> Password(HttpRequest request, Tenants tenants, Tenant tenant, SignInDesk desk, CancellationToken cancel)
    {
        var (view, sent) = (PageView.Of(request, tenants, tenant), await AccessPages.Sent(request, cancel));
        var back = AccessPages.Back(sent("back"));
        return await desk.Password(sent("name"), sent("password")) switch
        {
            SignInStep.Done => Results.LocalRedirect(back),
            SignInStep.SecondFactor => AccessPages.Html(SignInPage.Code(view, back)),
            _ => AccessPages.Html(SignInPage.Password(view, back, view.Say(
                "E-Mail-Adresse oder Passwort stimmen nicht, oder der Zugang ist nach mehreren Fehlversuchen eine Weile gesperrt.",
                "E-mail address or password are wrong, or too many wrong tries closed the way in for a while.")), StatusCodes.Status401Unauthorized),
        };
    }

    static async Task<IResult> Code(HttpRequest request, Tenants tenants, Tenant tenant, SignInDesk desk, CancellationToken cancel)
    {
        var (view, sent) = (PageView.Of(request, tenants, tenant), await AccessPages.Sent(request, cancel));
        var back = AccessPages.Back(sent("back"));
        var step = sent("recovery") is { Length: > 0 } recovery ? await desk.RecoveryCode(recovery) : await desk.Code(sent("code"));
        return step == SignInStep.Done ? Results.LocalRedirect(back) : AccessPages.Html(
            SignInPage.Code(view, back, view.Say("Der Code stimmt nicht oder gilt nicht mehr.", "The code is wrong or no longer good.")), StatusCodes.Status401Unauthorized);
    }

    static async Task<IResult> SignOut(HttpRequest request, Tenants tenants, Tenant tenant, SignInDesk desk)
    {
        await desk.SignOut();
        return Results.LocalRedirect(PageView.Of(request, tenants, tenant).Address("/sign-in"));
    }

    static async Task<IResult> AskForPassword(string link, HttpRequest request, Tenants tenants, Tenant tenant, JoinDesk desk)
    {
        var view = PageView.Of(request, tenants, tenant);
        return await desk.NameOf(link) is { } name ? AccessPages.Html(SignInPage.Join(view, link, name)) : Nowhere(view);
    }

    static async Task<IResult> Join(string link, HttpRequest request, Tenants tenants, Tenant tenant, JoinDesk desk, CancellationToken cancel)
    {
        var (view, sent) = (PageView.Of(request, tenants, tenant), await AccessPages.Sent(request, cancel));
        if (await desk.NameOf(link) is not { } name)
            return Nowhere(view);
        if (sent("password") != sent("again"))
            return Again(view, link, name, view.Say("Die beiden Passwörter sind verschieden.", "The two passwords differ."));
        return await desk.Join(link, sent("name"), sent("password")) switch
        {
            JoinOutcome.Joined => AccessPages.Html(SignInPage.Password(view, "/account", good: view.Say("Das Passwort ist gesetzt. Melden Sie sich jetzt damit an.", "The password is set. Now sign in with it."))),
            JoinOutcome.NotTaken(var problem) => Again(view, link, name, PasswordWords.Of(view, problem)),
            JoinOutcome.NoName => Again(view, link, name, view.Say("Das ist keine E-Mail-Adresse.", "That is no e-mail address.")),
            _ => Nowhere(view),
        };
    }

    static IResult Again(PageView view, string link, string name, string bad) => AccessPages.Html(SignInPage.Join(view, link, name, bad), StatusCodes.Status400BadRequest);

    static IResult Nowhere(PageView view) => AccessPages.Html(SignInPage.LeadsNowhere(view), StatusCodes.Status404NotFound);
}
