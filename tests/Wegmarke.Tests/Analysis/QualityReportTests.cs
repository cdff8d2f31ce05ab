using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

public sealed class QualityReportTests
{
    [Fact]
    public async Task Each_source_says_what_it_brought_and_how_much_of_it_is_linked()
    {
        using var tenant = await new TestTenant().Import("""
            loyalty_card,time,touchpoint,order,value
            LC-1,2024-03-01T10:00:00Z,store-purchase,A,20.00
            ,2024-03-01T11:00:00Z,store-purchase,B,20.00
            ,2024-03-02T11:00:00Z,store-purchase,C,20.00
            """, "till");
        await tenant.Import("""
            anonymous_id,email,time,touchpoint
            d-1,,2024-03-01T09:00:00Z,website-visit
            d-2,,2024-03-01T10:00:00Z,website-visit
            d-1,ada@example.org,2024-03-04T09:00:00Z,website-visit
            """, "web");

        var quality = Of(tenant);

        Assert.Equal(["till 3 1 1 loyalty_card:1", "web 3 3 2 anonymous_id:3,email:1"], quality.Sources.Select(source =>
            $"{source.Source} {source.Interactions} {source.Linked} {source.OfKnownPersons} {string.Join(',', source.Identifiers.Select(use => $"{use.Kind}:{use.Interactions}"))}"));
        Assert.Equal((Millis("2024-03-01T10:00:00Z"), Millis("2024-03-02T11:00:00Z")), (quality.Sources[0].FirstTime, quality.Sources[0].LastTime));
    }

    [Fact]
    public async Task What_would_link_better_is_said_with_the_interactions_it_could_bring()
    {
        using var tenant = await new TestTenant().Import("""
            loyalty_card,time,touchpoint,order,value
            LC-1,2024-03-01T10:00:00Z,store-purchase,A,20.00
            LC-2,2024-03-01T10:00:00Z,store-purchase,A2,20.00
            ,2024-03-01T11:00:00Z,store-purchase,B,20.00
            ,2024-03-02T11:00:00Z,store-purchase,C,20.00
            ,2024-03-03T11:00:00Z,store-purchase,D,20.00
            """, "till");
        await tenant.Import("""
            anonymous_id,email,time,touchpoint
            d-1,,2024-03-01T09:00:00Z,website-visit
            d-2,,2024-03-01T10:00:00Z,website-visit
            ,eve@example.org,2024-03-04T09:00:00Z,newsletter
            ,eva@example.org,2024-03-04T09:00:00Z,newsletter
            ,ewa@example.org,2024-03-04T09:00:00Z,newsletter
            ,info@example.org,2024-03-04T10:00:00Z,newsletter
            """, "web");

        Assert.Equal(
            [
                "BringAnIdentifier till 3 0.60 ",
                "NameTheOwnerOfTheDevice web 2 0.33 ",
                "JoinKindsThatNeverMeet till 2 0.40 loyalty_card|email",
                "BringAnIdentifier web 1 0.17 ",
                "MendValues web 1 0.17 ",
            ],
            Of(tenant).Advice.Select(advice => FormattableString.Invariant($"{advice.Kind} {string.Join('+', advice.Sources)} {advice.Interactions} {advice.Share:0.00} {string.Join('|', advice.Identifiers.Select(group => string.Join('+', group)))}")));
    }

    [Fact]
    public async Task Kinds_that_one_row_names_together_meet()
    {
        using var tenant = await new TestTenant().Import("""
            loyalty_card,email,time,touchpoint
            LC-1,,2024-03-01T10:00:00Z,store-visit
            ,eve@example.org,2024-03-01T11:00:00Z,newsletter
            LC-2,ada@example.org,2024-03-01T11:00:00Z,newsletter
            """);

        Assert.Empty(Of(tenant).Advice);
    }

    [Fact]
    public async Task Odd_values_are_counted_with_the_first_of_them()
    {
        var rows = string.Concat(Enumerable.Range(0, 20).Select(at => $"1,2024-03-0{1 + at % 9}T10:00:00+01:00,store-purchase,{at},19.90\n"));
        using var tenant = await new TestTenant().Import($"""
            customer,time,touchpoint,order,value
            {rows}1,2099-01-01T10:00:00Z,store-purchase,x,19.90
            1,2024-03-01T00:00:00+01:00,store-purchase,y,
            1,2024-03-01T12:00:00+01:00,store-purchase,z,1990000
            """);

        Assert.Equal(
            [new Oddity(OddityKind.ValueFarOut, 1, 23), new(OddityKind.InTheFuture, 1, 21), new(OddityKind.PurchaseWithoutValue, 1, 22), new(OddityKind.DayWithoutTime, 1, 22)],
            Of(tenant).Sources[0].Oddities);
    }

    [Fact]
    public async Task Rejects_are_counted_by_reason_over_all_imports_and_unmapped_names_are_listed()
    {
        using var tenant = new TestTenant();
        await tenant.ImportFile("customer,time,touchpoint\n1,2024-03-01T10:00:00Z,Wundertüte\n1,gestern,newsletter\n", "crm");
        await tenant.ImportFile("customer,time,touchpoint\n1,2024-03-01T10:00:00Z,Wundertüte\n1,heute,newsletter\n1,,newsletter\n", "crm");

        var source = Of(tenant).Sources.Single();

        Assert.Equal((5, 1, 1), (source.Imports.Read, source.Imports.Stored, source.Imports.Duplicates));
        Assert.Equal([(DropReason.MissingTime, 1L), (DropReason.BadTime, 2L)], source.Imports.RejectedBy.OrderBy(reason => reason.Key).Select(reason => (reason.Key, reason.Value)));
        Assert.Equal(["main-2.csv 3 0 1 2", "main-1.csv 2 1 0 1"], source.Imports.Latest.Select(past => $"{past.File} {past.Read} {past.Stored} {past.Duplicates} {past.Rejected}"));
        Assert.Equal([("Wundertüte", 1L)], source.Unmapped.Select(name => (name.Name, name.Interactions)));
    }

    [Fact]
    public async Task A_name_whose_touchpoint_depends_on_properties_is_mapped_row_by_row()
    {
        using var tenant = await new TestTenant().Import("""
            customer,time,event,url
            1,2024-03-01T10:00:00Z,page,https://example.org/cart
            1,2024-03-01T10:01:00Z,Klönschnack,
            """);

        Assert.Equal([("Klönschnack", 1L)], Of(tenant).Sources.Single().Unmapped.Select(name => (name.Name, name.Interactions)));
    }

    static QualityReport Of(TestTenant tenant) => QualityReport.Of(tenant.Folder, tenant.Documents, TimeProvider.System, TestContext.Current.CancellationToken)!;

    static long Millis(string time) => DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture).ToUnixTimeMilliseconds();
}
