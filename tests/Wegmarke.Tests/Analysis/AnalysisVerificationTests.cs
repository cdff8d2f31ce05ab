using Wegmarke.Analysis;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

public sealed class AnalysisVerificationTests
{
    [Fact]
    public async Task Nothing_is_found_without_columns_and_in_whole_ones()
    {
        using var tenant = await new TestTenant().Import(GivenRow.File(RandomRows.Of(1)));
        Assert.Empty(AnalysisVerification.Run(tenant.Folder));

        await tenant.Journeys();

        Assert.Empty(AnalysisVerification.Run(tenant.Folder));
    }

    /// <summary>Flips a bit in each of many places, over the whole file.</summary>
    [Fact]
    public async Task A_flipped_bit_anywhere_is_named_with_the_interactions_the_columns_cover()
    {
        using var tenant = await new TestTenant().Import(GivenRow.File(RandomRows.Of(1)));
        await tenant.Journeys();
        var bytes = await File.ReadAllBytesAsync(tenant.Folder.Columns, TestContext.Current.CancellationToken);

        for (var at = 0; at < bytes.Length; at += Math.Max(1, bytes.Length / 300))
        {
            bytes[at] ^= 4;
            await File.WriteAllBytesAsync(tenant.Folder.Columns, bytes, TestContext.Current.CancellationToken);
            AssertNamed(AnalysisVerification.Run(tenant.Folder), at);
            bytes[at] ^= 4;
        }
    }

    [Fact]
    public async Task A_file_that_was_cut_is_named_at_every_length()
    {
        using var tenant = await new TestTenant().Import(GivenRow.File(RandomRows.Of(1)));
        await tenant.Journeys();
        var length = new FileInfo(tenant.Folder.Columns).Length;

        for (var cut = length - 1; cut >= 0; cut -= Math.Max(1, length / 100))
        {
            using (var file = File.OpenWrite(tenant.Folder.Columns))
                file.SetLength(cut);
            AssertNamed(AnalysisVerification.Run(tenant.Folder), cut);
        }
    }

    static void AssertNamed(IReadOnlyList<Finding> findings, long place)
    {
        var finding = Assert.Single(findings);
        Assert.Equal((place, FindingKind.Derived, 1, 150), (place, finding.Kind, finding.First, finding.Last));
        Assert.Contains("interactions 1–150", finding.Text, StringComparison.Ordinal);
    }
}
