using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture.Mapping;

/// <summary>Orders say what stands; what is stored are the differences.</summary>
public sealed class OrdersTests : IDisposable
{
    const string Header = "Bestellnr;Bestelldatum;KdNr;Artikelnr;Gesamtpreis;Status;Erstattet;Erstattet am\n";

    readonly ImportedTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    Task<ImportReport> Import(string rows) => _tenant.ImportAsFound(Header + rows);

    /// <summary>Rows as "time event value", of orders.</summary>
    IEnumerable<string> Booked() => _tenant.Rows().Select(row => $"{row.Time[..10]} {row.Name.Event} {row.Value?.ToString() ?? "–"}");

    [Fact]
    public async Task An_order_is_a_purchase_with_its_lines()
    {
        await Import("1;05.03.2026 12:00;7;A;10,00;bezahlt;;\n1;05.03.2026 12:00;7;B;5,50;bezahlt;;\n");

        Assert.Equal(["2026-03-05 order 1000", "2026-03-05 order 550"], Booked());
        Assert.Equal(["1", "1"], _tenant.Rows().Select(row => row.Order));
    }

    [Fact]
    public async Task Further_lines_take_time_and_customer_from_the_first()
    {
        await Import("1;05.03.2026 12:00;7;A;10,00;bezahlt;;\n1;;;B;5,50;;;\n");

        Assert.Equal(["2026-03-05 order 1000", "2026-03-05 order 550"], Booked());
        Assert.Single(_tenant.Rows().Select(row => row.Node).Distinct());
    }

    [Fact]
    public async Task A_cancelled_order_is_no_purchase()
    {
        await Import("1;05.03.2026 12:00;7;A;10,00;storniert;;\n");

        Assert.Equal(["2026-03-05 order cancelled –"], Booked());
    }

    [Fact]
    public async Task An_order_that_is_cancelled_later_is_taken_back_once()
    {
        await Import("1;05.03.2026 12:00;7;A;10,00;offen;;\n");
        await Import("1;05.03.2026 12:00;7;A;10,00;bezahlt;;\n");
        await Import("1;05.03.2026 12:00;7;A;10,00;storniert;;\n");
        var again = await Import("1;05.03.2026 12:00;7;A;10,00;storniert;;\n");

        Assert.Equal(["2026-03-05 order 1000", "2026-03-05 order cancelled -1000"], Booked());
        Assert.Equal((1, 0, 1), (again.Read, again.Stored, again.Duplicates));
    }

    [Fact]
    public async Task A_refund_that_grows_is_refunded_by_what_it_grew()
    {
        await Import("1;05.03.2026 12:00;7;A;10,00;bezahlt;0,00;\n");
        await Import("1;05.03.2026 12:00;7;A;10,00;teilweise erstattet;3,00;08.03.2026 12:00\n");
        await Import("1;05.03.2026 12:00;7;A;10,00;teilweise erstattet;5,00;09.03.2026 12:00\n");
        await Import("1;05.03.2026 12:00;7;A;10,00;teilweise erstattet;5,00;09.03.2026 12:00\n");

        Assert.Equal(["2026-03-05 order 1000", "2026-03-05 order refunded -300", "2026-03-09 order refunded -200"], Booked());
    }

    [Fact]
    public async Task An_order_refunded_as_a_whole_is_a_purchase_and_a_refund()
    {
        await Import("1;05.03.2026 12:00;7;A;10,00;erstattet;;\n");

        Assert.Equal(["2026-03-05 order 1000", "2026-03-05 order refunded -1000"], Booked());
    }

    [Fact]
    public async Task A_corrected_amount_brings_the_difference()
    {
        await Import("1;05.03.2026 12:00;7;A;10,00;bezahlt;;\n");
        await Import("1;05.03.2026 12:00;7;A;12,50;bezahlt;;\n");
        await Import("1;05.03.2026 12:00;7;A;11,00;bezahlt;;\n");

        Assert.Equal(["2026-03-05 order 1000", "2026-03-05 order 250", "2026-03-05 order refunded -150"], Booked());
    }

    [Fact]
    public async Task A_cancelled_order_that_was_refunded_before_stands_at_nothing()
    {
        await Import("1;05.03.2026 12:00;7;A;10,00;teilweise erstattet;3,00;\n");
        await Import("1;05.03.2026 12:00;7;A;10,00;storniert;3,00;\n");

        Assert.Equal(0, _tenant.Rows().Sum(row => row.Value ?? 0));
    }

    [Theory]
    [InlineData("Art", "Verkauf", "Retoure", "return")]
    [InlineData("Belegart", "Rechnung", "Gutschrift", "order refunded")]
    [InlineData("Vorgangsart", "Verkauf", "Storno", "order cancelled")]
    [InlineData("Transaction Type", "Sale", "Return", "return")]
    public async Task A_row_of_its_own_for_what_came_back_belongs_to_its_order(string column, string sale, string back, string name)
    {
        await _tenant.ImportAsFound($"Bestellnr;Bestelldatum;KdNr;Artikelnr;Gesamtpreis;{column}\n1;05.03.2026;7;A;10,00;{sale}\n1;05.03.2026;7;B;4,00;{sale}\n1;09.03.2026;7;B;4,00;{back}\n");

        Assert.Equal(["2026-03-04 order 1000", "2026-03-04 order 400", $"2026-03-08 {name} -400"], Booked());
        Assert.Equal(["1"], _tenant.Rows().Select(row => row.Order).Distinct());
    }

    [Fact]
    public async Task A_credit_note_that_refers_to_an_order_is_a_refund_of_it()
    {
        await _tenant.ImportAsFound("Belegnr;Ursprungsbeleg;Belegdatum;KdNr;Bruttobetrag;Kanal\nR1;;05.03.2026;7;10,00;Online\nG1;R1;08.03.2026;7;-3,00;Online\nG2;R1;08.03.2026;7;-3,00;Online\n");

        Assert.Equal(["2026-03-04 order 1000", "2026-03-07 order refunded -300", "2026-03-07 order refunded -300"], Booked());
        Assert.Equal(["R1"], _tenant.Rows().Select(row => row.Order).Distinct());
    }

    [Fact]
    public async Task Two_returns_on_two_days_are_two()
    {
        const string header = "Bestellnr;Bestelldatum;KdNr;Artikelnr;Menge;Gesamtpreis\n";
        await _tenant.ImportAsFound(header + "1;05.03.2026;7;A;2;20,00\n1;09.03.2026;7;A;-1;-10,00\n");
        await _tenant.ImportAsFound(header + "1;10.03.2026;7;A;-1;-10,00\n");

        Assert.Equal(0, _tenant.Rows().Sum(row => row.Value ?? 0));
    }

    [Fact]
    public async Task Equal_lines_of_one_order_are_two()
    {
        var report = await Import("1;05.03.2026 12:00;7;A;10,00;bezahlt;;\n1;05.03.2026 12:00;7;A;10,00;bezahlt;;\n");

        Assert.Equal((2, 2), (report.Read, report.Stored));
    }

    [Fact]
    public async Task A_total_that_every_row_repeats_counts_once()
    {
        await _tenant.ImportAsFound("Bestellnr;Bestelldatum;KdNr;Artikelnr;Einzelpreis;Menge;Gesamtbetrag\n"
            + "1;05.03.2026;7;A;5,00;1;12,00\n1;05.03.2026;7;B;7,00;1;12,00\n2;05.03.2026;8;A;5,00;1;5,00\n");

        Assert.Equal(1700, _tenant.Rows().Sum(row => row.Value ?? 0));
    }

    [Fact]
    public void Whether_a_total_is_the_lines_or_the_orders_is_asked_when_it_is_open() =>
        Assert.Contains("--once value=", _tenant.Questions("Bestellnr;Bestelldatum;KdNr;Artikelnr;Betrag\n1;05.03.2026;7;A;12,00\n1;05.03.2026;7;B;12,00\n2;05.03.2026;8;A;5,00\n").Single(), StringComparison.Ordinal);

    [Fact]
    public async Task Tills_that_begin_their_numbers_anew_are_told_apart()
    {
        await _tenant.ImportAsFound("Datum;Uhrzeit;Filiale;Kasse;Bonnr;Artikelnr;Betrag\n05.03.2026;10:00;Berlin;1;17;A;5,00\n06.03.2026;10:00;Berlin;1;17;A;5,00\n06.03.2026;10:00;Berlin;2;17;A;5,00\n");

        Assert.Equal(["Berlin-1-05.03.2026-17", "Berlin-1-06.03.2026-17", "Berlin-2-06.03.2026-17"], _tenant.Rows().Select(row => row.Order));
        Assert.All(_tenant.Rows(), row => Assert.Equal("store", row.Name.Channel));
    }

    /// <summary>Exports in random states, each coming several times: what touchpoints show is what stands in the last.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public async Task Revenue_is_the_sum_of_lines_less_refunds_of_the_last_export(int seed)
    {
        var random = new Random(seed);
        var lines = Enumerable.Range(0, 40).Select(at => new GivenLine(at / 3, at % 3, random)).ToArray();
        for (var export = 0; export < 4; export++)
        {
            Array.ForEach(lines, line => line.Change(random));
            await Import(string.Concat(lines.Take(10 * (export + 1)).Select(line => line.Row())));
        }

        using var store = new JourneyStore(_tenant.Folder, new Documents(_tenant.Folder));
        var table = TouchpointTable.Of(await TestTenant.Of(store), null);
        Assert.Equal(lines.Sum(line => line.Stands), table.Rows.Sum(row => row.Revenue + row.UnlinkedRevenue));
        Assert.Equal(lines.Sum(line => line.Stands), _tenant.Rows().Sum(row => row.Value ?? 0));
    }

    sealed class GivenLine(int order, int line, Random random)
    {
        long _price = random.Next(1, 10_000), _refund;
        string _status = "offen";

        public long Stands => _status == "storniert" ? 0 : _status == "erstattet" && _refund == 0 ? 0 : _price - _refund;

        public void Change(Random random)
        {
            _status = new[] { "offen", "bezahlt", "storniert", "erstattet", "versendet" }[random.Next(5)];
            _refund = random.Next(3) == 0 ? random.NextInt64(_refund, _price + 1) : _refund;
            _price = random.Next(5) == 0 ? _price + random.Next(100) : _price;
        }

        public string Row() => $"{order};05.03.2026 12:{order:00};{order % 7};P{line};{_price / 100},{_price % 100:00};{_status};{_refund / 100},{_refund % 100:00};\n";
    }
}
