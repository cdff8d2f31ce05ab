using System.Diagnostics;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Faults;

/// <summary>The power is cut under a running import: the file system stops at once and forgets what was not flushed. A few cuts in
/// every run where they are possible; <c>./do soak power</c> for many.</summary>
[Collection(nameof(FaultsCollection))]
public sealed class PowerCutTests(ITestOutputHelper output) : IDisposable
{
    const int Rows = 120_000;

    static readonly int s_cuts = Soak.Times(3);

    readonly TemporaryFolder _folder = new();
    readonly Random _random = new(s_cuts);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Nothing_acknowledged_is_lost_at_a_power_cut_without_being_named()
    {
        using var disk = CuttableDisk.TryMake(_folder.Path, out var why);
        Assert.SkipWhen(disk is null, $"The power cannot be cut here: {why}");
        var file = SampleFile.Write(Path.Combine(_folder.Path, "rows.csv"), Rows);
        var undisturbed = new TenantFolder(_folder.Path, TenantId.Main);
        using (var import = ImportProcess.Start(file, undisturbed))
            await import.Succeeds();
        var expected = LogContent.Of(undisturbed).Order().ToList();

        var summary = new Summary();
        while (summary.Cuts < s_cuts)
            await Round(disk!, file, new TenantFolder(disk!.Path, new TenantId($"round-{summary.Rounds++}")), expected, summary);
        output.WriteLine($"{summary}");
        // Named losses are what verification promises for damaged disks; a sound one loses nothing at all.
        Assert.Equal(0, summary.Lost);
    }

    /// <summary>Cuts, mounts, looks and imports again until the file is complete.</summary>
    async Task Round(CuttableDisk disk, string file, TenantFolder folder, List<ulong> expected, Summary summary)
    {
        while (summary.Cuts < s_cuts && CutDuringImport(disk, file, folder) is { } acknowledged)
        {
            summary.Cuts++;
            summary.Acknowledged += acknowledged;
            summary.Lost += LostAndNamed(folder, acknowledged);
        }
        using (var import = ImportProcess.Start(file, folder))
            await import.Succeeds();
        Assert.All(LogVerification.Run(folder, progress: null, CancellationToken.None).Findings, finding => Assert.Equal(FindingKind.KnownLoss, finding.Kind));
        Assert.Equal(expected, LogContent.Of(folder).Order());
        Directory.Delete(folder.Path, recursive: true);
    }

    /// <summary>What was acknowledged before the cut; null when the import was done before.</summary>
    long? CutDuringImport(CuttableDisk disk, string file, TenantFolder folder)
    {
        var from = Acknowledged(folder);
        var goal = from + _random.NextInt64(Math.Max(1, Rows - from));
        using var import = ImportProcess.Start(file, folder);
        if (!import.RunsUntil(() => Acknowledged(folder) > goal))
            return null;
        Spin(_random.NextDouble() * 3);
        // Read before the cut: an acknowledgement that races with it proves nothing.
        var acknowledged = Acknowledged(folder);
        disk.Cut();
        import.Kill();
        disk.MountAgain();
        return acknowledged;
    }

    static long Acknowledged(TenantFolder folder) => HeadFile.Newest(folder.Head)?.Head.Sequence ?? 0;

    /// <summary>So that the cut falls anywhere within a commit.</summary>
    static void Spin(double milliseconds)
    {
        var watch = Stopwatch.StartNew();
        while (watch.Elapsed.TotalMilliseconds < milliseconds)
            Thread.SpinWait(20);
    }

    /// <summary>Rows that were acknowledged and are gone; each must be named.</summary>
    static long LostAndNamed(TenantFolder folder, long acknowledged)
    {
        var report = LogVerification.Run(folder, progress: null, CancellationToken.None);
        long last;
        using (var reader = LogReader.Open(folder))
            last = reader?.LastSequence ?? 0;
        var named = report.Findings.Where(finding => finding.Kind is FindingKind.Lost or FindingKind.KnownLoss or FindingKind.MissingFile).Sum(finding => finding.Last - finding.First + 1);
        Assert.True(report.Rows + named >= acknowledged, $"{acknowledged} acknowledged, {report.Rows} left, {named} named as lost");
        Assert.True(last >= acknowledged || report.Findings.Any(finding => finding.Last >= acknowledged), $"{acknowledged} acknowledged, the log ends with {last}");
        return named;
    }

    sealed class Summary
    {
        public int Cuts { get; set; }

        public int Rounds { get; set; }

        public long Acknowledged { get; set; }

        public long Lost { get; set; }

        public override string ToString() => $"{Cuts} power cuts in {Rounds} imports of {Rows} rows with {Acknowledged} rows acknowledged before them: {Lost} lost (and named), none lost unnamed; all complete after importing again.";
    }
}
