using System.Diagnostics;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Faults;

/// <summary>A few kills in every run; <c>./do soak imports</c> for many.</summary>
[Collection(nameof(FaultsCollection))]
public sealed class KillTests(ITestOutputHelper output) : IDisposable
{
    const int Rows = 120_000;

    static readonly int s_kills = Soak.Times(5);

    readonly TemporaryFolder _folder = new();
    readonly Random _random = new(s_kills);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_import_killed_at_any_moment_and_run_again_is_complete_and_holds_nothing_twice()
    {
        var file = SampleFile.Write(Path.Combine(_folder.Path, "rows.csv"), Rows);
        var undisturbed = Tenant("undisturbed");
        var watch = Stopwatch.StartNew();
        using (var import = ImportProcess.Start(file, undisturbed))
            await import.Succeeds();
        var (takes, expected) = (watch.Elapsed, LogContent.Of(undisturbed));
        Assert.Equal(Rows, expected.Count);

        int kills = 0, rounds = 0, amidRows = 0;
        while (kills < s_kills)
        {
            var folder = Tenant($"round-{++rounds}");
            long stored = 0;
            while (kills < s_kills && Kills(file, folder, takes, stored))
            {
                kills++;
                var before = stored;
                stored = StoredWithoutFinding(folder);
                amidRows += stored > before ? 1 : 0;
            }
            using (var import = ImportProcess.Start(file, folder))
                await import.Succeeds();
            Assert.Equal(Rows, StoredWithoutFinding(folder));
            Assert.Equal(expected, LogContent.Of(folder));
        }
        output.WriteLine($"{kills} kills in {rounds} imports of {Rows} rows, {amidRows} of them after new rows were stored; none lost, none double.");
    }

    /// <summary>Half of them at any time, also while it starts; half when a number of rows is acknowledged. False when it was done before.</summary>
    bool Kills(string file, TenantFolder folder, TimeSpan takes, long stored)
    {
        using var import = ImportProcess.Start(file, folder);
        if (_random.Next(2) == 0)
            return !import.EndsWithin(takes * _random.NextDouble());
        var goal = stored + _random.NextInt64(Rows - stored + 1) / 2;
        if (!import.RunsUntil(() => HeadFile.Newest(folder.Head)?.Head.Sequence > goal))
            return false;
        import.Kill();
        return true;
    }

    static long StoredWithoutFinding(TenantFolder folder)
    {
        var report = LogVerification.Run(folder, progress: null, CancellationToken.None);
        Assert.Equal([], report.Findings);
        return report.Rows;
    }

    TenantFolder Tenant(string name) => new(_folder.Path, new TenantId(name));
}
