using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Storage;
using Wegmarke.Tests.Capture;
using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Privacy;

namespace Wegmarke.Tests.Analysis.Dimensions;

/// <summary>What sources say of customers, as dimensions. One store for the whole test, so that what it kept could be stale.</summary>
public sealed class TraitDimensionTests : IDisposable
{
    const string Header = "Kundennummer;E-Mail;Vorname;Ort;Geändert am\n";

    readonly ImportedTenant _tenant = new();
    readonly JourneyStore _store;
    readonly DimensionStore _dimensions;

    public TraitDimensionTests()
    {
        _store = new(_tenant.Folder, new Documents(_tenant.Folder));
        _dimensions = new(_tenant.Folder, _store);
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose()
    {
        _dimensions.Dispose();
        _store.Dispose();
        _tenant.Dispose();
    }

    async Task Contacts(string rows)
    {
        _tenant.Plan = _tenant.Plan with { Mapping = null };
        await _tenant.Import("customer,email,time,touchpoint,branch\n" + rows);
    }

    Task<ImportReport> Say(string rows, string source = "crm")
    {
        _tenant.Plan = new(source, _tenant.Plan.Zone, "customer_number", _tenant.Plan.Collected) { AsOf = DateTimeOffset.UnixEpoch };
        return _tenant.ImportAsFound(Header + rows, source + ".csv");
    }

    async Task<string[]> By(string dimension, params string[] where)
    {
        var data = await TestTenant.Of(_store);
        var question = Question.Of(new() { By = dimension, Where = where }, ReportingZone.Of(new()));
        return [.. (await new QuestionDesk(_dimensions).Ask(data, question, Cancel)).By!.Parts.Select(part => $"{part.Value ?? part.Kind} {part.Interactions}")];
    }

    [Fact]
    public async Task A_trait_holds_for_all_interactions_of_its_customer_and_for_no_others()
    {
        await Contacts("7,,2026-03-01,newsletter,\n7,,2026-03-02,newsletter,\n8,,2026-03-02,newsletter,\n9,,2026-03-02,newsletter,\n,,2026-03-02,newsletter,\n");
        await Say("7;;Ada;Berlin;05.03.2026\n8;;Bob;Bonn;05.03.2026\n");

        Assert.Equal(["none 2", "Berlin 2", "Bonn 1"], await By("trait:city"));
        Assert.Equal(["none 2", "Berlin 2", "Bonn 1"], await By("city"));
        Assert.Equal(["Berlin 2"], await By("city", "first_name=Ada"));
        Assert.Equal(["none 2"], await By("city", "trait:first_name="));
    }

    [Fact]
    public async Task The_latest_word_holds_and_of_equally_old_ones_that_of_the_source_that_comes_first()
    {
        await Contacts("7,,2026-03-01,newsletter,\n8,,2026-03-01,newsletter,\n");
        await Say("7;;Ada;Berlin;05.03.2026\n8;;Bob;Ulm;05.03.2026\n");
        await Say("7;;Ada;Bonn;04.03.2026\n8;;Bob;Bern;05.03.2026\n", "a-shop");

        Assert.Equal(["Berlin 1", "Bern 1"], await By("city"));
    }

    [Fact]
    public async Task What_is_said_anew_merged_parted_or_erased_is_never_answered_from_before()
    {
        await Contacts("7,ada@example.org,2026-03-01,newsletter,\n8,,2026-03-01,newsletter,\n9,,2026-03-01,newsletter,\n");
        await Say("7;;Ada;Berlin;05.03.2026\n8;;Bob;Bonn;05.03.2026\n");
        Assert.Equal(["none 1", "Berlin 1", "Bonn 1"], await By("city"));

        await Say("8;;Bob;Bremen;06.03.2026\n");
        Assert.Equal(["none 1", "Berlin 1", "Bremen 1"], await By("city"));

        await Say("9;;Eve;Ulm;01.03.2026\n");
        Assert.Equal(["Berlin 1", "Bremen 1", "Ulm 1"], await By("city"));

        using var same = new TestTenant(_tenant.Root, "main");
        same.Link("customer_number:7", "customer_number:8");
        Assert.Equal(["Bremen 2", "Ulm 1"], await By("city"));

        same.Unlink("customer_number:7", "customer_number:8");
        Assert.Equal(["Berlin 1", "Bremen 1", "Ulm 1"], await By("city"));

        Requests.Erase(_tenant.Folder, "customer_number:7");
        Assert.Equal(["Bremen 1", "Ulm 1"], (await By("city")).Where(part => !part.StartsWith("none", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_property_of_the_same_name_wins_unless_the_trait_is_meant()
    {
        await Contacts("7,,2026-03-01,newsletter,Ulm\n");
        await Say("7;;Ada;Berlin;05.03.2026\n");
        _tenant.Plan = _tenant.Plan with { Mapping = null };
        await _tenant.Import("customer,time,touchpoint,city\n7,2026-03-02,newsletter,Mainz\n");

        Assert.Equal(["none 1", "Mainz 1"], await By("city"));
        Assert.Equal(["none 1", "Mainz 1"], await By("property:city"));
        Assert.Equal(["Berlin 2"], await By("trait:city"));
        Assert.Equal(["trait:city", "first_name", "city"], (await Listed()).Where(entry => entry.Contains("city") || entry.Contains("name")).Select(entry => entry.Split(' ')[0]));
    }

    [Fact]
    public async Task Traits_are_listed_as_dimensions_of_customers()
    {
        await Contacts("7,,2026-03-01,newsletter,\n8,,2026-03-01,newsletter,\n");
        await Say("7;;Ada;Berlin;05.03.2026\n99;;Eve;Ulm;05.03.2026\n");

        Assert.Equal(["city customers 1 0.5 Berlin, Ulm", "first_name customers 1 0.5 Ada, Eve"], (await Listed()).Where(entry => !entry.StartsWith("account", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_trait_that_nobody_has_is_named_with_those_there_are()
    {
        await Contacts("7,,2026-03-01,newsletter,\n");
        Assert.Equal("Nothing is known of customers, so there is no trait 'city'. Bring their master data in with 'wegmarke import --map'.", (await Assert.ThrowsAsync<QuestionException>(() => By("trait:city"))).Message);
        await Say("7;;Ada;Berlin;05.03.2026\n");

        Assert.Equal("No customer has a trait 'town'. Known are city, first_name.", (await Assert.ThrowsAsync<QuestionException>(() => By("trait:town"))).Message);
        Assert.StartsWith("No interaction has a property 'town'.", (await Assert.ThrowsAsync<QuestionException>(() => By("town"))).Message, StringComparison.Ordinal);
        Assert.StartsWith("No interaction has a property 'city'.", (await Assert.ThrowsAsync<QuestionException>(() => By("property:city"))).Message, StringComparison.Ordinal);
    }

    async Task<IEnumerable<string>> Listed() => (await _dimensions.List(await TestTenant.Of(_store), Cancel)).Dimensions
        .Where(entry => entry.Of == "customers" || entry.Name == "city")
        .Select(entry => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{entry.Name} {entry.Of} {entry.Filled} {entry.Share} {string.Join(", ", entry.Examples)}"));
}
