using Wegmarke.Analysis;
using Wegmarke.Privacy;

namespace Wegmarke.Server.Pages;

/// <summary>One customer: identifiers, how they were linked, and all interactions.</summary>
static class CustomerPage
{
    public static string Write(PageView view, TenantJourneys data, ProfilePage page)
    {
        var profile = page.Profile;
        return Layout.Page(view, $"{profile.Id}", "", $"""
            <h1>{PageView.Text(string.Join(" · ", profile.Identifiers.Select(identifier => $"{identifier}")))}</h1>
            <p class="muted">{PageView.Text(string.Join(" · ", Links(view, page)))}</p>
            {Limits(view, page.Consents)}
            {Segments(view, page)}
            {Account(view, page.Account)}
            {Traits(view, page)}
            {Consents(view, page.Consents)}
            <table><thead><tr><th>{view.Say("Zeit (UTC)", "Time (UTC)")}</th><th>{view.Say("Kontaktpunkt", "Touchpoint")}</th><th>{view.Say("Kanal", "Channel")}</th><th>Phase</th>
            <th class="n">{view.Say("Wert", "Value")}</th><th>{view.Say("Angaben der Quelle", "What the source said")}</th></tr></thead>
            <tbody>{string.Concat(page.Timeline.Select(entry => Row(view, data, entry)))}</tbody></table>
            """);
    }

    static IEnumerable<string> Links(PageView view, ProfilePage page)
    {
        foreach (var link in page.Profile.Links)
        {
            yield return link.Decision is { } decision
                ? $"{link.A} = {link.B}: {view.Say("entschieden von", "decided by")} {decision.By}"
                : link.Sequence == 0 ? $"{link.A} = {link.B}: {view.Say("zusammen in Stammdaten", "together in master data")}"
                : $"{link.A} = {link.B}: {view.Say("zusammen in Kontakt", "together in interaction")} {link.Sequence}";
        }
        foreach (var refused in page.Profile.Refused)
            yield return $"{view.Say("nicht verbunden", "not linked")}: {refused.Own} – {refused.Other} ({refused.Reason})";
        foreach (var account in page.Profile.Accounts)
            yield return $"{view.Say("gehört zu", "belongs to")} {account.Account}";
    }

    /// <summary>Why something is missing below.</summary>
    static string Limits(PageView view, ConsentView consents) => string.Concat(new[]
    {
        consents.Restricted ? view.Say("Die Verarbeitung ist eingeschränkt (Art. 18 DSGVO): Die Kontakte bleiben gespeichert und werden nicht ausgewertet.", "Processing is restricted (Art. 18 GDPR): interactions stay stored and are not used.") : "",
        consents.ObjectsToMarketing ? view.Say("Widerspruch gegen Werbung (Art. 21 DSGVO).", "Objects to marketing (Art. 21 GDPR).") : "",
    }.Where(limit => limit.Length > 0).Select(limit => $"<p><strong>{limit}</strong></p>"));

    static string Segments(PageView view, ProfilePage page) => page.Segments.Count == 0 ? "" : $"""
        <p>{view.Say("Segmente", "Segments")}: {PageView.Text(string.Join(" · ", page.Segments.Select(segment => segment.Name.In(view.Language))))}</p>
        """;

    /// <summary>Who acts for the account.</summary>
    static string Account(PageView view, AccountView? account) => account is null ? "" : $"""
        <table><thead><tr><th>{view.Say("Handelt für die Firma", "Acts for the account")}</th><th class="n">{view.Say("Kontakte", "Interactions")}</th><th>{view.Say("Zuletzt", "Last")}</th></tr></thead>
        <tbody>{string.Concat(account.People.Select(person => Person(view, person)))}</tbody></table>
        """;

    static string Person(PageView view, AccountPerson person) => $"""
        <tr><td><a href="{PageView.Text(view.Address($"/customers?id={Uri.EscapeDataString(person.Identifier)}"))}">{PageView.Text(person.Identifier)}</a></td><td class="n">{person.Figures.Contacts}</td><td>{person.Figures.LastContact:yyyy-MM-dd}</td></tr>
        """;

    static string Consents(PageView view, ConsentView consents) => consents.Records.Count == 0 ? "" : $"""
        <table><thead><tr><th>{view.Say("Einwilligung", "Consent")}</th><th>{view.Say("Stand", "Standing")}</th><th>{view.Say("seit", "since")}</th></tr></thead>
        <tbody>{string.Concat(consents.Purposes.Where(purpose => purpose.Since is not null).Select(purpose => Consent(view, purpose)))}</tbody></table>
        """;

    static string Consent(PageView view, PurposeView purpose) => $"""
        <tr><td>{view.Say(PurposeNames.German(PurposeNames.Parse(purpose.Purpose) ?? Purpose.None), purpose.Purpose)}</td><td>{(purpose.Consent == "given" ? view.Say("erteilt", "given") : view.Say("widerrufen", "withdrawn"))}</td><td>{purpose.Since:yyyy-MM-dd}</td></tr>
        """;

    /// <summary>What sources say of the customer; an older word of another source is muted.</summary>
    static string Traits(PageView view, ProfilePage page) => page.Profile.Traits.Count == 0 ? "" : $"""
        <table><thead><tr><th>{view.Say("Merkmal", "Trait")}</th><th>{view.Say("Wert", "Value")}</th><th>{view.Say("Quelle", "Source")}</th><th>{view.Say("Stand", "As of")}</th></tr></thead>
        <tbody>{string.Concat(page.Profile.Traits.Select(Trait))}</tbody></table>
        """;

    static string Trait(Profiles.Trait trait) => $"""
        <tr{(trait.IsCurrent ? "" : " class=\"muted\"")}><td>{PageView.Text(trait.Name)}</td><td>{PageView.Text(trait.Value)}</td><td>{PageView.Text(trait.Source)}</td><td>{trait.AsOf:yyyy-MM-dd}</td></tr>
        """;

    static string Row(PageView view, TenantJourneys data, TimelineEntry entry) => $"""
        <tr><td>{entry.Time:yyyy-MM-dd HH:mm}</td><td>{PageView.Text(data.Catalogue.TouchpointOf(entry.Touchpoint).Name.In(view.Language))}{Journey(view, entry)}</td>
        <td>{PageView.Text(data.Catalogue.ChannelOf(entry.Channel).Name.In(view.Language))}</td><td>{PageView.Text(entry.Phase ?? "–")}</td>
        <td class="n">{(entry.Value is { } value ? PageView.Text(view.Format.Price(value, entry.Currency)) : "")}</td>
        <td class="muted">{PageView.Text(string.Join(" · ", entry.Fields.Select(field => $"{field.Key} {field.Value}")))}</td></tr>
        """;

    static string Journey(PageView view, TimelineEntry entry) => !entry.StartsJourney ? ""
        : $" <small>{(entry.IsService ? view.Say("Service-Reise beginnt", "service journey begins") : view.Say("Reise beginnt", "journey begins"))}</small>";
}
