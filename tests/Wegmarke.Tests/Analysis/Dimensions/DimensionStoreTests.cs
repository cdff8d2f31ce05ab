using Wegmarke.Analysis;
using Wegmarke.Engine;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis.Dimensions;

public sealed class DimensionStoreTests
{
    const string Header = "customer,time,touchpoint,campaign,frame size\n";
    const string Rows = Header + "1,2024-03-01T10:00:00Z,newsletter,spring,m\n1,2024-03-02T10:00:00Z,newsletter,,\n2,2024-03-01T10:00:00Z,newsletter,autumn,l\n";
    static readonly string[] s_values = ["spring", "", "autumn"];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_dimension_is_made_when_it_is_first_asked_for_and_read_from_its_file_by_the_next_process()
    {
        using var tenant = await new TestTenant().Import(Rows);
        Assert.Equal(s_values, await Values(tenant, "campaign"));
        var written = File.GetLastWriteTimeUtc(Campaign(tenant));

        Assert.Equal(s_values, await Values(tenant, "campaign"));

        Assert.Equal([Campaign(tenant)], Directory.GetFiles(tenant.Folder.Dimensions));
        Assert.Equal(written, File.GetLastWriteTimeUtc(Campaign(tenant)));
    }

    [Fact]
    public async Task What_is_read_ahead_is_on_disk_before_anybody_asks_for_it_and_read_once()
    {
        using var tenant = await new TestTenant().Import(Rows);
        using var journeys = new JourneyStore(tenant.Folder, tenant.Documents);
        await using var store = new DimensionStore(tenant.Folder, journeys) { WorthReadingAhead = 3 };
        var data = await TestTenant.Of(journeys);

        await store.ReadAhead(data, [DimensionName.Of("campaign"), DimensionName.Of("nothing")]);

        Assert.Equal([Campaign(tenant)], Directory.GetFiles(tenant.Folder.Dimensions));
        File.Delete(Campaign(tenant));
        await store.ReadAhead(data, [DimensionName.Device]);
        Assert.Empty(Directory.GetFiles(tenant.Folder.Dimensions));
    }

    [Fact]
    public async Task Too_few_rows_are_not_read_ahead()
    {
        using var tenant = await new TestTenant().Import(Rows);
        using var journeys = new JourneyStore(tenant.Folder, tenant.Documents);
        await using var store = new DimensionStore(tenant.Folder, journeys) { WorthReadingAhead = 4 };

        await store.ReadAhead(await TestTenant.Of(journeys), [DimensionName.Device]);

        Assert.False(Directory.Exists(tenant.Folder.Dimensions));
    }

    [Fact]
    public async Task Asking_for_figures_makes_no_dimension()
    {
        using var tenant = await new TestTenant().Import(Rows);

        await tenant.Journeys();

        Assert.False(Directory.Exists(tenant.Folder.Dimensions));
    }

    [Fact]
    public async Task Any_property_is_a_dimension_whatever_it_is_called()
    {
        using var tenant = await new TestTenant().Import(Rows.Replace("frame size", "../x:ü"));

        Assert.Equal(["m", "", "l"], await Values(tenant, "../x:ü"));
        Assert.Equal(["m", "", "l"], await Values(tenant, "property:../x:ü"));
        Assert.Single(Directory.GetFiles(tenant.Folder.Dimensions));
    }

    [Fact]
    public async Task A_property_that_nothing_has_is_named_and_leaves_no_file()
    {
        using var tenant = await new TestTenant().Import(Rows);

        var refusal = await Assert.ThrowsAsync<QuestionException>(() => Values(tenant, "framesize"));

        Assert.StartsWith("No interaction has a property 'framesize'. Known to all are touchpoint, channel, ", refusal.Message, StringComparison.Ordinal);
        Assert.False(Directory.Exists(tenant.Folder.Dimensions));
    }

    [Fact]
    public async Task What_follows_from_the_row_is_a_dimension_too()
    {
        using var tenant = await new TestTenant().Import("customer,time,event,consent\n1,2024-03-01T10:00:00Z,Order Completed,analysis;marketing\n1,2024-03-02T10:00:00Z,Page Viewed,\n", "till");

        Assert.Equal(["till", "till"], await Values(tenant, "source"));
        Assert.Equal(["Order Completed", "Page Viewed"], await Values(tenant, "event"));
        Assert.Equal(["analysis;marketing", "analysis"], await Values(tenant, "purposes"));
        Assert.Equal(["consent", "contract"], await Values(tenant, "basis"));
    }

    [Fact]
    public async Task A_damaged_file_is_made_again_unasked()
    {
        using var tenant = await new TestTenant().Import(Rows);
        await Values(tenant, "campaign");
        var bytes = await File.ReadAllBytesAsync(Campaign(tenant), Cancel);

        for (var at = 0; at < bytes.Length; at += 11)
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 0x10;
            await File.WriteAllBytesAsync(Campaign(tenant), damaged, Cancel);
            Assert.Equal(s_values, await Values(tenant, "campaign"));
            await File.WriteAllBytesAsync(Campaign(tenant), bytes[..at], Cancel);
            Assert.Equal(s_values, await Values(tenant, "campaign"));
        }
        Assert.Equal(bytes, await File.ReadAllBytesAsync(Campaign(tenant), Cancel));
    }

    /// <summary>Sequences are read from the snapshot only when a dimension asks for them.</summary>
    [Fact]
    public async Task Damaged_columns_that_only_a_dimension_reads_are_built_again()
    {
        using var tenant = await new TestTenant().Import(Rows);
        await tenant.Journeys();
        var bytes = await File.ReadAllBytesAsync(tenant.Folder.Columns, Cancel);

        for (var at = 0; at < bytes.Length; at += 23)
        {
            var damaged = bytes.ToArray();
            damaged[at] ^= 0x10;
            await File.WriteAllBytesAsync(tenant.Folder.Columns, damaged, Cancel);
            using var store = new JourneyStore(tenant.Folder, tenant.Documents);
            using var dimensions = new DimensionStore(tenant.Folder, store);
            var asked = await store.Ask(data => new QuestionDesk(dimensions).Ask(data, new Question { By = DimensionName.Of("campaign"), Per = QuestionUnit.Account }, Cancel), Cancel);
            Assert.Equal(["none 1", "autumn 1", "spring 1"], asked!.By!.Parts.Select(part => $"{part.Value ?? part.Kind} {part.Interactions}"));
        }
    }

    [Fact]
    public async Task The_file_of_another_log_or_dimension_is_made_again()
    {
        using var tenant = await new TestTenant().Import(Rows);
        using var other = await new TestTenant().Import(Rows.Replace("spring", "winter"));
        await Values(tenant, "campaign");
        await Values(other, "campaign");
        await Values(tenant, "basis");

        File.Copy(Campaign(other), Campaign(tenant), overwrite: true);
        Assert.Equal(s_values, await Values(tenant, "campaign"));
        File.Copy(Path.Combine(tenant.Folder.Dimensions, "basis.bin"), Campaign(tenant), overwrite: true);
        Assert.Equal(s_values, await Values(tenant, "campaign"));
    }

    [Fact]
    public async Task New_rows_are_read_on_while_the_store_is_open_and_by_the_next_process()
    {
        using var tenant = await new TestTenant().Import(Rows);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        await Values(store, dimensions, "campaign");

        await tenant.Import(Header + "1,2024-02-01T10:00:00Z,newsletter,winter,\n");

        string[] grown = ["winter", "spring", "", "autumn"];
        Assert.Equal(grown, await Values(store, dimensions, "campaign"));
        Assert.Equal(grown, await Values(tenant, "campaign"));
    }

    [Fact]
    public async Task Values_follow_their_rows_when_profiles_merge_and_part()
    {
        using var tenant = await new TestTenant().Import(Rows);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        await Values(store, dimensions, "campaign");

        tenant.Link("customer_number:1", "customer_number:2");
        Assert.Equal(["", "autumn", "spring"], (await Values(store, dimensions, "campaign")).Order(StringComparer.Ordinal));
        tenant.Unlink("customer_number:1", "customer_number:2");
        Assert.Equal(s_values, await Values(store, dimensions, "campaign"));
    }

    [Fact]
    public async Task What_is_deleted_on_disk_is_forgotten_in_memory()
    {
        using var tenant = await new TestTenant().Import(Rows);
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        var before = await dimensions.Of(await TestTenant.Of(store), DimensionName.Of("campaign"), Cancel);

        Directory.Delete(tenant.Folder.Dimensions, recursive: true);
        var after = await dimensions.Of(await TestTenant.Of(store), DimensionName.Of("campaign"), Cancel);

        Assert.NotSame(before.Values, after.Values);
        Assert.True(File.Exists(Campaign(tenant)));
    }

    [Fact]
    public async Task Only_the_last_asked_are_kept_and_all_can_be_asked_again()
    {
        var names = Enumerable.Range(0, 12).Select(i => $"p{i}").ToArray();
        using var tenant = await new TestTenant().Import($"customer,time,touchpoint,{string.Join(',', names)}\n1,2024-03-01T10:00:00Z,newsletter,{string.Join(',', names.Select(name => $"value of {name}"))}\n");
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);

        foreach (var name in names.Concat(names))
            Assert.Equal([$"value of {name}"], await Values(store, dimensions, name));
    }

    [Fact]
    public async Task The_list_says_what_is_filled_with_examples_and_reads_on()
    {
        using var tenant = await new TestTenant().Import(Rows);
        Assert.Equal(["campaign 2/3 spring, autumn", "frame size 2/3 m, l"], await Listed(tenant));

        await tenant.Import(Header + "1,2024-02-01T10:00:00Z,newsletter,winter,m\n");

        Assert.Equal(["campaign 3/4 spring, autumn, winter", "frame size 3/4 m, l"], await Listed(tenant));
        await File.WriteAllTextAsync(Path.Combine(tenant.Folder.Dimensions, "survey.json"), "{", Cancel);
        Assert.Equal(["campaign 3/4 spring, autumn, winter", "frame size 3/4 m, l"], await Listed(tenant));
    }

    [Fact]
    public async Task Rows_not_collected_for_analysis_are_in_no_list()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint,campaign,consent\n1,2024-03-01T10:00:00Z,newsletter,secret,marketing\n1,2024-03-01T10:00:00Z,newsletter,open,\n");

        Assert.Equal(["campaign 1/1 open"], await Listed(tenant));
        Assert.Equal(["open"], await Values(tenant, "campaign"));
    }

    [Fact]
    public async Task Accounts_are_a_dimension_of_customers()
    {
        using var tenant = await new TestTenant().Import("customer,account,time,touchpoint\n1,A,2024-03-01T10:00:00Z,newsletter\n1,,2024-03-02T10:00:00Z,newsletter\n2,,2024-03-01T10:00:00Z,newsletter\n,A,2024-03-03T10:00:00Z,newsletter\n,,2024-03-03T10:00:00Z,newsletter\n");

        Assert.Equal(["A", "A", "A", "", ""], (await Values(tenant, "account")).OrderDescending(StringComparer.Ordinal));
    }

    static string Campaign(TestTenant tenant) => Path.Combine(tenant.Folder.Dimensions, "campaign.bin");

    static async Task<string[]> Listed(TestTenant tenant)
    {
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        var list = await dimensions.List(await TestTenant.Of(store), Cancel);
        return [.. list.Dimensions.Where(entry => entry.Filled > 0 && entry.Name is not ("touchpoint" or "channel" or "source" or "purposes" or "basis"))
            .Select(entry => $"{entry.Name} {entry.Filled}/{list.Rows} {string.Join(", ", entry.Examples)}")];
    }

    static async Task<string[]> Values(TestTenant tenant, string name)
    {
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        return await Values(store, dimensions, name);
    }

    /// <summary>The value of each interaction, customer after customer.</summary>
    static async Task<string[]> Values(JourneyStore store, DimensionStore dimensions, string name)
    {
        var data = await TestTenant.Of(store);
        var dimension = await dimensions.Of(data, DimensionName.Of(name), Cancel);
        return [.. Enumerable.Range(0, data.ProfileCount).SelectMany(profile => Of(data.Journeys.ColumnsOf(profile), dimension, profile)),
            .. Enumerable.Range(data.Journeys.Base.LinkedCount, data.Journeys.Base.UnlinkedCount).Select(position => Text(dimension, data.Journeys.Base, position))];
    }

    static IEnumerable<string> Of(JourneyColumns columns, Dimension dimension, int profile)
    {
        var (start, length) = columns.PositionsOf(profile).GetOffsetAndLength(columns.Count);
        return Enumerable.Range(start, length).Select(position => Text(dimension, columns, position));
    }

    static string Text(Dimension dimension, JourneyColumns columns, int position) =>
        dimension.In(columns)[position] is not 0 and var code ? dimension.Values.Text(code) : "";
}
