using System.Diagnostics;
using System.Text;
using Microsoft.Data.Sqlite;
using Wegmarke.Access;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Faults;

[Collection(nameof(FaultsCollection))]
public sealed class CaptureFullDiskTests : IDisposable
{
    const int PerBatch = 40;

    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_full_disk_is_answered_with_try_again_and_taking_goes_on_once_there_is_room()
    {
        using var disk = CuttableDisk.TryMake(_folder.Path, out var why);
        Assert.SkipWhen(disk is null, $"A disk of its own cannot be made here: {why}");
        await Fill(disk!);
        // What is kept open for the next question would keep the disk.
        SqliteConnection.ClearAllPools();
    }

    static async Task Fill(CuttableDisk disk)
    {
        using var tenant = new TestTenant(disk.Path, "main");
        new SourceDeclarations(tenant.Documents).Declare("shop", CollectedFor.OwnCustomers);
        var key = new Keys(new HostFolder(disk.Path), TimeProvider.System).AddWrite(tenant.Folder.Id, "shop").Text;
        await using var server = await RunningServer.Start(tenant.Folder);
        var batch = 0;
        Assert.Equal((200, null), await Send(server, key, batch++));

        var ballast = disk.FillUpTo(freeMegabytes: 4);
        (int Status, string? RetryAfter) answer;
        while ((answer = await Send(server, key, batch)).Status == 200)
            batch++;
        Assert.Equal((503, "5"), answer);
        Assert.Equal((503, "5"), await Send(server, key, batch));
        File.Delete(ballast);
        var begun = Stopwatch.StartNew();
        while ((await Send(server, key, batch)).Status != 200)
            Assert.True(begun.Elapsed < s_patience, "There is room again, and nothing is taken.");

        Assert.Equal([], LogVerification.Run(tenant.Folder, progress: null, CancellationToken.None).Findings);
        var stats = CaptureStats.Of(tenant.Folder);
        Assert.Equal(((batch + 1) * PerBatch, stats.Received), (stats.Stored, stats.Stored + stats.Duplicates));
    }

    /// <summary>The answer's status and how many seconds it says to wait.</summary>
    static async Task<(int Status, string? RetryAfter)> Send(RunningServer server, string key, int batch)
    {
        var text = new string('x', 10_000);
        var messages = Enumerable.Range(0, PerBatch).Select(at => $$"""{"type":"track","event":"Login","userId":"u","messageId":"{{batch}}-{{at}}","text":"{{text}}"}""");
        using var request = new HttpRequestMessage(HttpMethod.Post, "/v1/batch") { Content = new StringContent($"{{\"batch\":[{string.Join(',', messages)}]}}", Encoding.UTF8, "application/json") };
        request.Headers.Authorization = CapturingServer.Basic(key);
        var answer = await server.Send(request);
        return (answer.Status, answer.Headers.RetryAfter?.ToString());
    }
}
