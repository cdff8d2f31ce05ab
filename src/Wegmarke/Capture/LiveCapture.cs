using System.Collections.Concurrent;
using Wegmarke.Capture.SegmentApi;
using Wegmarke.Capture.Steps;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>Takes messages into a tenant. Any thread.</summary>
sealed class LiveCapture(LiveIntake live, TimeProvider clock)
{
    /// <summary>More are made when more come at once, and go again.</summary>
    const int MaxKeptDoors = 64;

    readonly ConcurrentBag<SegmentDoor> _doors = [];
    readonly LiveSources _sources = new(live.Folder, live.Documents, clock);

    /// <summary>So many requests wait that another one would wait too long.</summary>
    public bool IsCrowded => live.Waiting > SegmentLimits.WaitingRequests;

    /// <summary>What became of the messages; it is on disk.</summary>
    /// <param name="source">Whose they are.</param>
    /// <param name="origin">How they came.</param>
    /// <param name="fill">Takes them through the first steps.</param>
    /// <param name="cancel">Ends the wait.</param>
    /// <exception cref="StorageException">The tenant cannot be written now.</exception>
    public Task<OutcomeCounts> Take(string source, MessageOrigin origin, Action<SegmentDoor> fill, CancellationToken cancel) => live.Use(async intake =>
    {
        var door = _doors.TryTake(out var kept) ? kept : new SegmentDoor();
        door.Batch.Begin(_sources.Of(source, intake.Identifiers), clock.GetUtcNow(), origin);
        fill(door);
        var counts = await intake.Take(door.Batch, cancel);
        // Not given back after an error or a caller that went: the commit thread may still read it.
        if (_doors.Count < MaxKeptDoors)
            _doors.Add(door);
        return counts;
    }, cancel);
}
