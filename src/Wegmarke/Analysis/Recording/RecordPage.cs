using System.Net;
using System.Text;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;

namespace Wegmarke.Analysis.Recording;

/// <summary>The record of processing as a page of its own: nothing is loaded, nothing runs, it can be printed.</summary>
static class RecordPage
{
    const string Style = """
        body{font:14px/1.45 system-ui,sans-serif;max-width:62rem;margin:2rem auto;padding:0 1rem;color:#1d2430}
        h1{font-size:1.5rem;margin-bottom:.2rem}h2{font-size:1.1rem;margin-top:2rem}p{margin:.4rem 0}
        table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:.3rem .5rem;border-bottom:1px solid #c9d1dc;overflow-wrap:anywhere}
        th{color:#56627a;font-weight:600}tr{break-inside:avoid}mark{background:#ffe9a8;padding:0 .3rem}
        @media print{body{margin:0;max-width:none}}
        """;

    public static string Of(ProcessingRecord record)
    {
        var words = new RecordWords(record.Language);
        var title = words.Say("Verzeichnis von Verarbeitungstätigkeiten (Art. 30 DSGVO)", "Record of processing activities (Art. 30 GDPR)");
        var page = new StringBuilder();
        page.Append($"<!DOCTYPE html>\n<html lang=\"{(record.Language == Language.German ? "de" : "en")}\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>{Text(title)}</title><style>")
            .Append(Style).Append($"</style></head><body>\n<h1>{Text(title)}</h1>\n");
        page.Append($"<p>{Text(record.Name)} · {words.Say("Verarbeitung: Erfassung und Auswertung von Kundenreisen mit Wegmarke", "Processing: capture and analysis of customer journeys with Wegmarke")} · {words.Say("Stand", "as of")} {record.At:yyyy-MM-dd HH:mm} UTC</p>\n");
        page.Append($"<p>{Text(words.Say("Erzeugt aus der laufenden Konfiguration und dem wirklichen Datenbestand.", "Made from the configuration that runs and from what is really stored."))}");
        if (record.Open.Count > 0)
            page.Append($" {Text(words.Say($"{record.Open.Count} Angaben kennt das Programm nicht:", $"{record.Open.Count} things the program cannot know:"))} <mark>{Missing(words)}</mark>");
        page.Append("</p>\n");
        foreach (var section in record.Sections)
            Append(page, section, words);
        return page.Append("</body></html>\n").ToString();
    }

    static string Missing(RecordWords words) => words.Say("bitte ergänzen", "please complete");

    static void Append(StringBuilder page, HeldSection section, RecordWords words)
    {
        page.Append($"<h2>{Text(section.Title)}</h2>\n");
        if (section.Records is not [var first, ..])
        {
            page.Append($"<p>{words.Say("Nichts gespeichert.", "Nothing stored.")}</p>\n");
            return;
        }
        page.Append($"<table><thead><tr>{string.Concat(first.Select(field => $"<th>{Text(field.Label)}</th>"))}</tr></thead>\n<tbody>\n");
        foreach (var record in section.Records)
            page.Append($"<tr>{string.Concat(record.Select(field => $"<td>{Cell(section, field, words)}</td>"))}</tr>\n");
        page.Append("</tbody></table>\n");
    }

    static string Cell(HeldSection section, HeldField field, RecordWords words) =>
        section.Key == "controller" && field.Value.Length == 0 ? $"<mark>{Missing(words)}</mark>" : Text(field.Value).Replace("\n", "<br>", StringComparison.Ordinal);

    static string Text(string text) => WebUtility.HtmlEncode(text);
}
