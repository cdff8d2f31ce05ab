using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>All files of the delivery, being written.</summary>
sealed class Outbox : IDisposable
{
    readonly string _folder;

    public Outbox(string folder)
    {
        _folder = folder;
        Tills = Branch.All.Select((branch, at) => new TillJournal(folder, branch, at + 1)).ToArray();
        Orders = new(folder);
        Newsletter = new(folder);
        Web = new(folder);
        App = new(folder);
        Tickets = Table("service/tickets.csv", ',', "Ticket", "Eröffnet", "Kanal", "Kategorie", "Kundennr", "E-Mail", "Bestellung", "Betreff", "Text", "Erste Antwort", "Geschlossen", "Antwort", "Bearbeiter", "Zufriedenheit");
        Calls = new(Path.Combine(folder, "service/anrufe.csv"), DelimitedFile.Windows, ';', "Zeit", "Richtung", "Rufnummer", "Kundennr", "Anliegen", "Wartezeit (s)", "Dauer (s)", "Agent");
        Advice = Table("filialen/beratung.csv", ';', "Datum", "Uhrzeit", "Ort", "Art", "Berater", "Kundennr", "E-Mail", "Warengruppe", "Dauer (min)");
        Workshop = Table("filialen/werkstatt.csv", ';', "Auftrag", "Angenommen", "Fertig", "Filiale", "Kundennr", "Arbeit", "Preis");
        Post = Table("post/katalogversand.csv", ';', "Versandtag", "Aussendung", "Kundennr", "Name", "PLZ", "Ort");
        Social = Table("social/social-media.csv", ',', "time", "network", "type", "handle", "customer_number", "campaign", "text");
        Survey = new(Path.Combine(folder, "feedback/umfrage.csv"), DelimitedFile.Utf8WithMark, ';', "Zeitpunkt", "Anlass", "Kundennr", "Besucher", "Filiale", "Gerät", "Schritt", "Schulnote", "NPS", "Kommentar");
        Reviews = Table("feedback/bewertungen.csv", ',', "created_at", "article", "stars", "title", "text", "author", "email", "order");
        Costs = Table("marketing/werbekosten.csv", ';', "Datum", "Kanal", "Kampagne", "Impressionen", "Klicks", "Kosten");
    }

    public IReadOnlyList<TillJournal> Tills { get; }
    public OrderBook Orders { get; }
    public NewsletterExport Newsletter { get; }
    public WebLog Web { get; }
    public AppLog App { get; }
    public TableFile Tickets { get; }
    public TableFile Calls { get; }
    public TableFile Advice { get; }
    public TableFile Workshop { get; }
    public TableFile Post { get; }
    public TableFile Social { get; }
    public TableFile Survey { get; }
    public TableFile Reviews { get; }
    public TableFile Costs { get; }

    /// <summary>Rows that are contacts of customers: the lines of a receipt or an order together are one.</summary>
    public int Interactions =>
        Tills.Sum(till => till.Receipts) + Orders.Orders + Newsletter.Rows + Web.Rows - Web.Twins + App.Rows
        + new[] { Tickets, Calls, Advice, Workshop, Post, Social, Survey, Reviews }.Sum(table => table.Rows);

    public TillJournal TillOf(Branch branch) => Tills[Branch.All.ToList().IndexOf(branch)];

    public TableFile Table(string path, char separator, params IReadOnlyList<string> header) =>
        new(Path.Combine(_folder, path), DelimitedFile.Utf8, separator, header);

    /// <summary>The tills and the orders first: others name their numbers.</summary>
    public void Flush(DateTime until)
    {
        foreach (var till in Tills)
            till.Flush(until);
        Orders.Flush(until);
        Newsletter.Flush(until);
        Web.Flush(until);
        App.Flush(until);
        foreach (var table in Tables)
            table.Flush(until);
    }

    public void Dispose()
    {
        Orders.Finish();
        foreach (var file in Tills.Concat<IDisposable>(Tables).Concat([Newsletter, Web, App]))
            file.Dispose();
    }

    TableFile[] Tables => [Tickets, Calls, Advice, Workshop, Post, Social, Survey, Reviews, Costs];
}
