using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis.Building;

/// <summary>A snapshot is used when it is whole and of this log and these rules; else the columns are made again, and nobody need do anything.</summary>
public sealed class SnapshotFileTests
{
    static readonly DateTimeOffset s_day = new(2024, 3, 1, 10, 0, 0, TimeSpan.Zero);

    public static TheoryData<int> Seeds => [.. Enumerable.Range(1, 4)];

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [MemberData(nameof(Seeds))]
    public async Task The_snapshot_says_what_the_log_says(int seed)
    {
        using var tenant = await new TestTenant().Import(GivenRow.File(RandomRows.Of(seed)));

        var built = Everything.Of(await tenant.Journeys(), tenant.Folder);

        Assert.Equal(built, Everything.Of(await tenant.Journeys(), tenant.Folder));
        Assert.Equal(built, Everything.Of(await tenant.Rebuilt(), tenant.Folder));
    }

    [Theory]
    [InlineData(0.0)]
    [InlineData(0.02)]
    [InlineData(0.3)]
    [InlineData(0.6)]
    [InlineData(0.97)]
    [InlineData(1.0)]
    public async Task A_damaged_snapshot_is_made_again_unasked(double place)
    {
        using var tenant = await new TestTenant().Import(GivenRow.File(RandomRows.Of(1)));
        var whole = Everything.Of(await tenant.Journeys(), tenant.Folder);
        FlipByte(tenant.Folder.Columns, place);

        Assert.Equal(whole, Everything.Of(await tenant.Journeys(), tenant.Folder));
        Assert.Empty(AnalysisVerification.Run(tenant.Folder));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(7)]
    [InlineData(2000)]
    public async Task A_snapshot_that_was_cut_is_made_again_unasked(int length)
    {
        using var tenant = await new TestTenant().Import(GivenRow.File(RandomRows.Of(1)));
        var whole = Everything.Of(await tenant.Journeys(), tenant.Folder);
        using (var file = File.OpenWrite(tenant.Folder.Columns))
            file.SetLength(length);

        Assert.Equal(whole, Everything.Of(await tenant.Journeys(), tenant.Folder));
    }

    /// <summary>Sequences are read from the snapshot only when somebody looks at a customer or rows come in.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_column_that_proves_damaged_when_it_is_read_late_is_made_again_unasked(bool byImport)
    {
        using var tenant = await new TestTenant().Import(GivenRow.File(Enumerable.Range(0, 400).Select(at => Visit($"{1001 + at}", at % 7))));
        await tenant.Journeys();
        await DamageSequences(tenant);
        ProfilePageAnswer? answer;
        using (var store = new JourneyStore(tenant.Folder, tenant.Documents))
        {
            await TestTenant.Of(store);
            if (byImport)
                await tenant.Import(GivenRow.File([Visit("1001", 9)]));
            answer = await store.Find("1001", null, Cancel);
        }

        Assert.Equal(byImport ? 2 : 1, Assert.IsType<ProfilePageAnswer.Found>(answer).Page.Timeline.Count);
        Assert.Empty(AnalysisVerification.Run(tenant.Folder));
    }

    [Fact]
    public async Task A_snapshot_is_written_when_its_store_is_closed_and_whole_at_any_time_before()
    {
        using var tenant = await new TestTenant().Import(GivenRow.File(Enumerable.Range(0, 3_000).Select(at => Visit($"{1001 + at}", at % 7))));
        var looks = 0;
        for (var round = 0; round < 20; round++)
        {
            File.Delete(tenant.Folder.Columns);
            var building = tenant.Journeys();
            do
            {
                Assert.Empty(AnalysisVerification.Run(tenant.Folder));
                looks++;
            }
            while (!building.IsCompleted);
            await building;
            Assert.Equal([tenant.Folder.Columns], Directory.GetFiles(tenant.Folder.Path, "columns*"));
        }
        Assert.InRange(looks, 20, int.MaxValue);
    }

    [Fact]
    public async Task Columns_of_a_replaced_snapshot_can_still_be_read()
    {
        using var tenant = await new TestTenant().Import(GivenRow.File(Enumerable.Range(0, 400).Select(at => Visit($"{1001 + at}", at % 7))));
        await tenant.Journeys();
        using var early = new JourneyStore(tenant.Folder, tenant.Documents);
        var before = await TestTenant.Of(early);
        await tenant.Import(GivenRow.File(Enumerable.Range(0, 400).Select(at => Visit($"{5001 + at}", at % 7))));

        var after = await tenant.Journeys();

        Assert.Equal((400, 800), (before.Journeys.Base.Sequences.Span.Length, after.Journeys.Base.Count));
    }

    /// <summary>Flips one byte after the other until the snapshot opens and only its late columns are damaged.</summary>
    static async Task DamageSequences(TestTenant tenant)
    {
        var bytes = await File.ReadAllBytesAsync(tenant.Folder.Columns, Cancel);
        for (var at = bytes.Length - 1; at >= 0; at--)
        {
            bytes[at] ^= 1;
            await File.WriteAllBytesAsync(tenant.Folder.Columns, bytes, Cancel);
            if (AnalysisVerification.Run(tenant.Folder) is [var finding] && finding.Text.Contains("'sequences'", StringComparison.Ordinal))
                return;
            bytes[at] ^= 1;
        }
        Assert.Fail("The snapshot has no sequences.");
    }

    [Fact]
    public async Task A_snapshot_of_another_log_is_not_used()
    {
        using var tenant = await new TestTenant().Import(GivenRow.File(RandomRows.Of(1)));
        using var other = await new TestTenant().Import(GivenRow.File(RandomRows.Of(2)));
        var whole = Everything.Of(await tenant.Journeys(), tenant.Folder);
        await other.Journeys();
        File.Copy(other.Folder.Columns, tenant.Folder.Columns, overwrite: true);

        Assert.Contains("made from another log", Assert.Single(AnalysisVerification.Run(tenant.Folder)).Text, StringComparison.Ordinal);
        Assert.Equal(whole, Everything.Of(await tenant.Journeys(), tenant.Folder));
    }

    /// <summary>A log that was put back from a backup and went on has other rows under the numbers that the snapshot knows.</summary>
    [Fact]
    public async Task A_snapshot_of_rows_that_the_log_lost_is_not_used()
    {
        using var tenant = await new TestTenant().Import(GivenRow.File([Visit("1001", 0)]));
        var backup = await File.ReadAllBytesAsync(tenant.Folder.Log, Cancel);
        await tenant.Import(GivenRow.File([Visit("1001", 1)]));
        await tenant.Journeys();
        var columns = await File.ReadAllBytesAsync(tenant.Folder.Columns, Cancel);
        foreach (var file in Directory.EnumerateFiles(tenant.Folder.Path).Where(path => Path.GetFileName(path).StartsWith("log.db-", StringComparison.Ordinal) || path == tenant.Folder.Head))
            File.Delete(file);
        await File.WriteAllBytesAsync(tenant.Folder.Log, backup, Cancel);
        if (Directory.Exists(tenant.Folder.Keys))
            Directory.Delete(tenant.Folder.Keys, recursive: true);
        await tenant.ImportFile(GivenRow.File([Visit("1002", 2)]));
        await File.WriteAllBytesAsync(tenant.Folder.Columns, columns, Cancel);

        Assert.Equal(2, TouchpointTable.Of(await tenant.Journeys(), null).Customers);
    }

    static GivenRow Visit(string customer, int day) => new(customer, s_day.AddDays(day), "website-visit");

    static void FlipByte(string path, double place)
    {
        using var file = File.Open(path, FileMode.Open);
        file.Position = (long)((file.Length - 1) * place);
        var flipped = (byte)(file.ReadByte() ^ 0x40);
        file.Position--;
        file.WriteByte(flipped);
    }
}
