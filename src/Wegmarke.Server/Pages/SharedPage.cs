using NodaTime;
using Wegmarke.Access;
using Wegmarke.Catalogue;
using Wegmarke.Maps;
using Wegmarke.Storage;

namespace Wegmarke.Server.Pages;

/// <summary>A drawing by itself: no way into the app, no other data of the tenant.</summary>
static class SharedPage
{
    const string Style = """
        :root{--ink:#14213d;--muted:#5b6478;--paper:#fff}
        @media(prefers-color-scheme:dark){:root{--ink:#e8ecf4;--muted:#a3adc2;--paper:#10151f}}
        *{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 Inter,Arial,"Liberation Sans",sans-serif}
        main{max-width:1720px;margin:0 auto;padding:16px}.drawing{overflow-x:auto}svg{display:block;width:max(100%,960px);height:auto}
        h1{font-size:22px}footer{max-width:1720px;margin:0 auto;padding:0 16px 16px;color:var(--muted);font-size:13px}
        @media print{footer{display:none}main{padding:0}svg{width:100%}}
        """;

    public static string Nowhere { get; } = Page("de", "Link", """
        <main><h1>Dieser Link führt nirgendwohin.</h1><p>Er gilt nicht mehr, oder ein Teil der Adresse fehlt. Fragen Sie nach einem neuen.</p>
        <p lang="en">This link leads nowhere: it is no longer good, or a part of the address is missing. Ask for a new one.</p></main>
        """);

    public static string Write(Share share, TenantSettings settings, IJourneyMap map)
    {
        var language = SharedMap.LanguageOf(share.View);
        var until = Instant.FromDateTimeOffset(share.Expires).InZone(DateTimeZoneProviders.Tzdb[settings.Zone]).Date;
        var day = language == Language.English ? $"{until:dd/MM/uuuu}" : $"{until:dd.MM.uuuu}";
        var note = language == Language.English ? $"To look at only · this link is good until {day}" : $"Nur zum Ansehen · dieser Link gilt bis {day}";
        // Wider than a phone, the drawing is moved sideways, also by the keyboard.
        return Page(language == Language.English ? "en" : "de", PageView.Text(map.Frame.Title), $"""
            <main><div class="drawing" tabindex="0" role="region" aria-label="{PageView.Text(map.Frame.Title)}">{map.Draw(language, Theme.Auto)}</div></main>
            <footer>{note} · Wegmarke</footer>
            """);
    }

    static string Page(string language, string title, string content) => $"""
        <!doctype html>
        <html lang="{language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex, nofollow">
        <title>{title} – Wegmarke</title><style>{Style}</style></head><body>{content}</body></html>
        """;
}
