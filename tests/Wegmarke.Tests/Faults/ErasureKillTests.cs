using System.Diagnostics;
using System.Text;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;
using Wegmarke.Tests.Privacy;

namespace Wegmarke.Tests.Faults;

/// <summary>A few kills in every run; <c>./do soak erasures</c> for many.</summary>
[Collection(nameof(FaultsCollection))]
public sealed class ErasureKillTests(ITestOutputHelper output) : IDisposable
{
    const int Rows = 20_000;

    static readonly int s_kills = Soak.Times(5);

    readonly TemporaryFolder _root = new();
    readonly TemporaryFolder _backup = new();
    readonly TemporaryFolder _files = new();
    readonly Random _random = new(s_kills);

    public void Dispose()
    {
        _root.Dispose();
        _backup.Dispose();
        _files.Dispose();
    }

    [Fact]
    public async Task An_erasure_killed_at_any_moment_did_not_begin_or_is_finished_by_the_next_reader()
    {
        var folder = new TenantFolder(_root.Path, TenantId.Main);
        using (var import = ImportProcess.Start(_files.File("rows.csv", Csv()), folder))
            await import.Succeeds();
        Copies.Folder(_root.Path, _backup.Path);
        var watch = Stopwatch.StartNew();
        using (var erasure = Start())
            await erasure.Succeeds();
        var takes = watch.Elapsed;

        var (begun, kills) = (0, 0);
        for (; kills < s_kills; kills++)
        {
            Copies.PutBack(_backup.Path, _root.Path);
            using (var erasure = Start())
                Kill(erasure, folder, takes);
            begun += AllOrNothing(folder) ? 1 : 0;
        }
        output.WriteLine($"{kills} kills of an erasure of {Rows / 2} interactions, {begun} of them after it had begun; each was all or nothing.");
    }

    ImportProcess Start() => ImportProcess.Run("privacy", "erase", "customer_number:person-7x", "--yes", "--dir", _root.Path);

    /// <summary>Half of them at any time, half right after the erasure has begun, when most is at stake.</summary>
    void Kill(ImportProcess erasure, TenantFolder folder, TimeSpan takes)
    {
        if (_random.Next(2) == 0)
        {
            erasure.EndsWithin(takes * _random.NextDouble());
            return;
        }
        if (erasure.RunsUntil(() => Protocol.Entries(folder).Count > 0))
            erasure.EndsWithin(takes * _random.NextDouble() / 3);
    }

    /// <summary>True when it had begun.</summary>
    static bool AllOrNothing(TenantFolder folder)
    {
        var erased = 0;
        using (var reader = LogReader.Open(folder)!)
        {
            using var rows = reader.Rows(1, long.MaxValue);
            while (rows.Next())
                erased += rows.Row.IsErased ? 1 : 0;
        }
        var report = LogVerification.Run(folder, progress: null, CancellationToken.None);
        Assert.Equal([], report.Findings);
        Assert.Equal((Rows, erased), (report.Rows, report.Erased));
        var entries = Protocol.Entries(folder).Select(entry => entry.Note.Kind).ToArray();
        Assert.Equal(erased == 0 ? [] : [ProtocolKind.Erase, ProtocolKind.Done], entries);
        Assert.True(erased is 0 or Rows / 2, $"{erased} interactions are erased");
        if (erased > 0)
            Assert.Empty(Traces.Of(["person-7x", "said-by-7"], folder.Root));
        return erased > 0;
    }

    static string Csv()
    {
        var csv = new StringBuilder("customer_number,time,touchpoint,comment\n");
        for (var row = 0; row < Rows; row++)
            csv.Append($"person-{(row % 2 == 0 ? 7 : 10 + row % 90)}x,2024-03-{1 + row % 28:00}T10:{row % 60:00}:00Z,visit,said-by-{(row % 2 == 0 ? 7 : 0)} {row}\n");
        return csv.ToString();
    }
}
