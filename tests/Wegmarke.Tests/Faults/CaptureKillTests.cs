using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Faults;

/// <summary>Reliability F1 and F7: a few kills and stops in every run; <c>./do soak kills</c> for many.</summary>
[Collection(nameof(FaultsCollection))]
public sealed class CaptureKillTests(ITestOutputHelper output) : IDisposable
{
    readonly TestTenant _tenant = new();
    readonly Random _random = new(Soak.Times(3));

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public async Task A_server_killed_at_any_moment_loses_nothing_that_it_acknowledged_and_holds_nothing_twice()
    {
        var port = ServerProcess.FreePort();
        using var senders = RetryingSenders.Start(_tenant.Folder, port);
        var ready = TimeSpan.Zero;
        for (var kill = 0; kill < Soak.Times(3); kill++)
        {
            using var server = ServerProcess.Start(_tenant.Folder, port);
            ready = Longer(ready, senders.WaitForNext(server));
            Assert.True(server.RunsFor(TimeSpan.FromSeconds(_random.NextDouble())));
            server.Kill();
        }
        using (ServerProcess.Start(_tenant.Folder, port))
            await senders.Finish();

        output.WriteLine($"{Soak.Times(3)} kills: {await senders.AreKeptOnce(_tenant.Folder)} First acknowledged {ready.TotalSeconds:N1} s after a start at most.");
    }

    [Fact]
    public async Task A_server_that_is_asked_to_end_ends_and_nothing_is_lost_or_twice()
    {
        var port = ServerProcess.FreePort();
        using var senders = RetryingSenders.Start(_tenant.Folder, port);
        var took = TimeSpan.Zero;
        for (var stop = 0; stop < Soak.Times(2); stop++)
        {
            using var server = ServerProcess.Start(_tenant.Folder, port);
            senders.WaitForNext(server);
            Assert.True(server.RunsFor(TimeSpan.FromSeconds(_random.NextDouble())));
            var asked = TimeProvider.System.GetTimestamp();
            Assert.Equal(0, server.End(TimeSpan.FromSeconds(30)));
            took = Longer(took, TimeProvider.System.GetElapsedTime(asked));
        }
        using (ServerProcess.Start(_tenant.Folder, port))
            await senders.Finish();

        output.WriteLine($"{Soak.Times(2)} stops: {await senders.AreKeptOnce(_tenant.Folder)} A stop took {took.TotalSeconds:N1} s at most.");
    }

    static TimeSpan Longer(TimeSpan one, TimeSpan other) => one > other ? one : other;
}
