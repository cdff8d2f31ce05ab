using System.Diagnostics;
using Wegmarke.Access;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Benchmarks.Capture;

/// <summary>Measures messages through a server of its own: durable interactions a second in batches and one by one, and how long an answer takes at half of that.
/// The sender runs on the same machine and takes its share of it.</summary>
static class CaptureBench
{
    static readonly TimeSpan s_warmUp = TimeSpan.FromSeconds(3), s_measured = TimeSpan.FromSeconds(10);

    public static async Task Run(TextWriter output)
    {
        var folder = Directory.CreateTempSubdirectory("wegmarke-bench-").FullName;
        try
        {
            var tenant = new TenantFolder(folder, TenantId.Main);
            new SourceDeclarations(new Documents(tenant)).Declare("bench", CollectedFor.OwnCustomers);
            var key = new Keys(new HostFolder(folder), TimeProvider.System).AddWrite(TenantId.Main, "bench").Text;
            await using var server = await BenchServer.Start(folder);
            output.WriteLine($"{Environment.ProcessorCount} processors for server and sender together; one profile per eight messages; every answer after the log and its head are on disk");
            await Closed(output, server, new(key, BatchSize: 100, Connections: 16), "batches of 100");
            var single = await Closed(output, server, new(key, BatchSize: 1, Connections: 64), "one by one");
            await Open(output, server, new(key, BatchSize: 1, Connections: 64), single / 2);
            var stats = CaptureStats.Of(tenant);
            output.WriteLine($"received {stats.Received:N0} = stored {stats.Stored:N0} + duplicates {stats.Duplicates:N0} + dropped {stats.Dropped:N0}");
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    /// <summary>Each connection sends its next request when the last is answered.</summary>
    static async Task<double> Closed(TextWriter output, BenchServer server, SenderPlan plan, string what)
    {
        await Senders.Closed(server.Port, plan, s_warmUp);
        var (clock, busy) = (Stopwatch.StartNew(), server.Busy);
        var answers = await Senders.Closed(server.Port, plan, s_measured);
        var rate = answers.Count * (double)plan.BatchSize / clock.Elapsed.TotalSeconds;
        output.WriteLine($"{what}: {rate:N0} interactions/s, {plan.Connections} connections; answers {Percentiles(answers)}; server {(server.Busy - busy).TotalMicroseconds / answers.Count / plan.BatchSize:N1} µs of processor time each, {server.Megabytes:N0} MB");
        return rate;
    }

    /// <summary>Requests begin when they are due, whether or not others are answered; an answer's time counts from when it was due.</summary>
    static async Task Open(TextWriter output, BenchServer server, SenderPlan plan, double rate)
    {
        var answers = await Senders.Open(server.Port, plan, rate, s_measured);
        output.WriteLine($"one by one at {rate:N0}/s, open loop: answers {Percentiles(answers)}");
    }

    static string Percentiles(List<double> milliseconds)
    {
        milliseconds.Sort();
        double At(double share) => milliseconds.Count == 0 ? double.NaN : milliseconds[Math.Min(milliseconds.Count - 1, (int)(share * milliseconds.Count))];
        return $"p50 {At(0.5):N1} ms, p99 {At(0.99):N1} ms, p99.9 {At(0.999):N1} ms";
    }
}
