namespace Wegmarke.Maps.Reports;

/// <summary>The last part of a report: how the figures come about, what they rest on, and what they do not say.</summary>
sealed class BasisPart(JourneyReport report, ReportWords words)
{
    const int MostSources = 16;

    public ReportPart Write() => new("basis", Title, [$"""
        <section class="sheet basis" id="basis"><h2>{Title}</h2><div class="two"><div>{Sources()}{Gaps()}</div><div><h3>{words.Say("Begriffe und Verfahren", "Terms and method")}</h3><dl>{string.Concat(Terms().Select(term => $"<dt>{ReportPage.Text(term.Term)}</dt><dd>{ReportPage.Text(term.Meaning)}</dd>"))}</dl></div></div></section>

        """]);

    string Title => words.Say("Methode und Datengrundlage", "Method and data basis");

    string Sources()
    {
        var basis = report.Basis;
        if (basis.Sources.Count == 0)
            return $"<h3>{words.Say("Datengrundlage", "Data basis")}</h3><p>{words.Say("Es sind noch keine Kontakte importiert.", "No interactions have been imported yet.")}</p>";
        var rows = basis.Sources.Take(MostSources).Select(source => $"""<tr><th scope="row">{ReportPage.Text(source.Name)}</th><td class="n">{words.Format.Count(source.Interactions)}</td><td class="n">{words.Format.Share((double)(source.Interactions - source.Unlinked) / source.Interactions)}</td></tr>""");
        var more = basis.Sources.Count > MostSources ? $"""<p class="muted">{words.Say($"und {basis.Sources.Count - MostSources} weitere", $"and {basis.Sources.Count - MostSources} more")}</p>""" : "";
        return $"""
            <h3>{words.Say("Datengrundlage", "Data basis")}</h3><p>{ReportPage.Text(Extent())}</p>
            <table><thead><tr><th scope="col">{words.Say("Quelle", "Source")}</th><th scope="col" class="n">{words.Say("Kontakte", "Interactions")}</th><th scope="col" class="n">{words.Say("Kunden zugeordnet", "Linked to customers")}</th></tr></thead><tbody>{string.Concat(rows)}</tbody></table>{more}
            """;
    }

    string Extent()
    {
        var frame = report.Frame;
        var period = frame.Period is { } known ? words.Format.Period(known) : "";
        var (linked, consent) = (words.Format.Share(frame.LinkedShare ?? 0), words.Format.Share(frame.ConsentShare ?? 0));
        return words.Say(
            $"{words.Customers(frame.Customers)}, Zeitraum {period}. {linked} der Zeilen sind Kunden zugeordnet; {consent} der Daten beruhen auf einer Einwilligung, der Rest auf anderer Rechtsgrundlage.",
            $"{words.Customers(frame.Customers)}, period {period}. {linked} of rows are linked to customers; {consent} of the data rests on consent, the rest on another legal basis.");
    }

    string Gaps()
    {
        var gaps = Missing().ToArray();
        return gaps.Length == 0 ? "" : $"<h3>{words.Say("Was die Daten nicht sagen", "What the data do not say")}</h3><ul>{string.Concat(gaps.Select(gap => $"<li>{ReportPage.Text(gap)}</li>"))}</ul>";
    }

    IEnumerable<string> Missing()
    {
        var (basis, coverage) = (report.Basis, report.Basis.Coverage);
        if (basis.Sources.Count == 0)
            yield break;
        if (report.Frame.LinkedShare is < 1 and var linked)
            yield return words.Say($"{words.Format.Share(1 - linked)} der Zeilen gehören zu niemand Bekanntem, etwa Kassenbons ohne Karte. Sie zählen in Summen, nicht in Kundenreisen.", $"{words.Format.Share(1 - linked)} of rows belong to nobody known, such as receipts without a card. They count in totals, not in journeys.");
        if (coverage.WithoutPurpose > 0)
            yield return words.Say($"{words.Format.Count(coverage.WithoutPurpose)} Zeilen durften nicht ausgewertet werden und fehlen.", $"{words.Format.Count(coverage.WithoutPurpose)} rows must not be analysed and are missing.");
        if (coverage.NotConverted > 0)
            yield return words.Say($"{words.Format.Count(coverage.NotConverted)} Beträge in fremder Währung fehlen, weil es keinen Kurs ihres Tages gibt.", $"{words.Format.Count(coverage.NotConverted)} amounts in other currencies are missing for want of a rate of their day.");
        if (coverage.TaxUnknown > 0)
            yield return words.Say($"Bei {words.Format.Count(coverage.TaxUnknown)} Beträgen ist nicht gesagt, ob sie brutto oder netto sind.", $"Of {words.Format.Count(coverage.TaxUnknown)} amounts it is not said whether they are gross or net.");
        if (basis.Conversions == 0)
            yield return words.Say("Es gibt keinen Abschluss in den Daten; was Umsatz bringt, lässt sich nicht sagen.", "There is no conversion in the data; what brings revenue cannot be told.");
        if (basis.Answers == 0)
            yield return words.Say("Kein Kunde hat sich geäußert; wie sich Kunden fühlen, ist unbekannt.", "No customer has given feedback; how they feel is unknown.");
        if (!basis.HasOffers)
            yield return words.Say("Was angeboten wurde, ist nicht hinterlegt; Inhalte ohne Resonanz fallen deshalb nicht auf.", "What was offered is not on record; contents without resonance are therefore not noticed.");
        foreach (var silent in basis.Scores.Unanswered.Take(3))
            yield return words.Say($"Wann {words.Format.Count(silent.Asked)} Anfragen bei {words.Quoted(Name(silent.Touchpoint))} beantwortet wurden, sagt keine Quelle.", $"When {words.Format.Count(silent.Asked)} requests at {words.Quoted(Name(silent.Touchpoint))} were answered no source says.");
        yield return words.Say("Ein Potenzial ist kein Versprechen: Was eine Änderung bringt, zeigt erst ein Versuch mit Vergleichsgruppe.", "A potential is no promise: what a change brings shows only in a trial with a control group.");
    }

    string Name(string touchpoint) => report.Catalogue.TouchpointOf(touchpoint).Name.In(words.Language);

    IEnumerable<(string Term, string Meaning)> Terms() => words.IsGerman ?
    [
        ("Kundenreise", "Die Kontakte eines Kunden vom ersten nach der vorigen Reise bis zum nächsten Abschluss oder bis 90 Tage ohne Kontakt vergehen."),
        ("Gehen weiter", "Kunden mit einem späteren Kontakt in derselben Reise. Bei Besuchen: der Besuch geht nach diesem Schritt weiter."),
        ("Schwachstelle", "Eine Gruppe tut es an einem Schritt vor dem Kauf schlechter als die übrigen an demselben Schritt (Kanal, Gerät, Standort, je mindestens 30 Kunden; mindestens 5 Punkte, bei Besuchen 10), ein Kanalwechsel verliert mehr als das Bleiben und mehr als dieselben Kontaktpunkte sonst, oder an einem Standort mehr als an den übrigen, Kunden fühlen sich schlecht oder schlechter als andere, oder ein Angebot bleibt ohne Resonanz."),
        ("Potenzial", "Kunden der Gruppe × (Median der übrigen − eigener Anteil) × was die, die weitergehen, in derselben Reise noch ausgeben. Der Bereich folgt aus dem 95-%-Bereich der Differenz."),
        ("Ohne Resonanz", "Mindestens 30 Tage angeboten und weniger als fünf Kontakte, obwohl vergleichbare Angebote deutlich mehr haben."),
        ("Gefühl", "Noten auf allen Skalen, umgerechnet auf −2 bis +2."),
        ("Gesichert", "Alle Vergleiche werden gemeinsam geprüft (Benjamini und Hochberg): Von dem, was gemeldet wird, ist im Mittel höchstens jedes zwanzigste Zufall."),
    ] :
    [
        ("Journey", "The interactions of a customer from the first after the previous journey to the next conversion, or until 90 days pass without any."),
        ("Going on", "Customers with a later interaction in the same journey. Of visits: the visit goes on after this step."),
        ("Weak point", "A group does worse at a step before the purchase than the others at the same step (channel, device, location, at least 30 customers each; at least 5 points, of visits 10), a switch of channel loses more than staying and more than the same touchpoints otherwise, or more at one location than at the others, customers feel bad or worse than others, or an offer has no resonance."),
        ("Potential", "Customers of the group × (median of the others − own share) × what those who go on spend later in the same journey. The range follows from the 95% interval of the difference."),
        ("No resonance", "Offered for at least 30 days with fewer than five interactions while comparable offers have far more."),
        ("Feeling", "Scores on all scales, converted to −2 to +2."),
        ("More than chance", "All comparisons are tested together (Benjamini and Hochberg): of what is told, on average at most one in twenty is chance."),
    ];
}
