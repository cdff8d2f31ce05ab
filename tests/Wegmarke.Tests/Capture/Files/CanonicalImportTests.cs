using System.IO.Compression;
using System.Text;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Capture.Files;

public sealed class CanonicalImportTests : IDisposable
{
    const string Three = "time,customer,touchpoint,note\n2026-03-05T10:00:00Z,1,visit,a\n2026-03-05T11:00:00Z,2,cart,b\n2026-03-05T12:00:00Z,3,pay,c\n";
    static readonly string[] s_three = ["2026-03-05T10:00:00Z visit", "2026-03-05T11:00:00Z cart", "2026-03-05T12:00:00Z pay"];

    readonly ImportedTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public async Task Every_column_is_kept_where_it_belongs()
    {
        var report = await _tenant.Import(
            "customer,time,touchpoint,event,channel,email,phone,loyalty_card,user_id,anonymous_id,account,session,case,device,location,campaign,content,product," +
            "order,line,quantity,value,currency,cost,conversion,score,score_kind,emotion,comment,phase,consent,message_id,frame_size\n" +
            "4711,2026-03-05T18:05:12.5+01:00,store-purchase,Order Completed,store,ada@example.org,+49 30 1234567,LC-0815,ada,f3a0,D-1,s-1,T-5,ipad,berlin-1,spring,guide,bike-7," +
            "B-1,2,3,59.80,eur,0.855,test-drive,9,nps,1.5,\"Kind, and quick\",six:after-sales,analysis;marketing,9c1e,58\n");

        Assert.Equal((1, 1, 0, 0), (report.Read, report.Stored, report.Unlinked, report.UnusableIdentifiers));
        Assert.Equal(
            new KeptRow("shop", "2026-03-05T17:05:12.5Z", new("Order Completed", "store-purchase", "store"), 2, 5_980, "EUR", "B-1", "2",
                new CollectedFor(LegalBasis.Consent, Purpose.Analysis | Purpose.Marketing), 1,
                "Cost=86; Nps=9000; Emotion=1500; Conversion=test-drive; Phase=six:after-sales; CustomerNumber=4711; Email=ada@example.org; Phone=+49 30 1234567; " +
                "LoyaltyCard=LC-0815; UserId=ada; AnonymousId=f3a0; Account=D-1; Session=s-1; Case=T-5; Device=ipad; Location=berlin-1; Campaign=spring; Content=guide; " +
                "Product=bike-7; Quantity=3; Comment=Kind, and quick; Consent=analysis;marketing; MessageId=9c1e; frame_size=58"),
            Assert.Single(_tenant.Rows()));
    }

    [Fact]
    public async Task What_is_not_said_is_not_kept()
    {
        await _tenant.Import("time,touchpoint,value,note\n2026-03-05,visit,,\n");

        Assert.Equal(
            new KeptRow("shop", "2026-03-04T23:00:00Z", new("", "visit", ""), 2, null, "", "", "", CollectedFor.OwnCustomers, 0, ""),
            Assert.Single(_tenant.Rows()));
    }

    [Fact]
    public async Task The_column_customer_means_what_the_plan_says()
    {
        _tenant.Plan = _tenant.Plan with { CustomerKind = "loyalty_card" };
        await _tenant.Import("time,touchpoint,customer\n2026-03-05,visit,LC1\n");
        await _tenant.Import("time,touchpoint,loyalty_card\n2026-03-06,visit,LC1\n");

        Assert.Equal([(1, "LoyaltyCard=LC1"), (1, "LoyaltyCard=LC1")], _tenant.Rows().Select(row => (row.Node, row.Fields)));
    }

    [Fact]
    public async Task The_column_customer_cannot_mean_what_nobody_knows()
    {
        _tenant.Plan = _tenant.Plan with { CustomerKind = "shoe_size" };

        Assert.Contains("'shoe_size'", await _tenant.Refusal(Three), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(",")]
    [InlineData(";")]
    [InlineData("\t")]
    public async Task Any_usual_separator_is_found(string separator)
    {
        await _tenant.Import(Three.Replace(",", separator, StringComparison.Ordinal));

        Assert.Equal(s_three, _tenant.Short());
    }

    [Fact]
    public async Task A_separator_inside_quotes_is_none()
    {
        await _tenant.Import("time;touchpoint;\"a,b,c,d\"\n2026-03-05T10:00:00Z;visit;1\n");

        Assert.Equal("a,b,c,d=1", Assert.Single(_tenant.Rows()).Fields);
    }

    [Theory]
    [InlineData("\r\n", "")]
    [InlineData("\n", "\uFEFF")]
    [InlineData("\r\n", "\uFEFF")]
    public async Task Line_ends_and_byte_order_marks_do_not_matter(string lineEnd, string mark)
    {
        await _tenant.Import(mark + Three.Replace("\n", lineEnd, StringComparison.Ordinal).TrimEnd());

        Assert.Equal(s_three, _tenant.Short());
        Assert.Equal("CustomerNumber=3; note=c", _tenant.Rows()[^1].Fields);
    }

    [Fact]
    public async Task Names_of_columns_are_known_in_any_case_and_properties_keep_theirs()
    {
        await _tenant.Import(" Time ,TOUCHPOINT,Frame Size\n2026-03-05T10:00:00Z,visit,58\n");

        Assert.Equal("Frame Size=58", Assert.Single(_tenant.Rows()).Fields);
    }

    [Fact]
    public async Task A_quoted_cell_may_hold_line_breaks_separators_and_quotes()
    {
        var report = await _tenant.Import("time,touchpoint,note\n2026-03-05T10:00:00Z,visit,\"a\nb,\"\"c\"\"\"\n2026-03-05T11:00:00Z,cart,d\nnot a time,pay,e\n");

        Assert.Equal(["note=a\nb,\"c\"", "note=d"], _tenant.Rows().Select(row => row.Fields));
        Assert.Equal(["5 BadTime"], ImportedTenant.Rejects(report));
    }

    [Fact]
    public async Task Empty_lines_are_no_rows()
    {
        var report = await _tenant.Import(Three.Replace("\n", "\n\n", StringComparison.Ordinal));

        Assert.Equal((3, 3), (report.Read, report.Stored));
    }

    [Fact]
    public async Task A_gzipped_file_is_known_by_its_bytes()
    {
        await _tenant.Import(Gzip(Three), "rows.txt");

        Assert.Equal(s_three, _tenant.Short());
    }

    [Fact]
    public async Task Json_lines_are_the_same_as_csv()
    {
        await _tenant.Import("""
            {"time":"2026-03-05T10:00:00Z","customer":1,"touchpoint":"visit","value":12.50,"vip":true,"tags":["a", "b"],"none":null}

            {"TIME":"2026-03-05T11:00:00Z","customer":"2","touchpoint":"c\u00e4rt","size":{"h":1}}
            """, "rows.jsonl");

        Assert.Equal(
            [("2026-03-05T10:00:00Z", "visit", (long?)1_250, "CustomerNumber=1; vip=true; tags=[\"a\", \"b\"]"), ("2026-03-05T11:00:00Z", "cärt", null, "CustomerNumber=2; size={\"h\":1}")],
            _tenant.Rows().Select(row => (row.Time, row.Name.Touchpoint, row.Value, row.Fields)));
    }

    [Theory]
    [InlineData("2026-03-29T01:30", "2026-03-29T00:30:00Z", 0)]
    [InlineData("2026-03-29T02:30", "2026-03-29T01:30:00Z", 1)]
    [InlineData("2026-03-29T03:30", "2026-03-29T01:30:00Z", 0)]
    [InlineData("2026-03-29T02:30+01:00", "2026-03-29T01:30:00Z", 0)]
    [InlineData("2026-10-25T01:59:59.999", "2026-10-24T23:59:59.999Z", 0)]
    [InlineData("2026-10-25T02:30", "2026-10-25T00:30:00Z", 1)]
    [InlineData("2026-10-25T02:30+01:00", "2026-10-25T01:30:00Z", 0)]
    [InlineData("2026-10-25T03:00", "2026-10-25T02:00:00Z", 0)]
    public async Task Nights_when_clocks_change_are_read_by_rule_and_counted(string local, string instant, int ambiguous)
    {
        var report = await _tenant.Import($"time,touchpoint\n{local},visit\n");

        Assert.Equal((instant, ambiguous), (Assert.Single(_tenant.Rows()).Time, report.AmbiguousTimes));
    }

    [Theory]
    [InlineData("", LegalBasis.Contract, Purpose.Analysis)]
    [InlineData("none", LegalBasis.Consent, Purpose.None)]
    [InlineData("analysis", LegalBasis.Consent, Purpose.Analysis)]
    [InlineData("Analyse; Werbung;", LegalBasis.Consent, Purpose.Analysis | Purpose.Marketing)]
    public async Task Consent_travels_with_the_row(string consent, LegalBasis basis, Purpose purposes)
    {
        await _tenant.Import($"time,touchpoint,consent\n2026-03-05,visit,{consent}\n");

        Assert.Equal(new CollectedFor(basis, purposes), Assert.Single(_tenant.Rows()).Collected);
    }

    [Fact]
    public async Task A_quote_within_an_unquoted_cell_is_text()
    {
        using var tenant = new ImportedTenant();
        var report = await tenant.Import("customer,time,touchpoint,product\n1,2026-03-05T10:00:00Z,visit,Rohr 28\"\n1,2026-03-06T10:00:00Z,visit,\"Rohr 1\"\" x 2\"\"\"\n");

        Assert.Equal(2, report.Stored);
        Assert.Equal(["Product=Rohr 28\"", "Product=Rohr 1\" x 2\""], tenant.Rows().Select(row => row.Fields.Split("; ").Single(field => field.StartsWith("Product", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task A_row_that_names_nobody_is_kept_and_counted_as_unlinked()
    {
        var report = await _tenant.Import("time,touchpoint,customer,email\n2026-03-05,visit,,\n2026-03-06,visit,unbekannt,info@example.org\n2026-03-07,visit,7,\n");

        Assert.Equal((3, 2, 2), (report.Stored, report.Unlinked, report.UnusableIdentifiers));
    }

    static byte[] Gzip(string text)
    {
        using var bytes = new MemoryStream();
        using (var gzip = new GZipStream(bytes, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(text));
        return bytes.ToArray();
    }
}
