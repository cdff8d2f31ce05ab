using System.Net;
using System.Text;

namespace Wegmarke.Privacy;

/// <summary>The answer to a person's request as a page of its own: nothing is loaded, nothing runs, it can be printed.</summary>
static class AccessPage
{
    const string Style = """
        body{font:15px/1.5 system-ui,sans-serif;max-width:52rem;margin:2rem auto;padding:0 1rem;color:#1d2430}
        h1{font-size:1.5rem}h2{font-size:1.15rem;margin-top:2rem;border-bottom:1px solid #c9d1dc}
        dl{display:grid;grid-template-columns:14rem 1fr;gap:.1rem 1rem;margin:0 0 1rem;padding:.6rem;background:#f5f7fa;break-inside:avoid}
        dt{color:#56627a}dd{margin:0;overflow-wrap:anywhere}
        @media(max-width:40rem){dl{grid-template-columns:1fr}}
        """;

    public static string Of(AccessDocument document, AccessWords words)
    {
        var page = new StringBuilder();
        page.Append($"<!DOCTYPE html>\n<html lang=\"{words.Code}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{words.Heading}</title><style>")
            .Append(Style).Append($"</style></head><body>\n<h1>{words.Heading}</h1>\n");
        foreach (var paragraph in words.Introduction(document))
            page.Append($"<p>{Text(paragraph)}</p>\n");
        foreach (var section in document.Sections)
            Append(page, section, words);
        return page.Append("</body></html>\n").ToString();
    }

    static void Append(StringBuilder page, HeldSection section, AccessWords words)
    {
        page.Append($"<h2>{Text(words.Title(section))} ({section.Records.Count})</h2>\n");
        if (section.Records.Count == 0)
            page.Append($"<p>{words.Nothing}</p>\n");
        foreach (var record in section.Records)
        {
            page.Append("<dl>");
            foreach (var field in record)
                page.Append($"<dt>{Text(words.Label(section, field))}</dt><dd>{Text(words.Value(field))}</dd>");
            page.Append("</dl>\n");
        }
    }

    static string Text(string text) => WebUtility.HtmlEncode(text);
}
