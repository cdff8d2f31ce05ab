using System.Globalization;
using System.IO.Compression;
using Wegmarke.Demo.Completejourney;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Demo;

public sealed class CompletejourneyTests(CompletejourneyTests.CanonicalFiles files) : IClassFixture<CompletejourneyTests.CanonicalFiles>
{
    [Fact]
    public void Every_basket_household_and_cent_comes_out()
    {
        var purchases = Rows("purchases");
        var contacts = Rows("contacts");
        var redemptions = Rows("redemptions");

        Assert.Equal((75_000, 6_589, 2_102), (purchases.Count, contacts.Count, redemptions.Count));
        Assert.Equal(47_243, purchases.DistinctBy(p => p["order"]).Count());
        Assert.Equal(233_935.24m, purchases.Sum(p => decimal.Parse(p["value"], CultureInfo.InvariantCulture)));
        Assert.Equal(2_377, Customers(purchases).Count());
        Assert.Equal(2_379, Customers(purchases).Union(Customers(contacts)).Union(Customers(redemptions)).Count());
    }

    [Fact]
    public void A_line_of_a_basket_is_named_once()
    {
        var purchases = Rows("purchases");

        Assert.Equal(purchases.Count, purchases.DistinctBy(p => (p["order"], p["line"])).Count());
        Assert.All(purchases, p => Assert.Matches("^[0-9]{11}$", p["order"]));
    }

    [Fact]
    public void Of_each_kind_of_campaign_the_known_share_of_contacts_is_answered()
    {
        var redeemed = Rows("redemptions").Select(r => (r["customer"], r["campaign"])).ToHashSet();

        var answered = Rows("contacts").GroupBy(c => c["campaign_type"]).OrderBy(g => g.Key)
            .Select(g => (g.Key, Answered: g.Count(c => redeemed.Contains((c["customer"], c["campaign"]))), Contacts: g.Count()));

        Assert.Equal([("Type A", 604, 3_647), ("Type B", 154, 2_368), ("Type C", 34, 574)], answered);
    }

    [Fact]
    public void A_coupon_is_never_redeemed_before_its_mail()
    {
        var mailed = Rows("contacts").ToDictionary(c => (c["customer"], c["campaign"]), Time);

        Assert.All(Rows("redemptions"), r => Assert.True(mailed[(r["customer"], r["campaign"])] < Time(r)));
    }

    [Fact]
    public void Days_begin_at_the_stores_midnight_also_in_summer_time()
    {
        var times = Rows("contacts").Select(c => c["time"]).ToHashSet();

        Assert.Contains("2017-03-08T00:00:00-05:00", times);
        Assert.Contains("2017-03-13T00:00:00-04:00", times);
    }

    static IEnumerable<string> Customers(IEnumerable<Dictionary<string, string>> rows) => rows.Select(r => r["customer"]).Distinct();

    static DateTimeOffset Time(Dictionary<string, string> row) => DateTimeOffset.Parse(row["time"], CultureInfo.InvariantCulture);

    /// <summary>Read without the library that wrote them; no field of these files is quoted.</summary>
    List<Dictionary<string, string>> Rows(string name)
    {
        using var text = new StreamReader(new GZipStream(File.OpenRead(Path.Combine(files.Folder, name + ".csv.gz")), CompressionMode.Decompress));
        var columns = text.ReadLine()!.Split(',');
        var rows = new List<Dictionary<string, string>>();
        while (text.ReadLine() is { } line)
            rows.Add(columns.Zip(line.Split(',')).ToDictionary(f => f.First, f => f.Second));
        return rows;
    }

    public sealed class CanonicalFiles : IDisposable
    {
        public CanonicalFiles() => Conversion.Run(Repository.At("demo/completejourney/raw"), Folder);

        public string Folder { get; } = Directory.CreateTempSubdirectory("completejourney").FullName;

        public void Dispose() => Directory.Delete(Folder, recursive: true);
    }
}
