using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Files;

/// <summary>The journal of a branch: title lines, receipts line by line, a total after each day and one at the end.</summary>
sealed class TillJournal : IDisposable
{
    static readonly string[] s_header =
        ["Belegnr", "Datum", "Uhrzeit", "Kasse", "Bediener", "Pos", "Artikel", "Bezeichnung", "Menge", "Einzelpreis", "Rabatt", "Betrag", "MwSt", "Zahlart", "Kundenkarte", "Bezug", "Filiale"];

    readonly Branch _branch;
    readonly DelimitedFile _file;
    readonly Feed<Receipt> _feed;
    int _number;
    DateOnly? _day;
    long _ofDay;
    long _ofAll;

    public TillJournal(string folder, Branch branch, int number)
    {
        _branch = branch;
        _file = new(Path.Combine(folder, "kasse", $"kassenjournal-{branch.Key}.csv"), DelimitedFile.Windows, ';');
        _file.Write($"Musterhaus GmbH – Filiale {number:00} {branch.Town}", branch.Street, $"{branch.Zip} {branch.Town}");
        _file.Write("Kassenjournal", $"{Written.GermanDay(Period.First)} bis {Written.GermanDay(Period.Last)}", "alle Beträge in € inkl. MwSt");
        _file.Write("");
        _file.Write(s_header);
        _feed = new(Write);
    }

    public int Receipts { get; private set; }

    public int ReceiptsWithCard { get; private set; }

    public long Cents => _ofAll;

    public int Lines { get; private set; }

    public void Add(DateTime utc, Receipt receipt) => _feed.Add(utc, receipt);

    public void Flush(DateTime until) => _feed.Flush(until);

    public void Dispose()
    {
        CloseDay();
        _file.Write(Sum("Gesamtsumme", "", _ofAll));
        _file.Dispose();
    }

    void Write(DateTime utc, Receipt receipt)
    {
        BeginDay(DateOnly.FromDateTime(Berlin.Local(utc)));
        receipt.Number = $"{_branch.Letter}-{++_number:000000}";
        for (var at = 0; at < receipt.Lines.Count; at++)
            _file.Write(Cells(utc, receipt, at));
        (Receipts, Lines) = (Receipts + 1, Lines + receipt.Lines.Count);
        ReceiptsWithCard += receipt.Card is null ? 0 : 1;
        (_ofDay, _ofAll) = (_ofDay + receipt.Cents, _ofAll + receipt.Cents);
    }

    static string[] Cells(DateTime utc, Receipt receipt, int at)
    {
        var line = receipt.Lines[at];
        return
        [
            receipt.Number, Written.GermanDay(utc), Written.Clock(utc), $"K{receipt.Till}", receipt.Cashier, Written.Whole(at + 1),
            line.Article.Number, line.Article.Name, Written.Whole(line.Quantity), Written.Money(line.Article.Cents), Written.Money(line.DiscountCents),
            Written.Money(line.Cents), $"{line.Article.Category.Vat},00", receipt.Payment, receipt.Card ?? "", receipt.Original?.Number ?? "", receipt.Branch.Town,
        ];
    }

    void BeginDay(DateOnly day)
    {
        if (_day == day)
            return;
        CloseDay();
        (_day, _ofDay) = (day, 0);
    }

    void CloseDay()
    {
        if (_day is { } day)
            _file.Write(Sum("Tagessumme", Written.GermanDay(day), _ofDay));
    }

    static string[] Sum(string title, string day, long cents) => [title, day, "", "", "", "", "", "", "", "", "", Written.Total(cents), "", "", "", "", ""];
}
