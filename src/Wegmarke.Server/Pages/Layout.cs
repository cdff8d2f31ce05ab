using Wegmarke.Access;

namespace Wegmarke.Server.Pages;

/// <summary>What all pages share. Texts given are HTML already; whatever came from data went through <see cref="PageView.Text"/>.</summary>
static class Layout
{
    const string Style = """
        :root{--ink:#14213d;--muted:#5b6478;--line:#d9dee7;--paper:#fff;--brand:#0f6e78;--tint:#e3f1f2}
        @media(prefers-color-scheme:dark){:root{--ink:#e8ecf4;--muted:#a3adc2;--line:#2b3446;--paper:#10151f;--brand:#5fc3ce;--tint:#16323a}}
        *{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 Inter,Arial,"Liberation Sans",sans-serif}
        header,main{max-width:1720px;margin:0 auto;padding:16px 24px}header{display:flex;flex-wrap:wrap;gap:8px 24px;align-items:center;border-bottom:1px solid var(--line)}
        header b{font-weight:600}header nav{display:flex;flex-wrap:wrap;gap:16px}a{color:var(--brand)}a[aria-current]{color:var(--ink);font-weight:600;text-decoration:none}
        form{margin-left:auto;display:flex;gap:8px}input,button{font:inherit;padding:4px 12px;border:1px solid var(--line);border-radius:6px;background:var(--paper);color:var(--ink)}
        button{background:var(--brand);border-color:var(--brand);color:var(--paper)}svg{max-width:100%;height:auto}h1{font-size:22px;margin:16px 0 8px}h2{font-size:16px;margin:24px 0 8px}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;padding:8px 16px 8px 0;border-bottom:1px solid var(--line);vertical-align:top}th{font-size:13px;font-weight:400;color:var(--muted)}
        nav.forms{display:flex;flex-wrap:wrap;gap:4px 24px;margin:0 0 16px}
        td.n,th.n{text-align:right;font-variant-numeric:tabular-nums}small,.muted{color:var(--muted);font-size:13px}
        form.sheet{margin:0;display:grid;gap:16px;max-width:400px;justify-items:start}form.sheet input,form.sheet select,form.sheet label{width:100%}label{display:grid;gap:4px;font-size:13px;color:var(--muted)}label input,label select{font-size:16px}
        select{font:inherit;padding:4px 8px;border:1px solid var(--line);border-radius:6px;background:var(--paper);color:var(--ink)}button.plain{background:var(--paper);color:var(--brand);border-color:var(--line)}
        form.inline{margin:0 8px 0 0;gap:4px;display:inline-flex}p.bad{border-left:4px solid #b3261e;padding:4px 12px;margin:16px 0;max-width:640px}p.good{border-left:4px solid var(--brand);padding:4px 12px;margin:16px 0;max-width:640px}
        code.once{display:block;overflow-wrap:anywhere;background:var(--tint);border-radius:6px;padding:8px 12px;margin:8px 0;max-width:720px}ul.codes{list-style:none;padding:0;columns:2;max-width:320px;font-family:ui-monospace,monospace}svg.qr{display:block;width:208px;height:208px;background:#fff;border-radius:6px}
        ol.way{list-style:none;margin:0;padding:0;display:flex;flex-wrap:wrap;gap:4px}ol.way li{border:1px solid var(--line);border-radius:6px;padding:2px 8px;font-size:13px}ol.way li.here{background:var(--tint);border-color:var(--brand);font-weight:600}
        """;

    public static string Page(PageView view, string title, string navigation, string content) => $"""
        <!doctype html>
        <html lang="{view.LanguageCode}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{PageView.Text(title)} – Wegmarke</title><style>{Style}</style></head>
        <body><header><b>Wegmarke</b>{Tenants(view)}<nav><a href="{view.Link("/")}">{view.Say("Karte", "Map")}</a>{navigation}</nav>{Search(view)}{Own(view)}</header>
        <main>{content}</main></body></html>
        """;

    /// <summary>For who is not in yet: nothing of any tenant.</summary>
    public static string Door(PageView view, string title, string content) => $"""
        <!doctype html>
        <html lang="{view.LanguageCode}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
        <title>{PageView.Text(title)} – Wegmarke</title><style>{Style}</style></head>
        <body><header><b>Wegmarke</b></header><main><h1>{PageView.Text(title)}</h1>{content}</main></body></html>
        """;

    /// <summary>One needs no choice; it is named where it has a name.</summary>
    static string Tenants(PageView view) => view.Tenants is [{ HasName: false }] or [] ? ""
        : $"""<nav aria-label="{view.Say("Unternehmen", "Company")}">{string.Concat(view.Tenants.Select(tenant => Tenant(view, tenant)))}</nav>""";

    static string Tenant(PageView view, PageTenant tenant) =>
        $"""<a href="{(view with { Base = tenant.Base, Phases = null }).Link("/")}"{(tenant.IsShown ? " aria-current=\"true\"" : "")}>{PageView.Text(tenant.Name)}</a>""";

    /// <summary>Where who signed in finds the own way in, and who may, everybody's.</summary>
    static string Own(PageView view)
    {
        var users = view.May(Right.Administer) ? $"""<a href="{view.Link("/users")}">{view.Say("Personen", "People")}</a>""" : "";
        var account = view.Caller is Caller.Person person ? $"""<a href="{view.Link("/account")}">{PageView.Text(person.User.Name)}</a>""" : "";
        return users.Length + account.Length == 0 ? "" : $"<nav>{users}{account}</nav>";
    }

    static string Search(PageView view) => !view.May(Right.Profiles) ? "" : $"""
        <form action="{PageView.Text(view.Base)}/customers" method="get"><input name="id" required maxlength="300" aria-label="{view.Say("Kennung eines Kunden", "A customer’s identifier")}" placeholder="{view.Say("Kundennummer, E-Mail …", "Customer number, e-mail …")}">
        {Hidden("lang", view.LanguageCode)}{(view.Phases is { } phases ? Hidden("phases", phases) : "")}<button>{view.Say("Kunde suchen", "Find customer")}</button></form>
        """;

    static string Hidden(string name, string value) => $"""<input type="hidden" name="{name}" value="{PageView.Text(value)}">""";
}
