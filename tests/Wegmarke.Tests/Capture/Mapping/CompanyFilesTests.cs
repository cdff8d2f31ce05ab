using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Capture.Mapping;

/// <summary>Files as small companies export them, imported without a word of explanation.</summary>
public sealed class CompanyFilesTests : IDisposable
{
    readonly ImportedTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    /// <summary>Rows as "local day touchpoint/event channel order line value | fields".</summary>
    async Task<IEnumerable<string>> Rows(string csv, MappingEdits? edits = null)
    {
        var report = await _tenant.ImportAsFound(csv, edits: edits);
        Assert.Equal(0, report.Rejected);
        return _tenant.Rows().Select(row => $"{row.Time} {row.Name.Touchpoint}{row.Name.Event} [{row.Name.Channel}] {row.Order}/{row.Line} {row.Value}{row.Currency} | {row.Fields}");
    }

    [Fact]
    public async Task A_german_shops_orders() => Assert.Equal(
    [
        "2026-03-05T17:05:00Z order [] 1001/ 105980 | CustomerNumber=4711; Email=ada@example.org; Product=FR-7; Quantity=1; Umsatz netto=890,59; Zahlungsart=PayPal; Status=versendet",
        "2026-03-06T08:12:00Z order cancelled [] 1002/  | CustomerNumber=4712; Email=bob@example.org; Product=HE-2; Quantity=2; Umsatz netto=50,25; Zahlungsart=Rechnung; Status=storniert",
        "2026-03-07T19:40:00Z order [] 1003/ 1990 | CustomerNumber=4711; Email=ada@example.org; Product=SC-1; Quantity=1; Umsatz netto=16,72; Zahlungsart=PayPal; Status=erstattet",
        "2026-03-07T19:40:00Z order refunded [] 1003/ -1990 | CustomerNumber=4711; Email=ada@example.org; Product=SC-1; Quantity=1; Umsatz netto=16,72; Zahlungsart=PayPal; Status=erstattet",
    ],
    await Rows("""
        Bestellnr;Bestelldatum;Uhrzeit;KdNr;E-Mail;Artikelnr;Menge;Umsatz brutto;Umsatz netto;Zahlungsart;Status
        1001;05.03.2026;18:05;4711;ada@example.org;FR-7;1;1.059,80;890,59;PayPal;versendet
        1002;06.03.2026;09:12;4712;bob@example.org;HE-2;2;59,80;50,25;Rechnung;storniert
        1003;07.03.2026;20:40;4711;ada@example.org;SC-1;1;19,90;16,72;PayPal;erstattet

        """));

    [Fact]
    public async Task A_till_roll_of_a_store() => Assert.Equal(
    [
        "2026-03-05T09:01:00Z order [store] Berlin-1-05.03.2026-17/1 4990 | LoyaltyCard=LC-1; Product=A1; Quantity=1; Location=Berlin; Bezeichnung=Helm; Einzelpreis=49,90",
        "2026-03-05T09:01:00Z order [store] Berlin-1-05.03.2026-17/2 1000 | LoyaltyCard=LC-1; Product=A2; Quantity=2; Location=Berlin; Bezeichnung=Schlauch; Einzelpreis=5,00",
        "2026-03-06T09:05:00Z return [store] Berlin-1-06.03.2026-17/1 -500 | LoyaltyCard=LC-1; Product=A2; Quantity=-1; Location=Berlin; Bezeichnung=Schlauch; Einzelpreis=5,00",
    ],
    (await Rows("""
        Datum;Uhrzeit;Filiale;Kasse;Bonnr;Position;Artikelnr;Bezeichnung;Menge;Einzelpreis;Gesamtpreis;Kundenkarte
        05.03.2026;10:01:00;Berlin;1;17;1;A1;Helm;1;49,90;49,90;LC-1
        05.03.2026;10:01:00;Berlin;1;17;2;A2;Schlauch;2;5,00;10,00;LC-1
        06.03.2026;10:05:00;Berlin;1;17;1;A2;Schlauch;-1;5,00;-5,00;LC-1

        """)).Select(row => row.Replace("; Kasse=1", "", StringComparison.Ordinal)));

    [Fact]
    public async Task Orders_of_shopify()
    {
        var rows = await Rows("""
            Name,Email,Financial Status,Paid at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Name,Cancelled at,Refunded Amount
            #1001,ada@example.org,paid,2026-03-05 18:05:12 +0100,yes,EUR,54.90,4.90,9.55,59.80,2026-03-05 18:05:10 +0100,1,Helmet,49.90,HE-1,Ada Muster,,0.00
            #1001,ada@example.org,,,,,,,,,2026-03-05 18:05:10 +0100,1,Tube,5.00,TU-1,,,
            #1002,bob@example.org,partially_refunded,2026-03-06 18:05:12 +0100,no,EUR,100.00,0.00,15.00,100.00,2026-03-06 18:05:10 +0100,1,Light,100.00,LI-1,Bob,,30.00
            #1003,eve@example.org,refunded,2026-03-06 18:05:12 +0100,no,EUR,50.00,0.00,5.00,50.00,2026-03-07 18:05:10 +0100,1,Light,50.00,LI-1,Eve,2026-03-08 10:00:00 +0100,50.00

            """);

        Assert.Equal(
        [
            "2026-03-05T17:05:10Z order [] #1001/ 5980EUR", "2026-03-05T17:05:10Z order [] #1001/ EUR", "2026-03-06T17:05:10Z order [] #1002/ 10000EUR",
            "2026-03-06T17:05:10Z order refunded [] #1002/ -3000EUR", "2026-03-07T17:05:10Z order cancelled [] #1003/ EUR",
        ], rows.Select(row => row[..row.IndexOf(" |", StringComparison.Ordinal)]));
    }

    [Fact]
    public async Task Orders_of_woocommerce()
    {
        var rows = await Rows("""
            Order Number,Order Status,Order Date,Customer User ID,Email (Billing),Phone (Billing),Order Total Amount,Order Refund Amount,SKU,Item #,Quantity,Item Cost,Payment Method Title
            55,completed,2026-03-05 18:05,9,ada@example.org,030 1234567,44.80,0,A1,1,1,39.90,PayPal
            55,completed,2026-03-05 18:05,9,ada@example.org,030 1234567,44.80,0,A2,2,1,4.90,PayPal
            56,wc-cancelled,2026-03-06 18:05,9,ada@example.org,030 1234567,12.00,0,A2,1,1,12.00,PayPal

            """);

        Assert.Equal(["order 4480", "order ", "order cancelled "], rows.Select(row => string.Join(' ', row.Split('[')[0].Split(' ')[1..^1]) + " " + row.Split(" | ")[0].Split(' ')[^1]));
    }

    [Fact]
    public async Task Tickets_of_a_service_desk() => Assert.Equal(
    [
        "2026-03-09T07:15:00Z service-request [Telefon] /  | CustomerNumber=4711; Email=ada@example.org; Case=T-1; Comment=Paket seit 3 Tagen; Betreff=Wo ist mein Paket?; Kategorie=Versand; Status=offen",
        "2026-03-10T13:00:00Z service-request [E-Mail] /  | CustomerNumber=4712; Email=bob@example.org; Case=T-2; Betreff=Falsche Größe; Kategorie=Retoure; Status=geschlossen",
    ],
    await Rows("""
        Ticketnummer;Erstellt am;Betreff;Kategorie;Kundennummer;E-Mail;Kanal;Status;Beschreibung
        T-1;09.03.2026 08:15;Wo ist mein Paket?;Versand;4711;ada@example.org;Telefon;offen;Paket seit 3 Tagen
        T-2;10.03.2026 14:00;Falsche Größe;Retoure;4712;bob@example.org;E-Mail;geschlossen;

        """));

    [Theory]
    [InlineData("Betrag", "")]
    [InlineData("Umsatz", "")]
    [InlineData("Summe", "")]
    [InlineData("Preis", "")]
    [InlineData("Gesamtbetrag (EUR)", "EUR")]
    public async Task What_a_contact_brought_is_its_value(string header, string currency) => Assert.Equal(
        [$"2026-03-05T17:05:00Z Beratung [] / 1250{currency} | CustomerNumber=4711"],
        await Rows($"Datum;KdNr;Ereignis;{header}\n05.03.2026 18:05;4711;Beratung;12,50\n"));

    [Theory]
    [InlineData("Wie wahrscheinlich ist es, dass Sie uns weiterempfehlen?", "9", "Nps=9000", "survey")]
    [InlineData("Ergebnis 0–10", "9", "Nps=9000", "survey")]
    [InlineData("Schulnote", "1,7", "SchoolMark=1700", "survey")]
    [InlineData("Zufriedenheit (1-5)", "4", "Csat=4000", "survey")]
    [InlineData("Sterne", "5", "Stars=5000", "review-written")]
    [InlineData("CES", "6", "Ces=6000", "survey")]
    public async Task Answers_of_a_survey(string question, string answer, string field, string touchpoint)
    {
        var row = Assert.Single(await Rows($"Zeitstempel;E-Mail-Adresse;\"{question}\";Kommentar\n10.03.2026 12:00:00;ada@example.org;{answer};Super\n"));

        Assert.Equal($"2026-03-10T11:00:00Z {touchpoint} [] /  | {field}; Email=ada@example.org; Comment=Super", row);
    }

    [Fact]
    public void A_scale_nobody_names_is_asked_for() =>
        Assert.Contains("--constant score_kind=nps", _tenant.Questions("Zeitstempel;E-Mail;Ergebnis\n10.03.2026 12:00;ada@example.org;9\n")[0], StringComparison.Ordinal);

    [Fact]
    public void What_kind_of_contact_it_is_is_asked_for() =>
        Assert.Contains("--constant touchpoint=", _tenant.Questions("Datum;Kundennummer;Bemerkung\n10.03.2026;4711;war da\n").Single(), StringComparison.Ordinal);

    [Fact]
    public async Task What_was_asked_is_told_by_an_option() =>
        Assert.Equal(["2026-03-09T23:00:00Z store-visit [] /  | CustomerNumber=4711; Comment=war da"],
            await Rows("Datum;Kundennummer;Bemerkung\n10.03.2026;4711;war da\n", MappingEdits.None with { Constants = ["touchpoint=store-visit"] }));

    [Fact]
    public void A_date_under_a_name_nobody_knows_is_asked_for_by_name() =>
        Assert.Contains("Which column says when? 'Spalte2' holds dates. Write: --column time=Spalte2",
            _tenant.Questions("Bestellnr;Spalte2;Betrag\n1;05.03.2026;10,00\n2;06.03.2026;11,00\n", edits: MappingEdits.None with { Kind = ImportKind.Orders })[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("Kundennummer;Vorname;Nachname;PLZ;Ort\n1;A;B;1;C\n", ImportKind.Customers)]
    [InlineData("First Name,Last Name,Email,Accepts Email Marketing,Company,City,Zip,Country Code,Phone,Total Spent,Total Orders,Tags\nA,B,a@example.org,yes,,C,1,DE,,1.00,1,\n", ImportKind.Customers)]
    [InlineData("Email Address,First Name,Last Name,MEMBER_RATING,OPTIN_TIME,LAST_CHANGED,LEID\na@example.org,A,B,2,2026-01-01 10:00:00,2026-01-02 10:00:00,7\n", ImportKind.Customers)]
    [InlineData("Record ID,First Name,Last Name,Email,Phone Number,Lifecycle Stage,Create Date\n1,A,B,a@example.org,,lead,2026-01-01 10:00\n", ImportKind.Customers)]
    [InlineData("id,firstname,lastname,email,city,points,last_active\n1,A,B,a@example.org,C,5,2026-01-01 10:00\n", ImportKind.Customers)]
    [InlineData("Kampagne;Beginn;Ende;Kanal\nA;01.01.2026;02.01.2026;E-Mail\n", ImportKind.Campaigns)]
    [InlineData("Titel;Inhaltstyp;URL;Veröffentlicht am\nA;Blog;https://example.org;01.01.2026\n", ImportKind.Contents)]
    [InlineData("Datum;Kanal;Kosten\n01.01.2026;Google;5,00\n", ImportKind.Costs)]
    [InlineData("Datum;Filiale;Bonnr;Betrag\n01.01.2026;A;1;5,00\n", ImportKind.Orders)]
    [InlineData("orderNumber;orderDateTime;amountTotal;email\n1;2026-01-01 10:00;5,00;a@example.org\n", ImportKind.Orders)]
    [InlineData("Ticket;Erstellt am;Betreff;E-Mail\nT1;01.01.2026;X;a@example.org\n", ImportKind.Interactions)]
    [InlineData("Datum;NPS;E-Mail\n01.01.2026;9;a@example.org\n", ImportKind.Interactions)]
    public void What_the_rows_are_is_seen_from_the_columns(string csv, ImportKind kind) =>
        Assert.Equal(kind, SuggestionOf(csv).Mapping.Kind);

    [Fact]
    public async Task Subscribers_of_a_newsletter_are_customers_with_traits()
    {
        await _tenant.ImportAsFound("E-Mail;Vorname;Newsletter abonniert;Registriert am;Tags\nada@example.org;Ada;ja;01.02.2024 10:00;Rad\n");

        using var store = new JourneyStore(_tenant.Folder, new Documents(_tenant.Folder));
        var page = Assert.IsType<ProfilePageAnswer.Found>(await store.Find("ada@example.org", null, TestContext.Current.CancellationToken)).Page;
        Assert.Equal(["customer_since=2024-02-01", "first_name=Ada", "newsletter=ja", "tags=Rad"], page.Profile.Traits.Select(trait => $"{trait.Name}={trait.Value}"));
    }

    [Fact]
    public async Task Names_of_customers_do_not_identify_anybody()
    {
        var row = Assert.Single(await Rows("Datum;Kunde;Ticketnummer;Betreff\n10.03.2026;Max Muster;T-1;Frage\n"));

        Assert.EndsWith("Case=T-1; Kunde=Max Muster; Betreff=Frage", row, StringComparison.Ordinal);
        Assert.Equal(0, _tenant.Rows().Single().Node);
    }

    [Fact]
    public void Every_suggestion_has_a_reason() =>
        Assert.All(SuggestionOf("Bestellnr;Bestelldatum;KdNr;Umsatz brutto\n1;05.03.2026;7;1,00\n").Columns, column => Assert.NotEmpty(column.Reason));

    [Fact]
    public void A_suggestion_printed_and_read_again_is_the_same()
    {
        var mapping = SuggestionOf("Bestellnr;Bestelldatum;Uhrzeit;Filiale;KdNr;Einzelpreis;Menge;Cancelled at\n1;05.03.2026;10:00;B;7;1,00;2;06.03.2026\n").Mapping;

        Assert.Equal(mapping.ToText(), ColumnMapping.Parse(mapping.ToText(), "map.json").ToText());
    }

    MappingSuggestion SuggestionOf(string csv)
    {
        var path = Path.Combine(_tenant.Root, "suggested.csv");
        File.WriteAllText(path, csv);
        return ChooseMapping.Suggest(path, ToldForm.Nothing, MappingEdits.None);
    }
}
