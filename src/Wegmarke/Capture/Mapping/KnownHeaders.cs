using System.Collections.Frozen;
using static Wegmarke.Capture.Mapping.ColumnRole;

namespace Wegmarke.Capture.Mapping;

/// <summary>Column names of shops, tills, ERP, CRM, mail and survey systems, German and English, and what they are. Within a role the
/// surer name stands first. Spelling does not matter: see <see cref="HeaderText"/>.</summary>
static class KnownHeaders
{
    static readonly (ColumnRole Role, string Names)[] s_names =
    [
        (OrderDate, "Bestelldatum, Bestellt am, Bestellzeitpunkt, Datum der Bestellung, Bestellung vom, Order Date, Date Ordered, Order placed, Order Date Time, Purchase Date, Purchased at, Kaufdatum, Gekauft am, Verkaufsdatum, Verkauft am, "
            + "Auftragsdatum, Transaktionsdatum, Transaction Date, Bondatum, Belegdatum, Einkaufsdatum, Rechnungsdatum, Invoice Date, Buchungsdatum"),
        (Date, "Datum, Date, Zeitpunkt, Datum Uhrzeit, Datum Zeit, Date Time, Datum und Uhrzeit, Zeitstempel, Timestamp, Created at, Created, Date created, Creation Date, Create Date, Erstellt am, Erstellt, Erstelldatum, Erstellungsdatum, "
            + "Eingang, Eingangsdatum, Eingegangen am, Occurred at, Event Time, Gemeldet am, Meldedatum, Antwortdatum, Beantwortet am, Abgeschickt am, Abgegeben am, Submitted at, Submit Date, Response Date, Recorded Date, "
            + "Kontaktdatum, Besuchsdatum, Anrufdatum, Anrufzeit, Termin, Termindatum, Gesendet am, Versendet am, Sent at, Send Time, Geöffnet am, Opened at, Geklickt am, Clicked at, Tag, Day, Call Time, Start Time, Bewertungsdatum, Review Date"),
        (TimeOfDay, "Uhrzeit, Zeit, Bestellzeit, Bestelluhrzeit, Verkaufszeit, Bonzeit, Belegzeit, Kaufzeit, Time of Day, Order Time, Uhr"),
        (UpdatedAt, "Geändert am, Letzte Änderung, Zuletzt geändert, Änderungsdatum, Aktualisiert am, Stand, Updated at, Updated, Last Modified, Last Modified Date, Last Changed, Date modified, Modified, Profile updated"),
        (CustomerSince, "Kunde seit, Kunden seit, Mitglied seit, Angelegt am, Anlagedatum, Kundenanlage, Registriert am, Registrierungsdatum, Registrierung, Anmeldedatum, Angemeldet am, Customer since, Registered, Registration Date, Signup Date, "
            + "Sign up, Member since, Optin Time, Confirm Time, Activated, First Login"),
        (Birthday, "Geburtsdatum, Geburtstag, Geb Datum, Geb. am, Geboren am, Birthday, Birthdate, Birth Date, Date of Birth, DOB"),
        (From, "Beginn, Startdatum, Start, Von, Gültig ab, Gültig von, Laufzeit von, Laufzeit Beginn, Angeboten ab, Angeboten von, Aktiv ab, Online seit, Online ab, Veröffentlicht am, Veröffentlichungsdatum, Veröffentlicht, Start Date, From, Valid from, "
            + "Published at, Published, Publish Date, Publication Date, Reporting starts, Berichtsstart"),
        (To, "Ende, Enddatum, Bis, Gültig bis, Laufzeit bis, Laufzeit Ende, Angeboten bis, Aktiv bis, Online bis, Offline seit, End Date, End, To, Until, Valid until, Valid to, Unpublished at, Reporting ends, Berichtsende"),
        (RefundedAt, "Erstattet am, Erstattungsdatum, Rückerstattet am, Stornodatum, Storniert am, Retourendatum, Rückgabedatum, Retourniert am, Refunded at, Refund Date, Cancelled at, Canceled at, Cancel Date, Return Date"),
        (CustomerNumber, "Kundennummer, Kundennr, KdNr, Kd Nummer, Kunden ID, KundenID, Kundenkennung, Kunden Nr, Kd ID, Debitorennummer, Debitorennr, Debitor, DebitorNr, Mitgliedsnummer, Mitgliedsnr, Customer ID, Customer Number, Customer No, Customer Nr, "
            + "Cust No, Customer Code, Customer Key, Customer Ref, Client Number, Member ID, Member Number, Household Key, Adressnummer"),
        (Customer, "Kunde, Customer, Client, Debitor Kunde"),
        (ContactNumber, "Record ID, Record ID Contact, Contact ID, Kontakt ID, Kontaktnummer, Lead ID, Person ID, Subscriber ID, Leid, Euid"),
        (Email, "E-Mail, Email, E-Mail-Adresse, Email Address, Mail, Mailadresse, Emailadresse, E-Mail Kunde, Kunden E-Mail, Customer Email, Billing Email, Email Billing, Rechnung E-Mail, Contact Email, Kontakt E-Mail, Recipient, Empfänger, Requester Email, Absender E-Mail"),
        (Phone, "Telefon, Telefonnummer, Telefonnr, Tel, Tel Nr, Rufnummer, Mobil, Mobilnummer, Mobiltelefon, Mobilfunk, Handy, Handynummer, Phone, Phone Number, Mobile, Mobile Phone, Mobile Phone Number, Mobile Number, Telephone, Billing Phone, Phone Billing, "
            + "Anrufer, Anrufernummer, Rufnummer Anrufer, Caller, Caller ID, Telefon privat, Telefon 1"),
        (LoyaltyCard, "Kundenkarte, Kundenkartennummer, Kundenkartennr, Kundenkarten Nr, Bonuskarte, Bonuskartennummer, Treuekarte, Treuekartennummer, Clubkarte, Loyalty Card, Loyalty Card Number, Loyalty ID, Loyalty Number, Kartennummer Kunde, Vorteilskarte, Vorteilsnummer"),
        (UserId, "Benutzer ID, Benutzername, Nutzer ID, User ID, User Name, User Login, Login, Customer User ID"),
        (Account, "Firmennummer, Firmen Nr, Firmen ID, Account ID, Account Number, Company ID, Associated Company IDs"),
        (Session, "Session ID, Session, Sitzung, Sitzungs ID, Visit ID"),
        (AnonymousId, "Anonymous ID, Client ID, Cookie ID, Visitor ID, Besucher ID"),
        (Order, "Bestellnummer, Bestellnr, Bestell ID, Bestellungsnummer, Bestellung, Auftragsnummer, Auftragsnr, Auftrags ID, Auftrag, Order Number, Order No, Order ID, Order Nr, Order, Order Ref, Order Reference, OrderNbr"),
        (Receipt, "Bonnummer, Bonnr, Bon, Kassenbon, Kassenbonnr, Kassenbonnummer, Belegnummer, Belegnr, Beleg, Receipt Number, Receipt No, Receipt, Receipt ID, Quittungsnr, Transaktionsnummer, Transaktionsnr, Transaktions ID, Transaction ID, Transaction Number, "
            + "Basket ID, Vorgangsnummer, Vorgangsnr, Verkaufsnummer"),
        (Invoice, "Rechnungsnummer, Rechnungsnr, Rechnung, Re Nr, Rg Nr, RechnNr, Invoice Number, Invoice No, Invoice ID, Invoice, ReferenceNbr"),
        (Reference, "Ursprungsbestellung, Ursprungsbeleg, Ursprungsrechnung, Ursprungsbon, Originalbestellung, Originalbeleg, Original Bestellnummer, Original Bestellnr, Original Belegnr, Bezugsbeleg, Bezugsrechnung, Bezugsbestellung, Zu Bestellung, Zu Rechnung, Zu Beleg, "
            + "Referenzbestellung, Referenzbeleg, Original Order, Original Order ID, Original Order Number, Original Receipt, Related Order, Refund of, Refers to, Parent Order"),
        (Line, "Position, Positionsnummer, Positionsnr, Pos, Pos Nr, Bestellposition, Auftragsposition, Zeile, Bonzeile, Zeilennummer, Zeilennr, Line, Line Number, Line No, Line ID, Line Item, Line Item ID, Lineitem ID, Item Number, Item No"),
        (MessageId, "Message ID, Event ID, Ereignis ID, Response ID, Antwort ID, Teilnahme ID, Bewertungs ID, Review ID"),
        (GrossTotal, "Umsatz brutto, Bruttoumsatz, Gesamtbetrag brutto, Gesamtbetrag, Gesamtsumme, Gesamtsumme brutto, Summe brutto, Bruttosumme, Bruttobetrag, Betrag brutto, Brutto, Bestellwert, Bestellsumme, Bestellwert brutto, Auftragswert, Auftragssumme, Rechnungsbetrag, Rechnungssumme, "
            + "Endbetrag, Endsumme, Zahlbetrag, Bonsumme, Bonbetrag, Warenkorbwert, Order Total, Order Total Amount, Grand Total, Total Gross, Gross Total, Gross Amount, Gross Sales, Total incl Tax, Amount Total, Total Price, Order Value, Order Amount, Total Amount"),
        (Total, "Umsatz, Betrag, Gesamt, Summe, Wert, Total, Amount, Revenue, Sales, Sales Value, Total Sales, Verkaufswert, Einkaufswert, Kaufbetrag, Value"),
        (NetTotal, "Umsatz netto, Nettoumsatz, Netto, Nettobetrag, Betrag netto, Gesamtbetrag netto, Summe netto, Nettosumme, Gesamt netto, Bestellwert netto, Net Total, Net Amount, Amount Net, Net Sales, Total excl Tax, Total Net"),
        (LineTotal, "Positionsbetrag, Positionssumme, Positionswert, Positionspreis, Zeilenbetrag, Zeilensumme, Gesamtpreis, Gesamtpreis brutto, Artikelumsatz, Artikelsumme, Pos Betrag, Betrag Position, Line Total, Line Amount, Line Sum, Item Total, Lineitem total, Ext Price, Extended Price"),
        (UnitPrice, "Einzelpreis, Einzelpreis brutto, Stückpreis, Artikelpreis, E-Preis, VK Preis, VK, Verkaufspreis, Preis pro Stück, Preis, Unit Price, Item Price, Lineitem price, Price, Price Each, Item Cost"),
        (Quantity, "Menge, Anzahl, Stück, Stückzahl, Anz, Stk, Quantity, Qty, Lineitem quantity, Item Quantity, Units, Bestellmenge, Verkaufsmenge, Quantity Refund excluded"),
        (Currency, "Währung, Währungscode, Währungskennzeichen, WKZ, Currency, Currency Code, Order Currency, Currency ID, Kontowährung"),
        (Refunded, "Erstattet, Erstattung, Erstattungsbetrag, Erstatteter Betrag, Betrag erstattet, Rückerstattung, Rückerstattet, Rückerstattungsbetrag, Retourenbetrag, Retourenwert, Refunded, Refund, Refunded Amount, Refund Amount, Total Refunded, Amount Refunded, Order Refund Amount, Order Total Refunded"),
        (Cost, "Kosten, Ausgaben, Werbekosten, Mediakosten, Kosten netto, Kosten brutto, Ausgegebener Betrag, Cost, Costs, Spend, Amount spent, Ad Spend, Ad Cost, Media Cost, Werbeausgaben"),
        (Budget, "Budget, Planbudget, Geplantes Budget, Kampagnenbudget, Gesamtbudget, Campaign Budget"),
        (Impressions, "Impressionen, Impressions, Impr, Einblendungen"),
        (Clicks, "Klicks, Clicks, Klicks alle, Clicks all, Link Clicks"),
        (Branch, "Filiale, Filialnummer, Filialnr, Filial ID, Filialname, Markt, Marktnummer, Standort, Laden, Ladengeschäft, Geschäft, Verkaufsstelle, Betriebsstätte, Store, Store ID, Store Name, Store Number, Branch, Branch ID, Location, Outlet, POS Location"),
        (Till, "Kasse, Kassennummer, Kassennr, Kassen ID, Kassenplatz, Terminal, Terminal ID, POS ID, Till, Register"),
        (Channel, "Kanal, Vertriebskanal, Verkaufskanal, Bestellkanal, Bestellweg, Absatzkanal, Kontaktkanal, Eingangskanal, Eingangsweg, Werbekanal, Channel, Sales Channel, Order Channel, Contact Channel, Marketing Channel, Plattform, Platform, Netzwerk"),
        (Product, "Artikelnummer, Artikelnr, Art Nr, ArtNr, Artikel ID, SKU, Lineitem sku, Item SKU, Product SKU, Produktnummer, Produktnr, Produkt ID, Product ID, Product Number, Item ID, Item Code, Materialnummer, Warennummer, EAN, GTIN, ISBN, Variant SKU"),
        (ProductName, "Artikel, Artikelbezeichnung, Artikelname, Produkt, Produktname, Produktbezeichnung, Product, Product Name, Item, Item Name, Lineitem name, Bezeichnung"),
        (Status, "Bestellstatus, Auftragsstatus, Order Status, Financial Status, Status, Bestellung Status, Order State, State Name, Vorgangsstatus"),
        (ColumnRole.Type, "Belegart, Vorgangsart, Buchungsart, Transaktionsart, Transaktionstyp, Auftragsart, Geschäftsvorfall, Transaction Type, Order Type, Document Type, Art, Typ, Type, Vorgangstyp, Belegtyp"),
        (CampaignKey, "Kampagnen ID, Kampagnennummer, Kampagnennr, Kampagnenkürzel, Kampagnencode, Campaign ID, Campaign Key, Campaign Code, Kampagnenschlüssel"),
        (Campaign, "Kampagne, Kampagnenname, Name der Kampagne, Campaign, Campaign Name, Campaign Title, Werbeaktion, Mailing, Mailingname, utm_campaign"),
        (Device, "Gerät, Endgerät, Device, Device Type, Gerätetyp"),
        (Case, "Ticketnummer, Ticketnr, Ticket ID, Ticket, Ticket Number, Fallnummer, Fall Nr, Fall, Case, Case ID, Case Number, Anfragenummer, Anfrage Nr, Reklamationsnummer, Reklamationsnr, Servicefall"),
        (Subject, "Betreff, Titel, Überschrift, Thema, Anliegen, Subject, Title, Headline, Ticket Name, Topic"),
        (Category, "Kategorie, Category, Anfragetyp, Ticketart, Anrufgrund, Kontaktgrund, Grund, Reason, Reklamationsgrund, Retourengrund, Return Reason"),
        (Comment, "Kommentar, Kommentare, Bemerkung, Bemerkungen, Anmerkung, Anmerkungen, Freitext, Rückmeldung, Feedback, Begründung, Notiz, Nachricht, Rezension, Rezensionstext, Bewertungstext, Beschreibung, Verbesserungsvorschlag, Comment, Comments, Review, Review Text, Message, Description, Notes, Text"),
        (Nps, "NPS, NPS Wert, NPS Score, Net Promoter Score, Weiterempfehlung, Weiterempfehlungsbereitschaft, Empfehlungsbereitschaft, Empfehlungswahrscheinlichkeit, Weiterempfehlungswahrscheinlichkeit, Likelihood to recommend, Would you recommend us"),
        (Csat, "CSAT, Kundenzufriedenheit, Zufriedenheit, Gesamtzufriedenheit, Satisfaction, Customer Satisfaction, Overall Satisfaction"),
        (Ces, "CES, Customer Effort Score, Customer Effort, Aufwand"),
        (SchoolMark, "Schulnote, Note, Gesamtnote, Schulnote gesamt, School Mark"),
        (Stars, "Sterne, Anzahl Sterne, Sternebewertung, Stars, Star Rating, Stern"),
        (Rating, "Bewertung, Ergebnis, Punkte, Punktzahl, Rating, Score, Result, Review Rating, Gesamtbewertung"),
        (FirstName, "Vorname, First Name, FName, Billing First Name, First Name Billing, Kunde Vorname, Firstname"),
        (LastName, "Nachname, Familienname, Zuname, Last Name, Surname, LName, Billing Last Name, Last Name Billing, Kunde Nachname, Lastname"),
        (Name, "Name, Kundenname, Vollständiger Name, Name Kunde, Customer Name, Full Name, Billing Name, Ansprechpartner, Contact Name, Shipping Name, Vor- und Nachname"),
        (Salutation, "Anrede, Salutation"),
        (Gender, "Geschlecht, Gender, Sex"),
        (Company, "Firma, Firmenname, Unternehmen, Company, Company Name, Organisation, Organization, Billing Company, Company Billing, Associated Company"),
        (Street, "Straße, Strasse, Anschrift, Adresse, Straße und Hausnummer, Straße Hausnummer, Str, Street, Street Address, Address, Address 1, Address1, Billing Address1, Billing Street, Address 1 Billing, Default Address Address1"),
        (Postcode, "PLZ, Postleitzahl, Zip, Zip Code, Zipcode, Postal Code, Postcode, Billing Zip, Postcode Billing, Default Address Zip"),
        (City, "Ort, Stadt, Wohnort, City, Town, Billing City, City Billing, Default Address City"),
        (Region, "Bundesland, Kanton, Region, State, Province, State Region, Billing Province, Default Address Province Code"),
        (Country, "Land, Ländercode, Country, Country Code, Billing Country, Country Region, Country Code Billing, Default Address Country Code"),
        (Language, "Sprache, Language, Locale, Language or Locale, Preferred Language"),
        (Newsletter, "Newsletter, Newsletter abonniert, Newsletterempfänger, Newsletter Anmeldung, Newsletter Status, Werbeeinwilligung, Einwilligung, Einwilligung Newsletter, Werbeerlaubnis, E-Mail-Werbung, Opt in, Optin, Double Opt in, Accepts Marketing, Accepts Email Marketing, "
            + "Email Marketing Consent, Marketing Opt in, Email Opt in, Subscribed, Marketing Status, Opt-in, DSGVO, DSGVO Einwilligung, Marketing Einwilligung, Einwilligung Marketing, Einwilligung Werbung, Werbung erlaubt, Werbezustimmung, Marketing Consent, Consent Marketing"),
        (ConsentPurpose, "Zweck, Zwecke, Verwendungszweck der Daten, Purpose, Purposes"),
        (ConsentState, "Erklärung, Einwilligungsstatus, Status der Einwilligung, Consent Status, Consent Action"),
        (ConsentDate, "Einwilligung am, Eingewilligt am, Einwilligungsdatum, Datum der Einwilligung, Consent Date, Opt-in Date, Opt-in Datum, Opt-in am, Widerrufen am"),
        (TextVersion, "Textversion, Text Version, Version des Textes, Einwilligungstext, Fassung, Consent Text"),
        (FormUrl, "Formular, Formular URL, Anmeldeformular, Form URL, Signup Form, Opt-in URL"),
        (RequestedAt, "Angefordert am, Bestätigung angefordert, DOI gesendet, DOI Mail gesendet, Opt-in angefordert, Requested at"),
        (ConfirmedAt, "Bestätigt am, DOI bestätigt, DOI Zeitpunkt, Confirmed at, Opt-in bestätigt, Confirmation Time"),
        (CustomerGroup, "Kundengruppe, Kundentyp, Kundenkategorie, Kundenklasse, Customer Group, Customer Type, Customer Class, Lifecycle Stage, Gruppe"),
        (Tags, "Tags, Schlagworte, Schlagwörter, Labels"),
        (ContentKey, "Content ID, Inhalts ID, Inhaltsnummer, Beitrags ID, Post ID, Page ID, Article ID, Seiten ID"),
        (Address, "URL, Link, Permalink, Webadresse, Page URL, Seitenadresse, Landingpage URL"),
        (ContentType, "Inhaltstyp, Inhaltsart, Contentart, Content Typ, Content Type, Format, Beitragsart, Contentformat"),
        (Phase, "Phase, Kaufphase, Journey Phase, Funnel Stufe, Funnel Phase, Funnel Stage, Buyer Stage"),
        (Touchpoint, "Kontaktpunkt, Kontaktart, Touchpoint, Touchpoint Name"),
        (Event, "Ereignis, Ereignisname, Aktivität, Aktivitätstyp, Event, Event Name, Event Type, Activity, Activity Type, Action, Aktionstyp"),
    ];

    static readonly FrozenDictionary<string, (ColumnRole Role, int Rank)> s_roles = s_names
        .SelectMany(names => names.Names.Split(", ").Select((name, rank) => (Name: HeaderText.Of(name), names.Role, Rank: rank)))
        .DistinctBy(known => known.Name).ToFrozenDictionary(known => known.Name, known => (known.Role, known.Rank));

    /// <summary>All names with their roles, for tests.</summary>
    public static IEnumerable<(string Name, ColumnRole Role)> All => s_names.SelectMany(names => names.Names.Split(", ").Select(name => (name, names.Role)));

    /// <summary>What a column of this name is, and how sure the name is within its role (0 = surest); null when the name is not known.</summary>
    public static (ColumnRole Role, int Rank)? Of(string header) =>
        s_roles.TryGetValue(HeaderText.Of(header), out var known) ? known : Question(header);

    /// <summary>Survey exports have the question itself as the column's name.</summary>
    static (ColumnRole Role, int Rank)? Question(string header) =>
        header.Contains("weiterempfehl", StringComparison.OrdinalIgnoreCase) || header.Contains("recommend", StringComparison.OrdinalIgnoreCase) ? (Nps, 50)
        : header.Contains("schulnote", StringComparison.OrdinalIgnoreCase) ? (SchoolMark, 50)
        : header.Contains("zufrieden", StringComparison.OrdinalIgnoreCase) || header.Contains("satisfied", StringComparison.OrdinalIgnoreCase) ? (Csat, 50)
        : null;
}
