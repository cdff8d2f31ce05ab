namespace Wegmarke.Tests.Demo.Musterhaus;

/// <summary>A delivery of Musterhaus, read from its files alone.</summary>
sealed class RawFiles
{
    readonly Dictionary<string, string> _customers = [];

    public RawFiles(string folder)
    {
        Folder = folder;
        Customers = RawTable.Rows(At("stammdaten/kunden.csv"), ';');
        foreach (var customer in Customers)
        {
            foreach (var identifier in (string[])["Kundennr", "E-Mail", "Web-Login", "Kundenkarte"])
                _customers.TryAdd(customer[identifier], customer["Kundennr"]);
            _customers.TryAdd(Digits(customer["Telefon"]), customer["Kundennr"]);
        }
        _customers.Remove("");
        Receipts = [.. Directory.EnumerateFiles(At("kasse")).Order(StringComparer.Ordinal).SelectMany(ReceiptsOf)];
        Orders = [.. Directory.EnumerateFiles(At("erp")).Order(StringComparer.Ordinal).SelectMany(path => RawBook.Rows(File.ReadAllBytes(path), 1))];
        Web = [.. Directory.EnumerateFiles(At("web")).Order(StringComparer.Ordinal).SelectMany(path => RawEvent.Read(path, "timestamp")).DistinctBy(sent => sent["id"])];
        foreach (var sent in Web)
        {
            if ((Of(sent["user_id"]) ?? Of(sent["email"])) is { } customer)
                _customers.TryAdd(sent["anonymous_id"], customer);
        }
        App = [.. RawEvent.Read(At("app/app-events.jsonl"), "time")];
    }

    public string Folder { get; }
    public IReadOnlyList<Dictionary<string, string>> Customers { get; }
    public IReadOnlyList<RawReceipt> Receipts { get; }
    public IReadOnlyList<Dictionary<string, string>> Orders { get; }
    public IReadOnlyList<RawEvent> Web { get; }
    public IReadOnlyList<RawEvent> App { get; }

    public IEnumerable<IGrouping<string, RawEvent>> Sessions => Web.GroupBy(sent => sent["session_id"]);

    public string At(string path) => Path.Combine(Folder, path);

    /// <summary>The customer that an identifier of any kind names.</summary>
    public string? Of(string identifier) => _customers.GetValueOrDefault(identifier);

    /// <summary>Contacts that customers seek, without what the company sends, in order of time.</summary>
    public IReadOnlyList<RawContact> Contacts() =>
    [
        .. Web.Select(sent => new RawContact(Of(sent["anonymous_id"]), sent.Time, TouchpointOf(sent), sent["device"]))
            .Concat(App.Where(sent => sent["name"] != "push_sent").Select(sent => new RawContact(Of(sent["user"]), sent.Time, sent["name"], "")))
            .Concat(Receipts.Where(receipt => receipt.Original == "").Select(receipt => new RawContact(Of(receipt.Card), receipt.Time, "store-purchase", receipt.Branch)))
            .Concat(Orders.Select(order => new RawContact(Of(order["Kundennr"]) ?? Of(order["E-Mail"]), RawBook.Time(order["Auftragsdatum"]), OrderOf(order["Kanal"]), "")))
            .Concat(RawTable.Rows(At("filialen/beratung.csv"), ';').Select(row => new RawContact(Of(row["Kundennr"]), RawTable.Time(row["Datum"] + row["Uhrzeit"], "dd.MM.yyyyHH:mm"), row["Art"], row["Ort"])))
            .Concat(RawTable.Rows(At("service/anrufe.csv"), ';', RawTable.Windows).Select(row => new RawContact(
                Of(row["Kundennr"]) ?? Of(Digits(row["Rufnummer"])), RawTable.Time(row["Zeit"], "dd.MM.yyyy HH:mm"), "call " + row["Anliegen"], "")))
            .OrderBy(contact => contact.Time),
    ];

    public static string TouchpointOf(RawEvent sent) =>
        sent["event"] != "page_view" ? sent["event"]
        : sent["utm_medium"] is { Length: > 0 } medium ? medium
        : sent["referrer"].Contains("google") ? "search-result"
        : sent["referrer"].Contains("idealo") ? "preisvergleich"
        : sent["path"].Split('/')[1];

    static string OrderOf(string channel) => channel switch
    {
        "Webshop" => "online-purchase",
        "App" => "app-purchase",
        "Telefon" => "phone-order",
        _ => "field-order",
    };

    static string Digits(string phone) => phone == "anonym" ? "" : "p" + string.Concat(phone.Replace("+49 ", "0").Where(char.IsDigit));

    static IEnumerable<RawReceipt> ReceiptsOf(string path)
    {
        var branch = Path.GetFileNameWithoutExtension(path).Split('-')[1];
        return RawTable.Lines(path, ';', RawTable.Windows)
            .Where(line => line.Count == 17 && line[0] is not ("Belegnr" or "Tagessumme" or "Gesamtsumme"))
            .GroupBy(line => line[0])
            .Select(lines => new RawReceipt(lines.Key, RawTable.Time(lines.First()[1] + lines.First()[2], "dd.MM.yyyyHH:mm:ss"), branch, lines.First()[14], lines.First()[15], [.. lines]));
    }
}
