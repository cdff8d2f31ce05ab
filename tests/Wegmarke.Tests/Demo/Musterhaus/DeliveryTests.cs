using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Wegmarke.Catalogue;
using Wegmarke.Demo.Musterhaus;
using Wegmarke.Demo.Musterhaus.Planting;
using Wegmarke.Demo.Musterhaus.Words;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Demo.Musterhaus;

/// <summary>The raw files: the same bytes again, the right amounts, money that adds up, encodings and calendars of the trade.</summary>
public sealed class DeliveryTests
{
    static readonly MadeDelivery s_made = MadeDelivery.Planted(1);

    [Fact]
    public void The_same_request_makes_the_same_bytes_also_where_numbers_are_written_otherwise()
    {
        var first = Hashes(7, CultureInfo.InvariantCulture);
        var odd = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NegativeSign, odd.DateTimeFormat.DateSeparator) = (",", "−", "-");

        Assert.Equal(first, Hashes(7, odd));
        Assert.Equal(first.Keys, Hashes(8, odd).Keys);
    }

    [Fact]
    public void Another_seed_makes_other_files() =>
        Assert.Equal(
            ["marketing/kampagnen.csv", "stammdaten/artikel.csv", "stammdaten/filialen.csv"],
            Hashes(7, CultureInfo.InvariantCulture).Intersect(Hashes(8, CultureInfo.InvariantCulture)).Select(file => file.Key));

    [Fact]
    public void Each_customer_has_about_forty_contacts_and_a_third_of_the_receipts_has_no_card()
    {
        Assert.InRange((double)s_made.Report.Interactions / s_made.Report.Customers, 36, 46);
        Assert.InRange(s_made.Files.Receipts.Average(receipt => receipt.Card == "" ? 1.0 : 0.0), 0.33, 0.37);
        Assert.Equal(s_made.Files.Receipts.Count, s_made.Report.Receipts);
        Assert.Equal(s_made.Files.Orders.Count, s_made.Report.Orders);
        Assert.Equal(1_200, s_made.Files.Customers.Count(customer => customer["Firma"] == ""));
        Assert.Equal(["braunschweig", "goettingen", "hannover", "oldenburg"], s_made.Files.Receipts.Select(receipt => receipt.Branch).Distinct().Order());
    }

    [Fact]
    public void The_shipped_catalogue_knows_the_touchpoints_of_all_twelve_channels()
    {
        var found = Names().Select(name => CatalogueStore.Shipped.Classifier.Of("musterhaus", new(name.Event, "", name.Channel), property => name.Properties.GetValueOrDefault(property))).ToArray();

        Assert.DoesNotContain(found, one => !one.Mapped);
        Assert.Equal(12, found.Select(one => one.Channel).Distinct().Count());
        Assert.True(found.Select(one => one.Touchpoint).Distinct().Count() >= 45, string.Join(' ', found.Select(one => one.Touchpoint).Distinct()));
    }

    [Fact]
    public void Lines_add_up_to_receipts_days_and_the_whole()
    {
        foreach (var branch in s_made.Files.Receipts.GroupBy(receipt => receipt.Branch))
        {
            var lines = RawTable.Parse(RawTable.Windows.GetString(s_made.Bytes[$"kasse/kassenjournal-{branch.Key}.csv"]), ';');
            var days = lines.Where(line => line[0] == "Tagessumme").Select(line => (line[1], RawTable.Cents(line[11])));

            Assert.Equal(branch.GroupBy(receipt => receipt.Time.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture)).Select(day => (day.Key, day.Sum(receipt => receipt.Cents))), days);
            Assert.Equal(branch.Sum(receipt => receipt.Cents), RawTable.Cents(lines[^1][11]));
            Assert.All(branch.SelectMany(receipt => receipt.Lines), line => Assert.Equal(long.Parse(line[8], CultureInfo.InvariantCulture) * RawTable.Cents(line[9]) - RawTable.Cents(line[10]), RawTable.Cents(line[11])));
        }
    }

    [Fact]
    public void A_return_takes_back_a_line_of_the_receipt_that_it_names()
    {
        var receipts = s_made.Files.Receipts.ToDictionary(receipt => receipt.Number);
        var returns = s_made.Files.Receipts.Where(receipt => receipt.Original != "").ToArray();

        Assert.True(returns.Length > 20);
        Assert.All(returns, back =>
        {
            Assert.True(back.Cents < 0 && receipts[back.Original].Time < back.Time);
            Assert.Contains(receipts[back.Original].Lines, line => line[6] == back.Lines[0][6] && RawTable.Cents(line[11]) == -back.Cents);
        });
    }

    [Fact]
    public void Lines_of_orders_add_up_and_no_more_comes_back_than_was_sold()
    {
        var lines = s_made.Bytes.Where(file => file.Key.StartsWith("erp/", StringComparison.Ordinal)).SelectMany(file => RawBook.Rows(file.Value, 2)).ToLookup(line => line["Auftragsnr"]);

        Assert.Equal(s_made.Files.Orders.Count, s_made.Files.Orders.DistinctBy(order => order["Auftragsnr"]).Count());
        Assert.All(s_made.Files.Orders, order => Assert.Equal(RawBook.Cents(order["Bruttobetrag"]), lines[order["Auftragsnr"]].Sum(line => RawBook.Cents(line["Betrag"])) + RawBook.Cents(order["Versandkosten"])));
        Assert.All(lines.SelectMany(order => order), line => Assert.InRange(RawBook.Cents(line["Erstattung"]), 0, RawBook.Cents(line["Betrag"])));
        Assert.Equal(
            ["Retoure", "Teilretoure", "abgeholt", "geliefert", "offen", "storniert"],
            s_made.Files.Orders.Select(order => order["Status"]).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_tills_write_in_the_code_page_of_windows_and_the_mail_tool_with_a_mark()
    {
        var till = TextOf("kasse/kassenjournal-goettingen.csv");
        byte[] mark = [0xEF, 0xBB, 0xBF];

        Assert.True(till.AsSpan().IndexOf((byte)0x80) > 0 && till.AsSpan().IndexOf((byte)0xF6) > 0, "no € or ö in one byte");
        Assert.True(mark.AsSpan().SequenceEqual(TextOf("newsletter/newsletter-2025-Q2.csv").AsSpan(0, 3)));
        Assert.False(mark.AsSpan().SequenceEqual(TextOf("stammdaten/kunden.csv").AsSpan(0, 3)));
    }

    [Fact]
    public void Times_in_a_workbook_are_numbers_with_the_format_of_a_date()
    {
        using var zip = s_made.Book();
        var cell = RawBook.Part(zip, "xl/worksheets/sheet1.xml").Descendants().First(each => each.Attribute("r")?.Value == "B2");
        var styles = RawBook.Part(zip, "xl/styles.xml").Descendants();

        Assert.Equal(("1", null), (cell.Attribute("s")?.Value, cell.Attribute("t")?.Value));
        Assert.Equal("164", styles.First(each => each.Name.LocalName == "cellXfs").Elements().ElementAt(1).Attribute("numFmtId")!.Value);
        Assert.Equal(new DateTime(2025, 4, 1), RawBook.Time(cell.Value).Date, TimeSpan.FromDays(7));
    }

    [Fact]
    public void Branches_are_shut_on_sundays_and_holidays_and_outside_of_their_hours() => Assert.All(s_made.Files.Receipts, receipt =>
    {
        Assert.NotEqual(DayOfWeek.Sunday, receipt.Time.DayOfWeek);
        Assert.DoesNotContain(receipt.Time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), s_holidays);
        Assert.InRange(receipt.Time.Hour, 10, (receipt.Time.Month, receipt.Time.Day) is (12, 24 or 31) ? 13 : receipt.Time.DayOfWeek == DayOfWeek.Saturday ? 17 : 18);
    });

    [Fact]
    public void Receipts_of_a_branch_are_numbered_in_the_order_of_time() =>
        Assert.All(s_made.Files.Receipts.GroupBy(receipt => receipt.Branch), branch => Assert.Equal(branch.OrderBy(receipt => receipt.Time).ThenBy(receipt => receipt.Number, StringComparer.Ordinal), branch));

    [Fact]
    public void An_overlapping_export_repeats_rows_and_customers_write_careless_addresses()
    {
        var quarters = s_made.Bytes.Where(file => file.Key.StartsWith("newsletter/", StringComparison.Ordinal)).OrderBy(file => file.Key, StringComparer.Ordinal)
            .Select(file => Encoding.UTF8.GetString(file.Value).Split("\r\n").Skip(1).Where(line => line != "").ToHashSet()).ToArray();
        var streets = s_made.Files.Customers.Select(customer => customer["Straße"]).ToHashSet();

        Assert.All(quarters.Zip(quarters.Skip(1)), pair => Assert.True(pair.First.Overlaps(pair.Second)));
        Assert.Contains(s_made.Files.Orders, order => order["Kundennr"] != "" && order["Firma"] == "" && !streets.Contains(order["Straße"]));
        Assert.Contains(s_made.Files.Orders, order => order["E-Mail"].StartsWith("keine@", StringComparison.Ordinal));
        Assert.Equal(18, s_made.Files.Orders.Count(order => order["E-Mail"] == "test@example.com"));
    }

    [Fact]
    public void Addresses_belong_to_nobody() => Assert.All(
        s_made.Files.Customers.Select(customer => customer["E-Mail"]).Concat(s_made.Files.Orders.Select(order => order["E-Mail"])),
        address => Assert.Matches(@"@([a-z-]+\.)?example\.(org|com|de)$", address));

    [Fact]
    public void There_is_something_to_say_in_more_than_150_ways() => Assert.True(Comments.Load().Count >= 170);

    [Fact]
    public void Every_file_is_in_the_table_of_the_readme() => Expect.None(s_made.Report.Files.Except(s_made.Report.Files.Where(file =>
        Documented().Any(pattern => System.IO.Enumeration.FileSystemName.MatchesSimpleExpression(pattern, file)))));

    static readonly string[] s_holidays =
    [
        "2025-04-18", "2025-04-21", "2025-05-01", "2025-05-29", "2025-06-09", "2025-10-03", "2025-10-31", "2025-12-25", "2025-12-26",
        "2026-01-01", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-05-25",
    ];

    static byte[] TextOf(string file) => s_made.Bytes[file];

    static IEnumerable<string> Documented() => Docs.Document.At("demo/musterhaus/README.md").FirstCells("The files");

    /// <summary>Each name that the files use, once, as a mapping would give it to the product.</summary>
    static IEnumerable<(string Event, string Channel, Dictionary<string, string> Properties)> Names() =>
        s_made.Files.Web.Select(sent => (sent["event"], "", sent.Members.Where(member => member.Key is "path" or "referrer" or "utm_source" or "utm_medium").ToDictionary()))
            .Concat(s_made.Files.App.Where(sent => sent["name"] != "push_sent").Select(sent => (sent["name"], "app", new Dictionary<string, string>())))
            .Concat(Plain.Select(name => (name.Event, name.Channel, new Dictionary<string, string>())))
            .DistinctBy(name => (name.Item1, name.Item2, string.Join(' ', name.Item3.Values)));

    static (string Event, string Channel)[] Plain =>
    [
        ("receipt", ""), ("return", "store"), ("order", ""), ("order", "phone"), ("newsletter_sent", ""), ("newsletter_opened", ""), ("newsletter_clicked", ""), ("Reklamation", ""), ("return requested", ""),
        ("call_inbound", ""), ("call_outbound", ""), ("Beratung", "store"), ("Probefahrt", ""), ("Katalogversand", ""), ("survey", ""), ("review", ""), ("Weiterempfehlung", ""), ("delivery", ""), ("pickup", ""),
        ("repair", ""), ("push_sent", ""), ("social-share", ""), ("social-question", ""), ("Außendienstbesuch", ""),
    ];

    static SortedDictionary<string, string> Hashes(ulong seed, CultureInfo culture)
    {
        using var folder = new TemporaryFolder();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = culture;
            MusterhausDelivery.Make(new(folder.Path, seed, Customers: 150, Plants.Shipped(), Truth: null), CancellationToken.None);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        return new(Directory.EnumerateFiles(folder.Path, "*", SearchOption.AllDirectories)
            .ToDictionary(path => Path.GetRelativePath(folder.Path, path).Replace('\\', '/'), path => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path)))), StringComparer.Ordinal);
    }
}
