using System.Net;
using System.Text;

namespace Wegmarke.Privacy;

/// <summary>The answer to a person's request as a page of its own, German: nothing is loaded, nothing runs, it can be printed.</summary>
static class AccessPage
{
    const string Style = """
        body{font:15px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1d2430}
        h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem;border-bottom:1px solid #c9d1dc}
        dl{display:grid;grid-template-columns:14rem 1fr;gap:.1rem 1rem;margin:0 0 1rem;padding:.6rem;background:#f5f7fa;break-inside:avoid}
        dt{color:#56627a}dd{margin:0;overflow-wrap:anywhere}
        @media(max-width:40rem){dl{grid-template-columns:1fr}}
        """;

    public static string Of(AccessDocument document)
    {
        var page = new StringBuilder();
        page.Append("<!DOCTYPE html>\n<html lang=\"de\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Auskunft nach Art. 15 DSGVO</title><style>")
            .Append(Style).Append("</style></head><body>\n<h1>Auskunft nach Art. 15 DSGVO</h1>\n");
        page.Append($"<p>Stand {document.At:dd.MM.yyyy HH:mm} UTC, Mandant „{Text(document.Tenant.Value)}“. Diese Seite enthält alles, was hier zu Ihrer Person gespeichert ist: ")
            .Append("Ihre Kennungen, wie sie zusammengefunden haben, und jeden Kontakt mit Herkunft, Zweck und Rechtsgrundlage. Weitergegeben wurde davon durch dieses Programm nichts.</p>\n")
            .Append("<p>Sie können Berichtigung (Art. 16), Löschung (Art. 17) oder Einschränkung (Art. 18) verlangen, der Verarbeitung widersprechen (Art. 21), ")
            .Append("Ihre Daten als Datei erhalten (Art. 20) und sich bei einer Aufsichtsbehörde beschweren (Art. 77 DSGVO).</p>\n");
        foreach (var section in document.Sections)
            Append(page, section);
        return page.Append("</body></html>\n").ToString();
    }

    static void Append(StringBuilder page, HeldSection section)
    {
        page.Append($"<h2>{Text(section.Title)} ({section.Records.Count})</h2>\n");
        if (section.Records.Count == 0)
            page.Append("<p>Nichts gespeichert.</p>\n");
        foreach (var record in section.Records)
        {
            page.Append("<dl>");
            foreach (var field in record)
                page.Append($"<dt>{Text(field.Label)}</dt><dd>{Text(field.Value)}</dd>");
            page.Append("</dl>\n");
        }
    }

    static string Text(string text) => WebUtility.HtmlEncode(text);
}
