namespace Wegmarke.Server.Pages;

/// <summary>Where one signs in: the password, then the second factor of who has one.</summary>
static class SignInPage
{
    public static string Password(PageView view, string back, string? bad = null, string? good = null) => Layout.Door(view, view.Say("Anmelden", "Sign in"), $"""
        {Sheet.Good(good)}{Sheet.Bad(bad)}
        {Sheet.Form(view.Link("/sign-in"), "", $"""
            {Sheet.Hidden("back", back)}
            {Sheet.Field(view.Say("E-Mail-Adresse", "E-mail address"), "name", "type=\"email\" autocomplete=\"username\" maxlength=\"254\" autofocus")}
            {Sheet.Field(view.Say("Passwort", "Password"), "password", "type=\"password\" autocomplete=\"current-password\" maxlength=\"200\"")}
            {Sheet.Button(view.Say("Anmelden", "Sign in"))}
            """)}
        <p class="muted">{view.Say("Passwort vergessen? Wer Sie eingeladen hat, kann Ihnen einen neuen Link geben.", "Forgot the password? Whoever invited you can give you a new link.")}</p>
        """);

    public static string Code(PageView view, string back, string? bad = null) => Layout.Door(view, view.Say("Zweiter Faktor", "Second factor"), $"""
        {Sheet.Bad(bad)}
        {Sheet.Form(view.Link("/sign-in/code"), "", $"""
            {Sheet.Hidden("back", back)}
            {Sheet.Field(view.Say("Code aus Ihrer Authenticator-App", "Code from your authenticator app"), "code", "inputmode=\"numeric\" autocomplete=\"one-time-code\" maxlength=\"20\" autofocus")}
            {Sheet.Button(view.Say("Weiter", "Continue"))}
            """)}
        <h2>{view.Say("Gerät nicht zur Hand?", "Device not at hand?")}</h2>
        {Sheet.Form(view.Link("/sign-in/code"), "", $"""
            {Sheet.Hidden("back", back)}
            {Sheet.Field(view.Say("Wiederherstellungscode", "Recovery code"), "recovery", "autocomplete=\"off\" maxlength=\"40\"")}
            <button class="plain">{view.Say("Mit Wiederherstellungscode anmelden", "Sign in with a recovery code")}</button>
            """)}
        """);

    /// <param name="view">How somebody looks.</param>
    /// <param name="link">The last part of the address that led here.</param>
    /// <param name="name">Whom it is for; empty = the first administrator.</param>
    /// <param name="bad">What was wrong before.</param>
    public static string Join(PageView view, string link, string name, string? bad = null) => Layout.Door(view, view.Say("Willkommen bei Wegmarke", "Welcome to Wegmarke"), $"""
        <p>{(name.Length == 0
            ? view.Say("Sie richten Wegmarke ein. Danach melden Sie sich als Verwalter an und laden andere ein.", "You are setting Wegmarke up. Then you sign in as administrator and invite others.")
            : view.Say($"Legen Sie das Passwort fest, mit dem sich {PageView.Text(name)} anmeldet.", $"Choose the password that {PageView.Text(name)} signs in with."))}</p>
        {Sheet.Bad(bad)}
        {Sheet.Form(view.Link($"/join/{Uri.EscapeDataString(link)}"), "", $"""
            {(name.Length == 0 ? Sheet.Field(view.Say("Ihre E-Mail-Adresse", "Your e-mail address"), "name", "type=\"email\" autocomplete=\"username\" maxlength=\"254\" autofocus") : "")}
            {Sheet.Field(view.Say("Passwort", "Password"), "password", "type=\"password\" autocomplete=\"new-password\" maxlength=\"200\"")}
            {Sheet.Field(view.Say("Passwort wiederholen", "Repeat the password"), "again", "type=\"password\" autocomplete=\"new-password\" maxlength=\"200\"")}
            <small>{PasswordWords.Rule(view)}</small>
            {Sheet.Button(view.Say("Passwort festlegen", "Set the password"))}
            """)}
        """);

    public static string LeadsNowhere(PageView view) => Layout.Door(view, view.Say("Dieser Link führt nirgendwohin", "This link leads nowhere"), $"""
        <p>{view.Say("Er wurde schon benutzt, ist abgelaufen oder durch einen neueren ersetzt. Bitten Sie um einen neuen.", "It was used, is too old, or a newer one replaced it. Ask for a new one.")}</p>
        <p><a href="{view.Link("/sign-in")}">{view.Say("Zur Anmeldung", "Sign in")}</a></p>
        """);
}
