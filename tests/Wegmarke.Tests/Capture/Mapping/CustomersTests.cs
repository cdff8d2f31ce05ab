using Wegmarke.Analysis;
using Wegmarke.Capture;
using Wegmarke.Profiles;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture.Mapping;

public sealed class CustomersTests : IDisposable
{
    const string Header = "Kundennummer;E-Mail;Vorname;Ort;Geburtsdatum;Geändert am\n";

    readonly ImportedTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    Task<ImportReport> Import(string rows, string source = "crm")
    {
        _tenant.Plan = new(source, _tenant.Plan.Zone, "customer_number", _tenant.Plan.Collected) { AsOf = DateTimeOffset.UnixEpoch };
        return _tenant.ImportAsFound(Header + rows);
    }

    async Task<ProfileView> Profile(string identifier)
    {
        using var store = new JourneyStore(_tenant.Folder, new Documents(_tenant.Folder));
        return Assert.IsType<ProfilePageAnswer.Found>(await store.Find(identifier, null, TestContext.Current.CancellationToken)).Page.Profile;
    }

    async Task<IEnumerable<string>> Traits(string identifier) =>
        (await Profile(identifier)).Traits.Select(trait => $"{(trait.IsCurrent ? "" : "was ")}{trait.Name}={trait.Value} ({trait.Source} {trait.AsOf:yyyy-MM-dd})");

    [Fact]
    public async Task Master_data_become_traits_with_source_and_date_and_link_identifiers_without_an_interaction()
    {
        var report = await Import("7;ada@example.org;Ada;Berlin;01.02.1980;05.03.2026\n");

        Assert.Equal((ImportKind.Customers, 1L, 1L, 0L), (report.Kind, report.Read, report.Stored, report.LastSequence));
        Assert.Equal(["birthday=1980-02-01 (crm 2026-03-04)", "city=Berlin (crm 2026-03-04)", "first_name=Ada (crm 2026-03-04)"], await Traits("ada@example.org"));
        Assert.Equal(["customer_number:7", "email:ada@example.org"], (await Profile("7")).Identifiers.Select(identifier => $"{identifier}"));
    }

    [Fact]
    public async Task The_same_file_again_changes_nothing()
    {
        const string rows = "7;ada@example.org;Ada;Berlin;;05.03.2026\n8;;Bob;Bonn;;05.03.2026\n";
        await Import(rows);

        var again = await Import(rows);

        Assert.Equal((2L, 0L, 0L, 2L), (again.Read, again.Stored, again.Updated, again.Duplicates));
    }

    [Fact]
    public async Task A_newer_word_replaces_an_older_one_of_its_source_and_an_older_one_comes_too_late()
    {
        await Import("7;;Ada;Berlin;;05.03.2026\n");
        Assert.Equal(1, (await Import("7;;Ada;Bonn;;06.03.2026\n")).Updated);
        Assert.Equal(1, (await Import("7;;Ada;Bremen;;01.01.2026\n")).Duplicates);

        Assert.Equal(["city=Bonn (crm 2026-03-05)", "first_name=Ada (crm 2026-03-04)"], await Traits("7"));
    }

    [Fact]
    public async Task Of_two_sources_the_newer_word_is_current_and_the_other_stays_beside_it()
    {
        await Import("7;;Ada;Berlin;;05.03.2026\n", "crm");
        await Import("7;;Ada M.;Berlin;;04.03.2026\n", "shop");

        Assert.Equal(["city=Berlin (crm 2026-03-04)", "was city=Berlin (shop 2026-03-03)", "first_name=Ada (crm 2026-03-04)", "was first_name=Ada M. (shop 2026-03-03)"], await Traits("7"));
    }

    [Fact]
    public async Task An_empty_cell_says_nothing()
    {
        await Import("7;;Ada;Berlin;;05.03.2026\n");
        await Import("7;;;Bonn;;06.03.2026\n");

        Assert.Contains("first_name=Ada (crm 2026-03-04)", await Traits("7"));
    }

    [Fact]
    public async Task A_row_that_names_nobody_is_rejected()
    {
        var report = await Import(";info@example.org;Info;Berlin;;\n0;;Null;Bonn;;\n7;;Ada;Berlin;;\n");

        Assert.Equal((3L, 1L), (report.Read, report.Stored));
        Assert.Equal(["2 Incomplete", "3 Incomplete"], ImportedTenant.Rejects(report));
        Assert.Equal(2, report.UnusableIdentifiers);
    }

    [Fact]
    public async Task Traits_follow_a_merge_and_its_undoing()
    {
        await Import("7;;Ada;Berlin;;05.03.2026\n8;;Adele;Bonn;;06.03.2026\n");
        using var tenant = new TestTenant(_tenant.Root, "main");
        tenant.Link("customer_number:7", "customer_number:8");
        Assert.Equal(["city=Bonn (crm 2026-03-05)", "was city=Berlin (crm 2026-03-04)", "first_name=Adele (crm 2026-03-05)", "was first_name=Ada (crm 2026-03-04)"], await Traits("7"));

        tenant.Unlink("customer_number:7", "customer_number:8");

        Assert.Equal(["city=Berlin (crm 2026-03-04)", "first_name=Ada (crm 2026-03-04)"], await Traits("7"));
        Assert.Equal(["city=Bonn (crm 2026-03-05)", "first_name=Adele (crm 2026-03-05)"], await Traits("8"));
    }

    [Fact]
    public async Task Links_of_master_data_join_contacts_that_are_there_already()
    {
        await _tenant.Import("email,time,touchpoint\nada@example.org,2026-03-01,newsletter\n");
        await _tenant.Import("customer,time,touchpoint\n7,2026-03-02,store-visit\n", "more.csv");
        using var store = new JourneyStore(_tenant.Folder, new Documents(_tenant.Folder));
        Assert.Equal(2, (await TestTenant.Of(store)).Journeys.Base.Count);

        await Import("7;ada@example.org;Ada;Berlin;;\n");

        var page = Assert.IsType<ProfilePageAnswer.Found>(await store.Find("7", null, TestContext.Current.CancellationToken)).Page;
        Assert.Equal(["newsletter", "store-visit"], page.Timeline.Select(entry => entry.Touchpoint));
    }

    [Fact]
    public async Task Columns_nobody_knows_are_traits_under_their_own_name()
    {
        await _tenant.ImportAsFound("Kundennummer;Vorname;Schuhgröße\n7;Ada;38\n");

        Assert.Equal(["Schuhgröße", "first_name"], (await Profile("7")).Traits.Select(trait => trait.Name));
    }

    [Fact]
    public void A_number_of_the_crm_alone_is_asked_for() =>
        Assert.Contains("--column customer_number=\"Record ID\"", _tenant.Questions("Record ID,First Name,Last Name,City\n1,Ada,M,Berlin\n").Single(), StringComparison.Ordinal);
}
