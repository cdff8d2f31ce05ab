using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Faults;

[Collection(nameof(FaultsCollection))]
public sealed class FullDiskTests : IDisposable
{
    const int Rows = 120_000;

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData(0)]
    [InlineData(4)]
    [InlineData(11)]
    [InlineData(8)]
    public async Task A_full_disk_ends_an_import_with_a_word_and_loses_nothing(int freeMegabytes)
    {
        using var disk = CuttableDisk.TryMake(_folder.Path, out var why);
        Assert.SkipWhen(disk is null, $"A disk of its own cannot be made here: {why}");
        var file = SampleFile.Write(Path.Combine(_folder.Path, "rows.csv"), Rows);
        var folder = new TenantFolder(disk!.Path, TenantId.Main);
        var ballast = disk.FillUpTo(freeMegabytes);
        using (var import = ImportProcess.Start(file, folder))
            Assert.Contains("full", await import.Fails(), StringComparison.Ordinal);
        var stored = Look(folder);

        File.Delete(ballast);
        using (var import = ImportProcess.Start(file, folder))
            await import.Succeeds();
        Assert.InRange(stored, 0, Rows - 1);
        Assert.Equal(Rows, Look(folder));
        Assert.Equal(Rows, LogContent.Of(folder).Count);
    }

    static long Look(TenantFolder folder)
    {
        var report = LogVerification.Run(folder, progress: null, CancellationToken.None);
        Assert.Equal([], report.Findings);
        return report.Rows;
    }
}
