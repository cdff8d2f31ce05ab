using Wegmarke.Analysis.Segmenting;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Keeps who is in which segment current: after a change only the customers are asked again to whom something happened, and those whose
/// time has come. What it says is what asking everybody says. Derived: a new process asks everybody once. Any thread; whoever asks first does
/// the work, others wait for it.</summary>
/// <remarks>A bit per customer and segment, and 16 bytes per customer.</remarks>
public sealed class LiveSegments(TenantFolder folder, DimensionStore dimensions) : IDisposable
{
    readonly SemaphoreSlim _gate = new(1, 1);
    SegmentFollowing? _following;

    /// <summary>As things stand now; null when the tenant has no log.</summary>
    /// <exception cref="QuestionException">The reporting zone does not exist.</exception>
    public async Task<SegmentStanding?> Now(CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            if (Seen() is not { } said)
                return null;
            return await dimensions.Journeys.Ask(data => Follow(data, said, cancel), cancel);
        }
        finally
        {
            _gate.Release();
        }
    }

    async Task<SegmentStanding> Follow(TenantJourneys data, SaidMark said, CancellationToken cancel)
    {
        var stored = Profiles.Segments.Stored(dimensions.Journeys.Documents);
        if (_following?.Stored != stored)
            _following = new(dimensions, Profiles.Segments.Of(dimensions.Journeys.Documents), stored, _following?.Standing);
        using var reader = LogReader.Open(folder) ?? throw new StorageException($"{folder.Log} has vanished while it was read.");
        try
        {
            return await _following.Follow(data, said, reader, cancel);
        }
        catch
        {
            _following = null; // what was asked is half old and half new
            throw;
        }
    }

    /// <summary>Looked at before the journeys are: what is said meanwhile is asked again the next time.</summary>
    SaidMark? Seen()
    {
        using var reader = LogReader.Open(folder);
        return reader is null ? null : SaidMark.Of(reader);
    }

    public void Dispose() => _gate.Dispose();
}
