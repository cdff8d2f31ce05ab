using Wegmarke.Analysis.Following;
using Wegmarke.Analysis.Segmenting;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Looks at a tenant as long as somebody follows it or one of its customers, and tells what happened: whoever wrote it, this process or
/// another one. Any thread.</summary>
public sealed class TenantWatch : IAsyncDisposable
{
    /// <summary>A service agent sees a visit within a second; a look without news costs about a millisecond.</summary>
    static readonly TimeSpan s_look = TimeSpan.FromMilliseconds(100);

    /// <summary>So long a reader that lost its connection finds everything that happened meanwhile.</summary>
    static readonly TimeSpan s_kept = TimeSpan.FromMinutes(2);

    static readonly TimeSpan s_patience = TimeSpan.FromSeconds(10);

    readonly (TenantFolder Folder, Documents Documents) _tenant;
    readonly DimensionStore _dimensions;
    readonly LiveSegments _segments;
    readonly TimeProvider _clock;
    readonly CancellationTokenSource _stop = new();
    readonly SemaphoreSlim _gate = new(1, 1);
    readonly Lock _lock = new();
    readonly Dictionary<int, ProfileFeed> _feeds = [];
    EventRing _changes;
    Task _watching = Task.CompletedTask;
    int _followers, _rings;
    bool _isWatching;
    long? _failing;
    TenantMark? _mark;
    SegmentStanding? _standing;
    SaidMark _said;

    internal TenantWatch((TenantFolder Folder, Documents Documents) tenant, DimensionStore dimensions, LiveSegments segments)
    {
        (_tenant, _dimensions, _segments, _clock) = (tenant, dimensions, segments, dimensions.Clock);
        _changes = NewRing();
    }

    /// <summary>Everything that moves the tenant's figures; to be left again.</summary>
    internal EventRing Enter()
    {
        lock (_lock)
        {
            _followers++;
            Begin();
            return _changes;
        }
    }

    internal void Leave()
    {
        lock (_lock)
            _followers--;
    }

    /// <summary>The customer that an identifier names, to be left again; or why there is none, null when the tenant has no log.</summary>
    internal async Task<(ProfileFeed? Feed, ProfileAnswer Answer)?> Enter(string identifier, CancellationToken cancel)
    {
        if (await _dimensions.Journeys.NodeOf(identifier, cancel) is not var (node, answer))
            return null;
        if (node == 0)
            return (null, answer);
        await _gate.WaitAsync(cancel);
        try
        {
            var feed = Entered(node);
            if (feed.State is null)
                await BeginState(feed, cancel);
            return (feed, answer);
        }
        finally
        {
            _gate.Release();
        }
    }

    internal void Leave(ProfileFeed feed)
    {
        lock (_lock)
            (feed.Readers, feed.Left) = (feed.Readers - 1, _clock.GetTimestamp());
    }

    /// <summary>Interactions of the customer behind a sequence, for a reader that comes back after everything was forgotten.</summary>
    internal async Task<IReadOnlyList<ServerEvent>> Since(ProfileFeed feed, long sequence, CancellationToken cancel)
    {
        var journeys = _dimensions.Journeys;
        return await journeys.Current(cancel) is { } data && await journeys.PageOf(data, feed.Node, (sequence, EventRing.MostKept), cancel) is { } page
            ? [.. page.Timeline.Select(entry => ServerEvent.Of("interaction", entry))] : [];
    }

    ProfileFeed Entered(int node)
    {
        lock (_lock)
        {
            if (!_feeds.TryGetValue(node, out var feed))
                _feeds[node] = feed = new(node, NewRing());
            feed.Readers++;
            Begin();
            return feed;
        }
    }

    /// <summary>Tells it from every ring of this process and of earlier ones.</summary>
    EventRing NewRing() => new($"{_clock.GetUtcNow().ToUnixTimeMilliseconds():x}.{++_rings}");

    async Task BeginState(ProfileFeed feed, CancellationToken cancel)
    {
        try
        {
            await Advance(isAnything: true, cancel);
            if (_standing is { } standing)
                feed.State = await StateOf(feed, standing, standing.Data.LastSequence, cancel);
        }
        catch
        {
            Leave(feed);
            throw;
        }
    }

    void Begin()
    {
        if (_isWatching)
            return;
        _isWatching = true;
        _watching = Task.Run(() => Watch(_stop.Token), CancellationToken.None);
    }

    async Task Watch(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(s_look);
        try
        {
            while (await timer.WaitForNextTickAsync(stop) && IsWanted())
            {
                var begun = _clock.GetTimestamp();
                if (!await Looked(stop))
                    return;
                // As long as a look took, others have the processor.
                for (var rest = _clock.GetElapsedTime(begun); rest > s_look; rest -= s_look)
                    await timer.WaitForNextTickAsync(stop);
            }
        }
        catch (Exception cause) when (cause is OperationCanceledException or ObjectDisposedException)
        {
            EndAll();
        }
    }

    /// <summary>While an erasure or an import is at work, a tenant may not be readable for a moment; when that lasts, false: readers come back,
    /// and hear from the one who answers them what is wrong.</summary>
    async Task<bool> Looked(CancellationToken cancel)
    {
        try
        {
            await Look(cancel);
            _failing = null;
            return true;
        }
        catch (Exception cause) when (cause is StorageException or DatabaseException or IOException or FormatException)
        {
            _failing ??= _clock.GetTimestamp();
            // What was told of may be half of what happened; the next look asks of everybody.
            _standing = null;
            if (_clock.GetElapsedTime(_failing.Value) < s_patience)
                return true;
            EndAll();
            return false;
        }
    }

    bool IsWanted()
    {
        lock (_lock)
        {
            foreach (var feed in _feeds.Values.Where(feed => feed.Readers == 0 && _clock.GetElapsedTime(feed.Left) > s_kept).ToArray())
                _feeds.Remove(feed.Node);
            return _isWatching = _feeds.Count + _followers > 0;
        }
    }

    void EndAll()
    {
        lock (_lock)
        {
            foreach (var feed in _feeds.Values)
                feed.Ring.End();
            _feeds.Clear();
            _changes.End();
            (_changes, _isWatching, _failing, _mark, _standing) = (NewRing(), false, null, null, null);
        }
    }

    async Task Look(CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            await Advance(isAnything: false, cancel);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <param name="isAnything">Customers are wanted to be as they are now although nobody was followed yet.</param>
    async Task Advance(bool isAnything, CancellationToken cancel)
    {
        var mark = TenantMark.Of(_tenant.Folder, _tenant.Documents);
        var isChanged = mark != _mark;
        if (mark is not null && (isAnything || _feeds.Count > 0) && (isChanged || _standing is null || _clock.GetUtcNow().ToUnixTimeMilliseconds() >= _standing.Until))
            await Follow(mark, isSaidOfAll: _mark?.Protocol != mark.Protocol, cancel);
        if (isChanged && mark is not null)
            _changes.Add([ServerEvent.Of("changed", new { mark.Sequence })], mark.Sequence);
        _mark = mark;
    }

    /// <param name="mark">Looked at before.</param>
    /// <param name="isSaidOfAll">Objections are known by hashes alone, so that they may be anybody's.</param>
    /// <param name="cancel">Ends the work.</param>
    async Task Follow(TenantMark mark, bool isSaidOfAll, CancellationToken cancel)
    {
        if (await _segments.Now(cancel) is not { } standing)
            return;
        var (before, said) = (_standing, _said);
        (_standing, _said) = (standing, mark.Said);
        HashSet<int>? touched = null;
        if (before is not null && !isSaidOfAll && LogReader.Open(_tenant.Folder) is { } reader)
        {
            using (reader)
                touched = TouchedProfiles.Between(before.Data, standing.Data, said.SaidSince(reader), reader);
        }
        foreach (var feed in Feeds())
        {
            if (touched is null || IsTouched(feed, touched, before!, standing)) // there is one before when somebody is known to be touched
                await Update(feed, standing, cancel);
        }
    }

    ProfileFeed[] Feeds()
    {
        lock (_lock)
            return [.. _feeds.Values.Where(feed => feed.State is not null)];
    }

    static bool IsTouched(ProfileFeed feed, HashSet<int> touched, SegmentStanding before, SegmentStanding after) =>
        touched.Contains(OrdinalOf(before.Data, feed.Node)) || OrdinalOf(after.Data, feed.Node) is var now && (touched.Contains(now)
            || !SegmentsOf(after, feed.Node).Select(segment => segment.Key).SequenceEqual(feed.State!.Segments.Select(segment => segment.Key))); // only those with a state are asked

    async Task Update(ProfileFeed feed, SegmentStanding standing, CancellationToken cancel)
    {
        var before = feed.State!; // as above
        if (await StateOf(feed, standing, before.Sequence, cancel) is { } later)
        {
            feed.State = later;
            feed.Ring.Add(before.Until(later), later.Sequence);
            return;
        }
        feed.Ring.Add([ServerEvent.Of("erased", new { })], standing.Data.LastSequence);
        feed.Ring.End();
        lock (_lock)
            _feeds.Remove(feed.Node);
    }

    /// <summary>Null when its identifier names nobody any more.</summary>
    async Task<ProfileState?> StateOf(ProfileFeed feed, SegmentStanding standing, long after, CancellationToken cancel) =>
        await _dimensions.Journeys.PageOf(standing.Data, feed.Node, (after, EventRing.MostKept), cancel) is { } page
            ? new(standing.Data.LastSequence, page, SegmentsOf(standing, feed.Node)) : null;

    static IReadOnlyList<Segment> SegmentsOf(SegmentStanding standing, int node) => OrdinalOf(standing.Data, node) is >= 0 and var profile ? standing.Of(profile) : [];

    static int OrdinalOf(TenantJourneys data, int node) => node < data.Ordinals.Count ? data.Ordinals[node] : -1;

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _watching;
        EndAll();
        _stop.Dispose();
        _gate.Dispose();
    }
}
