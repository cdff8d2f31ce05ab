using Wegmarke.Access;

namespace Wegmarke.Server.Pages;

/// <summary>A person's own way in: second factor, password, the way out.</summary>
static class AccountPage
{
    /// <param name="view">How the person looks.</param>
    /// <param name="proof">For its forms.</param>
    /// <param name="factor">As it is.</param>
    /// <param name="note">What became of the last change; null = there was none.</param>
    public static string Write(PageView view, string proof, SecondFactor factor, Note? note = null) => Layout.Page(view, view.Say("Ihr Zugang", "Your way in"), "", $"""
        <h1>{view.Say("Ihr Zugang", "Your way in")}</h1>{Sheet.Bad(note?.Bad)}{Sheet.Good(note?.Good)}
        <h2>{view.Say("Zweiter Faktor", "Second factor")}</h2>{(factor.IsOn ? On(view, proof, factor) : Off(view, proof, factor))}
        <h2>{view.Say("Passwort ändern", "Change the password")}</h2>
        {Sheet.Form(view.Link("/account/password"), proof, $"""
            {Sheet.Field(view.Say("Bisheriges Passwort", "Current password"), "old", "type=\"password\" autocomplete=\"current-password\" maxlength=\"200\"")}
            {Sheet.Field(view.Say("Neues Passwort", "New password"), "password", "type=\"password\" autocomplete=\"new-password\" maxlength=\"200\"")}
            <small>{PasswordWords.Rule(view)} {view.Say("Alle anderen Sitzungen enden.", "All other sessions end.")}</small>
            {Sheet.Button(view.Say("Passwort ändern", "Change the password"))}
            """)}
        <h2>{view.Say("Abmelden", "Sign out")}</h2>{Sheet.Form(view.Link("/sign-out"), proof, $"""<button class="plain">{view.Say("Abmelden", "Sign out")}</button>""")}
        """);

    public static string Codes(PageView view, IReadOnlyList<string> codes) => Layout.Page(view, view.Say("Wiederherstellungscodes", "Recovery codes"), "", $"""
        <h1>{view.Say("Wiederherstellungscodes", "Recovery codes")}</h1>
        <p>{view.Say("Der zweite Faktor ist eingeschaltet. Jeder dieser Codes öffnet einmal, wenn Ihr Gerät nicht zur Hand ist. Bewahren Sie sie getrennt vom Gerät auf: sie werden nur jetzt gezeigt.", "The second factor is on. Each of these codes opens once when your device is not at hand. Keep them apart from the device: they are shown only now.")}</p>
        <ul class="codes">{string.Concat(codes.Select(code => $"<li>{PageView.Text(code)}</li>"))}</ul>
        <p><a href="{view.Link("/account")}">{view.Say("Ich habe sie aufbewahrt", "I have kept them")}</a></p>
        """);

    static string Off(PageView view, string proof, SecondFactor factor) => $"""
        <p>{view.Say("Ausgeschaltet. Lesen Sie das Bild mit einer Authenticator-App und geben Sie den Code ein, den sie zeigt.", "Off. Read the picture with an authenticator app and enter the code that it shows.")}</p>
        {QrPicture.Of(factor.Address, view.Say("Bild für die Authenticator-App", "Picture for the authenticator app"))}
        <p class="muted">{view.Say("Oder tippen Sie ein:", "Or type in:")} <code>{PageView.Text(factor.Secret)}</code></p>
        {Sheet.Form(view.Link("/account/second-factor"), proof, $"""
            {Sheet.Field(view.Say("Code aus der App", "Code from the app"), "code", "inputmode=\"numeric\" autocomplete=\"one-time-code\" maxlength=\"20\"")}
            {Sheet.Button(view.Say("Einschalten", "Turn on"))}
            """)}
        """;

    static string On(PageView view, string proof, SecondFactor factor) => $"""
        <p>{view.Say($"Eingeschaltet. Noch {factor.RecoveryCodesLeft} Wiederherstellungscodes.", $"On. {factor.RecoveryCodesLeft} recovery codes left.")}</p>
        {Sheet.Form(view.Link("/account/second-factor/off"), proof, $"""
            {Sheet.Field(view.Say("Passwort", "Password"), "password", "type=\"password\" autocomplete=\"current-password\" maxlength=\"200\"")}
            <button class="plain">{view.Say("Ausschalten", "Turn off")}</button>
            """)}
        """;
}
