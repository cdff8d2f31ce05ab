using System.Text;
using Wegmarke.Catalogue;
using Wegmarke.Maps.Drawing;
using Wegmarke.Storage;

namespace Wegmarke.Maps.Reports;

/// <summary>Writes a report as one HTML page, made to be printed: a sheet for the sentences, one for each form, then what is weak and what it rests on.</summary>
sealed class ReportPage(JourneyReport report)
{
    const int WeakPerSheet = 5;

    readonly ReportWords _words = new(report.Request.Language, report.Frame.Currency.Length == 0 ? 0 : CurrencyCode.Parse(Encoding.UTF8.GetBytes(report.Frame.Currency)));

    public string Write()
    {
        var parts = Parts().ToArray();
        var title = report.Company.Length == 0 ? Title : $"{Title} – {report.Company}";
        return $"""
            <!doctype html>
            <html lang="{_words.Say("de", "en")}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
            <title>{Text(title)}</title><style>{ReportStyle.Css}</style></head>
            <body><main>
            {First(title, parts)}
            {string.Concat(parts.SelectMany(part => part.Sheets))}
            </main></body></html>

            """;
    }

    string Title => _words.Say("Die Reise unserer Kunden", "Our customers’ journey");

    IEnumerable<ReportPart> Parts()
    {
        foreach (var (index, form) in report.Forms.Index())
        {
            var svg = ScopedSvg.Of(form.Map.Draw(_words.Language, Theme.Light), $"wm{index + 1}");
            yield return new($"form-{form.Form.Key}", form.Form.Name.In(_words.Language), [$"""<section class="sheet form" id="form-{form.Form.Key}"><div class="name"><h2>{Text(form.Form.Name.In(_words.Language))}</h2><p class="lead">{Text(form.Form.Summary.In(_words.Language))}</p></div>{svg}</section>{"\n"}"""]);
        }
        if (report.Basis.Scores.Scores.Count > 0)
            yield return new QualityPart(report, _words).Write();
        yield return new("weak-points", _words.Say("Schwachstellen", "Weak points"), [.. WeakSheets()]);
        yield return new BasisPart(report, _words).Write();
    }

    string First(string title, ReportPart[] parts)
    {
        var period = report.Frame.Period is { } known ? _words.Format.Period(known) : "";
        var conditions = string.Concat(report.Frame.Conditions.Select(condition => $"<br>{Text(condition)}"));
        var stand = _words.Say($"Stand {_words.Format.Day(report.Request.DrawnOn)}", $"As of {_words.Format.Day(report.Request.DrawnOn)}");
        return $"""
            <section class="sheet"><div class="head"><h1 class="title">{Text(title)}</h1><p>{Text(period)}{(period.Length > 0 ? "<br>" : "")}{Text(stand)}{conditions}</p></div>
            {Said()}
            <nav aria-labelledby="contents"><h2 id="contents">{_words.Say("Inhalt", "Contents")}</h2><ol>{string.Concat(Contents(parts))}</ol></nav></section>
            """;
    }

    string Said() => report.Statements.Count == 0
        ? $"""<p class="lead">{(report.Frame.IsFiltered ? NothingKept() : NothingYet())}</p>"""
        : $"""<ol class="say">{string.Concat(report.Statements.Select(statement => $"<li><b>{Text(statement.Message.Figure)}</b><span>{Text(statement.Message.Sentence)}.</span></li>"))}</ol>""";

    string NothingYet() => _words.Say(
        "Noch ist nichts zu sagen: Es sind keine Kontakte mit Kunden importiert. Der Bericht entsteht aus einer Datei mit Kunde, Zeit und Kontaktpunkt: <b>wegmarke import kontakte.csv</b>",
        "There is nothing to say yet: no interactions with customers have been imported. The report is made from a file with customer, time and touchpoint: <b>wegmarke import interactions.csv</b>");

    string NothingKept() => _words.Say(
        "Es gibt nichts zu sagen: Kein Kontakt eines Kunden fällt in diesen Zeitraum und erfüllt die Bedingungen. Ein weiterer Zeitraum oder weniger Bedingungen helfen.",
        "There is nothing to say: no interaction of a customer falls into this period and fulfils the conditions. A wider period or fewer conditions help.");

    static IEnumerable<string> Contents(ReportPart[] parts)
    {
        var page = 2;
        foreach (var part in parts)
        {
            yield return $"""<li><a href="#{part.Id}">{Text(part.Title)}</a><span>{page}</span></li>""";
            page += part.Sheets.Count;
        }
    }

    IEnumerable<string> WeakSheets()
    {
        var title = _words.Say("Schwachstellen", "Weak points");
        if (report.WeakPoints.Count == 0)
            yield return $"""<section class="sheet" id="weak-points"><h2>{title}</h2><p class="lead">{Text(Silent())}</p></section>{"\n"}""";
        // Sheets about equally full: none with a single one.
        var sheets = (report.WeakPoints.Count + WeakPerSheet - 1) / WeakPerSheet;
        var size = Math.Max(1, (report.WeakPoints.Count + sheets - 1) / Math.Max(1, sheets));
        foreach (var (index, points) in report.WeakPoints.Chunk(size).Index())
        {
            var first = index * size;
            yield return $"""
                <section class="sheet"{(index == 0 ? " id=\"weak-points\"" : "")}><h2>{title}{(index == 0 ? "" : _words.Say(" (Fortsetzung)", " (continued)"))}</h2>
                <p class="lead">{(index == 0 ? Text(Lead()) : "")}</p><ol class="weak" start="{first + 1}">{string.Concat(points.Select((point, at) => Weak(first + at + 1, point)))}</ol></section>

                """;
        }
    }

    string Lead() => _words.Say(
        $"{(report.WeakPoints.Count == 1 ? "Eine Schwachstelle ist" : $"{report.WeakPoints.Count} Schwachstellen sind")} statistisch gesichert, gefunden in {_words.Format.Count(report.Compared)} Vergleichen; höchstens jede zwanzigste Meldung ist Zufall. Gereiht nach Geld, dann nach Kunden.",
        $"{(report.WeakPoints.Count == 1 ? "One weak point is" : $"{report.WeakPoints.Count} weak points are")} more than chance, found in {_words.Format.Count(report.Compared)} comparisons; at most one in twenty is expected to be false. Ranked by money, then by customers.");

    string Silent() => report.Compared == 0
        ? _words.Say("Keine statistisch gesicherte Schwachstelle: Für einen Vergleich reichen die Daten noch nicht. Verglichen wird ab 30 Kunden je Gruppe und ab zehn Antworten je Schritt.",
            "No statistically certain weak point: the data do not suffice for a comparison yet. It takes 30 customers for each group and ten answers for each step.")
        : _words.Say($"Keine statistisch gesicherte Schwachstelle. Keiner von {_words.Format.Count(report.Compared)} Vergleichen geht über den Zufall hinaus oder ist groß genug, um zu zählen.",
            $"No statistically certain weak point. None of {_words.Format.Count(report.Compared)} comparisons goes beyond chance or is large enough to matter.");

    string Weak(int number, WeakPoint point)
    {
        var cost = point.Potential is { } potential
            ? $"<b>{Text(_words.About(potential.Value))}</b>{_words.Say("Potenzial im Zeitraum", "potential in the period")}<br>{Text(_words.Range(potential))}<br>" : "";
        var customers = point.Customers is { } count ? Text(_words.Customers(count)) : "";
        var quote = point.Quote is { } said ? $"<blockquote>{Text(_words.Quoted(said))}</blockquote>" : "";
        return $"""<li><span class="no">{number}</span><div><h3>{Text(point.Place)}</h3><p>{Text(point.Finding)}</p>{quote}{Care(point)}</div><p class="cost">{cost}{customers}</p></li>""";
    }

    /// <summary>Who sees to it, where anybody said so.</summary>
    string Care(WeakPoint point)
    {
        if (report.Backlog.GetValueOrDefault(point.Id) is not { Status: not BacklogStatus.Open } item)
            return "";
        var said = string.Join(" · ", ((string[])[BacklogWords.Of(item.Status).In(_words.Language), item.Owner, item.Note]).Where(word => word.Length > 0));
        return $"""<p class="muted">{Text(said)}</p>""";
    }

    internal static string Text(string text) => TextCleaning.Escape(TextCleaning.Clean(text));
}
