using System.Globalization;
using System.Net;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Faults;

/// <summary>Reliability L6: <c>./do soak memory MINUTES</c>. It takes its time, so it is in no other run.</summary>
[Collection(nameof(FaultsCollection))]
public sealed class CaptureMemoryTests(ITestOutputHelper output) : IDisposable
{
    const int PerSecond = 500;

    static readonly TimeSpan s_step = TimeSpan.FromSeconds(5);

    readonly TestTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public async Task A_server_that_takes_messages_for_long_needs_no_more_memory_for_it()
    {
        Assert.SkipUnless(Soak.IsAskedFor, "It takes minutes: './do soak memory' asks for it.");
        var port = ServerProcess.FreePort();
        using var senders = RetryingSenders.Start(_tenant.Folder, port);
        using var server = ServerProcess.Start(_tenant.Folder, port);
        senders.WaitForNext(server);
        await senders.Finish();

        var points = new List<(double Minute, double Megabytes)>();
        var minutes = Soak.Times(10);
        var begun = TimeProvider.System.GetTimestamp();
        using var clock = new PeriodicTimer(s_step);
        for (var sent = 0L; TimeProvider.System.GetElapsedTime(begun).TotalMinutes is var minute && minute < minutes;)
        {
            var due = (long)(TimeProvider.System.GetElapsedTime(begun).TotalSeconds + s_step.TotalSeconds) * PerSecond;
            for (; sent < due; sent += 10)
                Assert.All(await Task.WhenAll(Enumerable.Range(0, 10).Select(at => senders.SendOne($"m{sent}-{at}"))), status => Assert.Equal(HttpStatusCode.OK, status));
            points.Add((minute, server.Megabytes));
            await clock.WaitForNextTickAsync(TestContext.Current.CancellationToken);
        }

        // The first third fills caches and the collector's budget.
        var slope = Slope([.. points.Where(point => point.Minute > minutes / 3.0)]);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{minutes} minutes at {PerSecond} messages a second: {points[0].Megabytes:N0} MB at first, {points[^1].Megabytes:N0} MB at the end; {slope:N2} MB a minute after the first third."));
        Assert.InRange(slope, double.NegativeInfinity, 1);
    }

    /// <summary>Of the straight line through them by least squares.</summary>
    static double Slope(IReadOnlyList<(double X, double Y)> points)
    {
        var (x, y) = (points.Average(point => point.X), points.Average(point => point.Y));
        return points.Sum(point => (point.X - x) * (point.Y - y)) / points.Sum(point => (point.X - x) * (point.X - x));
    }
}
