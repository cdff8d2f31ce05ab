using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Net.Http.Headers;

namespace Wegmarke.Analysis.Following;

/// <summary>Writes the events of a ring to one reader as they come, at the reader's pace: what it does not take lies in the ring and nowhere else.
/// Ends with the reader, its rights, the thing that is followed, or the server.</summary>
sealed class EventStream(EventRing ring, StreamLimits limits) : IResult
{
    /// <summary>Whether the reader may still read.</summary>
    public required Func<bool> StillMay { get; init; }

    /// <summary>Gives back what the stream took.</summary>
    public required Action Leave { get; init; }

    /// <summary>The last row of the log that everything before the next event follows from.</summary>
    public required long Sequence { get; init; }

    /// <summary>What a reader missed behind a sequence, when its events are not kept any more.</summary>
    public Func<long, CancellationToken, Task<IReadOnlyList<ServerEvent>>> Missed { get; init; } = (_, _) => Task.FromResult<IReadOnlyList<ServerEvent>>([]);

    /// <summary>Only the last of several events counts, and another one comes no sooner than after this.</summary>
    public TimeSpan? Together { get; init; }

    public async Task ExecuteAsync(HttpContext context)
    {
        var services = context.RequestServices;
        var clock = services.GetRequiredService<TimeProvider>();
        using var longest = new CancellationTokenSource(limits.Longest, clock);
        using var end = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping, longest.Token);
        try
        {
            await Run(context, clock, end.Token);
        }
        catch (Exception gone) when (gone is OperationCanceledException or IOException)
        {
            // The reader went, or the server stops.
        }
        finally
        {
            Leave();
        }
    }

    async Task Run(HttpContext context, TimeProvider clock, CancellationToken cancel)
    {
        var response = context.Response;
        response.ContentType = "text/event-stream";
        response.Headers[HeaderNames.CacheControl] = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        var next = await Begin(response, context.Request.Headers["Last-Event-ID"], cancel);
        var looked = clock.GetTimestamp();
        using var pause = Together is { } together ? new PeriodicTimer(together) : null;
        while (true)
        {
            var isEnded = ring.IsEnded;
            var (events, more) = ring.From(next);
            if (events is null)
                next = await Reset(response, cancel);
            else if (events.Count > 0)
                next += await Write(response, events, cancel);
            else if (isEnded)
                return;
            if (clock.GetElapsedTime(looked) >= limits.Beat)
            {
                if (!StillMay())
                    return;
                await Write(response, ": still there\n\n", cancel);
                looked = clock.GetTimestamp();
            }
            if (pause is not null)
                await pause.WaitForNextTickAsync(cancel);
            await Wait(more, limits.Beat, cancel);
        }
    }

    /// <summary>Says that it is open, or what a reader that comes back has to load again.</summary>
    async Task<long> Begin(HttpResponse response, string? lastSeen, CancellationToken cancel)
    {
        var (next, seen) = (ring.Next, ring.Read(lastSeen));
        if (seen is { Next: > 0 } known && ring.From(known.Next).Events is not null)
            next = known.Next;
        else if (seen is { } other)
        {
            await Reset(response, cancel);
            foreach (var missed in await Missed(other.Sequence, cancel))
                await Write(response, missed.Text, cancel);
            return next;
        }
        await Write(response, (ServerEvent.Of("open", new { Sequence }) with { Id = ring.IdOf(next - 1, seen?.Sequence ?? Sequence) }).Text, cancel);
        return next;
    }

    /// <summary>Events are missing: whoever reads loads anew what they follow.</summary>
    async Task<long> Reset(HttpResponse response, CancellationToken cancel)
    {
        var next = ring.Next;
        await Write(response, (ServerEvent.Of("reset", new { }) with { Id = ring.IdOf(next - 1, Sequence) }).Text, cancel);
        return next;
    }

    async Task<int> Write(HttpResponse response, IReadOnlyList<ServerEvent> events, CancellationToken cancel)
    {
        await Write(response, Together is null ? string.Concat(events.Select(one => one.Text)) : events[^1].Text, cancel);
        return events.Count;
    }

    static async Task Write(HttpResponse response, string text, CancellationToken cancel)
    {
        await response.Body.WriteAsync(Encoding.UTF8.GetBytes(text), cancel);
        await response.Body.FlushAsync(cancel);
    }

    static async Task Wait(Task more, TimeSpan beat, CancellationToken cancel)
    {
        try
        {
            await more.WaitAsync(beat, cancel);
        }
        catch (TimeoutException)
        {
            // Nothing happened; the beat says so.
        }
    }
}
