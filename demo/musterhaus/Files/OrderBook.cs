using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>The ERP system's orders, exported by quarter as a workbook once nothing more happens to them.</summary>
sealed class OrderBook
{
    /// <summary>Returns are taken for four weeks; a week later the quarter is exported.</summary>
    const int DaysUntilExport = 40;

    static readonly string[] s_header =
    [
        "Auftragsnr", "Auftragsdatum", "Kanal", "Status", "Kundennr", "Firma", "Ansprechpartner", "E-Mail", "Lieferart", "Filiale", "Zahlart",
        "Versandt am", "Zugestellt am", "Storniert am", "Warenwert", "Versandkosten", "Bruttobetrag", "Straße", "PLZ", "Ort", "Bemerkung",
    ];

    static readonly string[] s_lineHeader =
    [
        "Auftragsnr", "Pos", "Auftragsdatum", "Kanal", "Status", "Kundennr", "E-Mail", "Firmennr", "Artikelnr", "Bezeichnung", "Menge", "Einzelpreis",
        "Rabatt", "Betrag", "MwSt %", "Retourmenge", "Retour am", "Erstattung",
    ];

    readonly string _folder;
    readonly Feed<Order> _feed;
    readonly List<Order> _open = [];
    int _number = 250_000;

    public OrderBook(string folder)
    {
        _folder = folder;
        _feed = new((_, order) =>
        {
            order.Number = $"A{++_number}";
            _open.Add(order);
        });
    }

    public int Orders { get; private set; }

    public int Lines { get; private set; }

    public long Cents { get; private set; }

    public void Add(Order order) => _feed.Add(order.Utc, order);

    public void Flush(DateTime until)
    {
        _feed.Flush(until);
        while (_open.Count > 0 && Quarter(_open[0].Utc) is var quarter && Berlin.StartOf(Period.Number(EndOf(quarter)) + DaysUntilExport) <= until)
            Export(quarter);
    }

    public void Finish()
    {
        while (_open.Count > 0)
            Export(Quarter(_open[0].Utc));
    }

    static (int Year, int Quarter) Quarter(DateTime utc)
    {
        var day = Berlin.Local(utc);
        return (day.Year, (day.Month + 2) / 3);
    }

    static DateOnly EndOf((int Year, int Quarter) quarter) => new DateOnly(quarter.Year, quarter.Quarter * 3, 1).AddMonths(1);

    void Export((int Year, int Quarter) quarter)
    {
        var orders = _open.TakeWhile(order => Quarter(order.Utc) == quarter).ToArray();
        _open.RemoveRange(0, orders.Length);
        var book = new Workbook();
        book.AddSheet("Aufträge", s_header, orders.Select(order => new Action<Sheet>(row => Fill(row, order))));
        book.AddSheet("Positionen", s_lineHeader, orders.SelectMany(order => order.Lines.Select((_, at) => new Action<Sheet>(row => Fill(row, order, at)))));
        foreach (var order in orders)
        {
            order.Forget(from: Period.End);
            (Orders, Lines, Cents) = (Orders + 1, Lines + order.Lines.Count, Cents + order.Cents);
        }
        book.Save(Path.Combine(_folder, "erp", $"auftraege-{quarter.Year}-Q{quarter.Quarter}.xlsx"));
    }

    static void Fill(Sheet row, Order order)
    {
        var customer = order.Customer;
        row.Text(order.Number).Time(order.Utc).Shared(order.Channel).Shared(order.Status).Text(NumberOf(order)).Shared(customer?.Account?.Name);
        row.Text(customer?.Account is null ? null : $"{customer.FirstName} {customer.LastName}").Text(order.Email);
        row.Shared(order.Pickup is null ? "Versand" : "Abholung").Shared(order.Pickup?.Town).Shared(order.Payment);
        row.Time(order.Shipped).Time(order.Delivered).Time(order.Cancelled).Money(order.GoodsCents).Money(order.ShippingCents).Money(order.Cents);
        row.Text(customer is null ? "Testweg 1" : CarelessTyping.Street(customer, order.Utc)).Shared(customer?.Zip ?? "00000").Shared(customer?.Town ?? "Testhausen").Shared(order.Remark);
    }

    static void Fill(Sheet row, Order order, int at)
    {
        var line = order.Lines[at];
        row.Text(order.Number).Number(at + 1).Time(order.Utc).Shared(order.Channel).Shared(order.Status).Text(NumberOf(order)).Text(order.Email);
        row.Shared(order.Customer?.Account?.Number).Shared(line.Article.Number).Shared(line.Article.Name).Number(line.Quantity);
        row.Money(line.Article.Cents).Money(line.DiscountCents).Money(line.Cents).Number(line.Article.Category.Vat);
        row.Number(line.Returned).Time(line.ReturnedAt).Money(line.RefundCents);
    }

    static string? NumberOf(Order order) => order.IsGuest ? null : order.Customer?.Number;
}
