using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Server.Pages;

/// <summary>Who may come in to a tenant, and as what.</summary>
/// <param name="Proof">For the forms.</param>
/// <param name="Tenant">Whose users.</param>
/// <param name="All">Of the host; shown are those of the tenant.</param>
/// <param name="MayRule">Whether the caller may shut somebody out or give a link: that reaches into all of a user's tenants.</param>
sealed record UsersPage(PageView View, string Proof, TenantId Tenant, IReadOnlyList<User> All, Func<User, bool> MayRule)
{
    /// <param name="note">What became of the last change.</param>
    /// <param name="link">To give to somebody, this once.</param>
    public string Write(Note? note = null, string? link = null) => Layout.Page(View, Say("Personen", "People"), "", $"""
        <h1>{Say("Personen", "People")}</h1>{Sheet.Bad(note?.Bad)}{Sheet.Good(note?.Good)}{(link is null ? "" : Link(link))}
        <table><thead><tr><th>{Say("E-Mail-Adresse", "E-mail address")}</th><th>{Say("Rolle", "Role")}</th><th>{Say("Zweiter Faktor", "Second factor")}</th><th>{Say("Stand", "State")}</th><th></th></tr></thead>
        <tbody>{string.Concat(All.Where(IsHere).Select(Row))}</tbody></table>
        <h2>{Say("Jemanden einladen", "Invite somebody")}</h2>
        {Sheet.Form(View.Link("/users"), Proof, $"""
            {Sheet.Field(Say("E-Mail-Adresse", "E-mail address"), "name", "type=\"email\" autocomplete=\"off\" maxlength=\"254\"")}
            <label>{Say("Rolle", "Role")}{Roles(Role.Viewer)}</label>
            {Sheet.Button(Say("Einladen", "Invite"))}
            """)}
        {Meanings()}
        """);

    string Row(User user) => $"""
        <tr><td>{PageView.Text(user.Name)}</td><td>{RoleOf(user)}</td><td>{(user.HasSecondFactor ? Say("ja", "yes") : Say("nein", "no"))}</td><td>{State(user)}</td><td>{(MayRule(user) ? Actions(user) : "")}</td></tr>
        """;

    /// <summary>Who is something to every tenant, is so by a decision about the host, not about this tenant.</summary>
    string RoleOf(User user) => user.Memberships.FirstOrDefault(member => member.Tenant is null) is { } everywhere
        ? $"{Word(everywhere.Role)} <small>({Say("überall", "everywhere")})</small>"
        : Sheet.Inline(View.Link("/users/role"), Proof, $"""
            {Sheet.Hidden("name", user.Name)}{Roles(user.Memberships.First(member => member.Tenant == Tenant).Role, canBeNone: true)}<button class="plain">{Say("Ändern", "Change")}</button>
            """);

    string State(User user) => user.IsLocked ? Say("gesperrt", "locked") : user.HasJoined ? Say("dabei", "joined") : Say("eingeladen", "invited");

    string Actions(User user) => Action(user, "/users/link", Say("Neuer Link", "New link"))
        + (user.IsLocked ? Action(user, "/users/unlock", Say("Entsperren", "Unlock")) : Action(user, "/users/lock", Say("Sperren", "Lock")));

    string Action(User user, string path, string words) => Sheet.Inline(View.Link(path), Proof, $"""{Sheet.Hidden("name", user.Name)}<button class="plain">{words}</button>""");

    string Roles(Role chosen, bool canBeNone = false) =>
        $"""<select name="role" aria-label="{Say("Rolle", "Role")}">{string.Concat(Enum.GetValues<Role>().Select(role => Option(RoleNames.Text(role), Word(role), role == chosen)))}{(canBeNone ? Option("none", Say("kein Zugang", "no access"), isChosen: false) : "")}</select>""";

    static string Option(string value, string words, bool isChosen) => $"""<option value="{value}"{(isChosen ? " selected" : "")}>{words}</option>""";

    string Link(string link) => $"""
        <p>{Say("Geben Sie diesen Link weiter. Er öffnet einmal, innerhalb von sieben Tagen, und wird nur jetzt gezeigt:", "Pass this link on. It opens once, within seven days, and is shown only now:")}</p><code class="once">{PageView.Text(link)}</code>
        """;

    string Meanings() => $"""
        <h2>{Say("Was Rollen dürfen", "What roles may do")}</h2>
        <table><tbody>
        <tr><td>{Word(Role.Viewer)}</td><td>{Say("sieht Karten und Berichte", "sees maps and reports")}</td></tr>
        <tr><td>{Word(Role.Analyst)}</td><td>{Say("stellt auch Fragen an alle Reisen und sieht einzelne Kunden", "also asks questions of all journeys and sees single customers")}</td></tr>
        <tr><td>{Word(Role.Editor)}</td><td>{Say("ändert auch Karten, Segmente und Personas", "also changes maps, segments and personas")}</td></tr>
        <tr><td>{Word(Role.PrivacyOfficer)}</td><td>{Say("sieht Karten und einzelne Kunden, verwaltet Einwilligungen und beantwortet Anträge Betroffener", "sees maps and single customers, keeps consents and answers requests of persons")}</td></tr>
        <tr><td>{Word(Role.Administrator)}</td><td>{Say("darf alles und sagt, wer hereinkommt", "may everything, and says who comes in")}</td></tr>
        </tbody></table>
        """;

    bool IsHere(User user) => user.Memberships.Any(member => member.Tenant is null || member.Tenant == Tenant);

    string Word(Role role) => Say(RoleNames.German(role), RoleNames.English(role));

    string Say(string german, string english) => View.Say(german, english);
}
