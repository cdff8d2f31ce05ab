using System.Net;
using Microsoft.Data.Sqlite;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Faults;

/// <summary>Reliability F2 and F3: the disk of a server that takes messages stops at once and forgets what was not flushed, and every flush fails
/// from then on. A few cuts in every run where they are possible; <c>./do soak power</c> for many.</summary>
[Collection(nameof(FaultsCollection))]
public sealed class CapturePowerCutTests(ITestOutputHelper output) : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly Random _random = new(Soak.Times(2));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_acknowledged_is_there_after_a_power_cut_and_nothing_is_acknowledged_that_could_not_be_flushed()
    {
        using var disk = CuttableDisk.TryMake(_folder.Path, out var why);
        Assert.SkipWhen(disk is null, $"The power cannot be cut here: {why}");
        var folder = new TenantFolder(disk!.Path, TenantId.Main);
        var port = ServerProcess.FreePort();
        using var senders = RetryingSenders.Start(folder, port);
        for (var cut = 0; cut < Soak.Times(2); cut++)
        {
            // What is kept open for the next question would keep the disk.
            SqliteConnection.ClearAllPools();
            using var server = ServerProcess.Start(folder, port);
            senders.WaitForNext(server);
            Assert.True(server.RunsFor(TimeSpan.FromSeconds(_random.NextDouble())));
            disk.Cut();
            await NothingIsTaken(senders, cut);
            server.Kill();
            disk.MountAgain();
        }
        using (ServerProcess.Start(folder, port))
            await senders.Finish();

        output.WriteLine($"{Soak.Times(2)} power cuts: {await senders.AreKeptOnce(folder)}");
        SqliteConnection.ClearAllPools();
    }

    /// <summary>Whoever sends is told to come again, or finds nobody.</summary>
    static async Task NothingIsTaken(RetryingSenders senders, int cut)
    {
        for (var attempt = 0; attempt < 10; attempt++)
            Assert.Contains(await senders.SendOne($"cut-{cut}-{attempt}"), (HttpStatusCode?[])[HttpStatusCode.ServiceUnavailable, null]);
    }
}
