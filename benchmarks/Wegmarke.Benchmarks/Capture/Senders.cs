using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Wegmarke.Benchmarks.Capture;

/// <summary>Sends over plain sockets: a client that did more would be what is measured.</summary>
static class Senders
{
    static readonly byte[] s_done = "{\"success\":true}"u8.ToArray();

    static long s_messages;

    /// <summary>Milliseconds of every answer.</summary>
    public static async Task<List<double>> Closed(int port, SenderPlan plan, TimeSpan time)
    {
        var until = Stopwatch.StartNew();
        return Together(await Task.WhenAll(Enumerable.Range(0, plan.Connections).Select(_ => Task.Run(async () =>
        {
            using var socket = await Connect(port);
            var (answers, buffer) = (new List<double>(), new byte[4096]);
            while (until.Elapsed < time)
            {
                var begun = Stopwatch.GetTimestamp();
                await Send(socket, Request(plan), buffer);
                answers.Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
            }
            return answers;
        }))));
    }

    /// <summary>The same with a beat: each connection has its share of the requests, one after another from when they are due.</summary>
    public static async Task<List<double>> Open(int port, SenderPlan plan, double rate, TimeSpan time)
    {
        var (clock, step) = (Stopwatch.StartNew(), TimeSpan.FromSeconds(plan.Connections / rate));
        return Together(await Task.WhenAll(Enumerable.Range(0, plan.Connections).Select(connection => Task.Run(async () =>
        {
            using var socket = await Connect(port);
            using var timer = new PeriodicTimer(TimeSpan.FromMilliseconds(1));
            var (answers, buffer) = (new List<double>(), new byte[4096]);
            for (var due = step * connection / plan.Connections; due < time; due += step)
            {
                while (clock.Elapsed < due)
                    await timer.WaitForNextTickAsync();
                await Send(socket, Request(plan), buffer);
                answers.Add((clock.Elapsed - due).TotalMilliseconds);
            }
            return answers;
        }))));
    }

    static List<double> Together(List<double>[] parts) => [.. parts.SelectMany(part => part)];

    static async Task<Socket> Connect(int port)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(IPAddress.Loopback, port);
        return socket;
    }

    static async Task Send(Socket socket, byte[] request, byte[] buffer)
    {
        await socket.SendAsync(request);
        var used = 0;
        do
        {
            var read = await socket.ReceiveAsync(buffer.AsMemory(used));
            used += read;
            if (read == 0 || used == buffer.Length)
                throw new InvalidOperationException($"The server answered: {Encoding.UTF8.GetString(buffer, 0, used)}");
        }
        while (!buffer.AsSpan(0, used).EndsWith(s_done));
    }

    static byte[] Request(SenderPlan plan)
    {
        var body = plan.BatchSize == 1 ? Message() : $"{{\"batch\":[{string.Join(',', Enumerable.Range(0, plan.BatchSize).Select(_ => Message()))}]}}";
        var authorization = Convert.ToBase64String(Encoding.ASCII.GetBytes(plan.Key + ":"));
        return Encoding.UTF8.GetBytes($"POST /v1/{(plan.BatchSize == 1 ? "track" : "batch")} HTTP/1.1\r\nHost: localhost\r\nAuthorization: Basic {authorization}\r\nContent-Type: application/json\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\n\r\n{body}");
    }

    static string Message()
    {
        var number = Interlocked.Increment(ref s_messages);
        return $$"""{"type":"track","event":"Product Viewed","messageId":"bench-{{number}}","anonymousId":"visitor-{{number / 8}}","timestamp":"2026-03-01T10:00:00.{{number % 1000:000}}Z","properties":{"product_id":"P-{{number % 500}}","name":"Gießkanne","price":19.9,"category":"Garten"},"context":{"library":{"name":"bench","version":"1.0"},"page":{"path":"/garten/kanne","referrer":"https://www.google.com/"},"locale":"de-DE","userAgent":"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36"} }""";
    }
}
