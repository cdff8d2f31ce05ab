using System.Text;
using Wegmarke.Analysis.Dimensions;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Dimensions of a tenant's journeys, each made by one pass over the log when it is first asked for, and kept on disk.
/// Any thread; whoever asks first does the work, others wait for it.</summary>
public sealed class DimensionStore(TenantFolder folder, JourneyStore journeys) : IDisposable
{
    /// <summary>The least recently asked are let go, so that memory stays bounded: four to eight bytes per row for each.</summary>
    const int MostKept = 8;

    readonly SemaphoreSlim _gate = new(1, 1);
    readonly List<LoadedDimension> _loaded = [];
    (TenantJourneys Of, ProfileGroups Groups)? _accounts;

    /// <summary>Told while the log is read; null = nobody looks.</summary>
    public IProgress<DimensionProgress>? Progress { get; init; }

    /// <summary>Where the journeys came from.</summary>
    internal JourneyStore Journeys => journeys;

    /// <exception cref="QuestionException">No row has such a property.</exception>
    public async Task<Dimension> Of(TenantJourneys data, DimensionName name, CancellationToken cancel)
    {
        switch (name.Kind)
        {
            case DimensionKind.Touchpoint:
                return Dimension.Of(name.Text, data.Journeys, TextDictionary.Of(data.Touchpoints), DimensionColumn.OfTouchpoints);
            case DimensionKind.Channel:
                return Dimension.Of(name.Text, data.Journeys, TextDictionary.Of(data.Channels), DimensionColumn.OfChannels);
            case DimensionKind.Account:
                var accounts = await journeys.Accounts(data, cancel);
                return Dimension.OfProfiles(name.Text, data.Journeys, accounts.Names, accounts.Numbers);
            default:
                return await OfRows(data, name, cancel);
        }
    }

    /// <summary>The members of each account, to be asked together; kept until something changes.</summary>
    public async Task<ProfileGroups> Accounts(TenantJourneys data, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            if (_accounts is { } known && ReferenceEquals(known.Of, data))
                return known.Groups;
            var members = await journeys.Accounts(data, cancel);
            var groups = ProfileGroups.Of(data.Journeys, members.Numbers, journeys.Ranks);
            _accounts = (data, groups);
            return groups;
        }
        finally
        {
            _gate.Release();
        }
    }

    async Task<Dimension> OfRows(TenantJourneys data, DimensionName name, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            using var reader = LogReader.Open(folder) ?? throw new StorageException($"{folder.Log} has vanished while it was read.");
            var dimension = await Take(name).For(data, reader, cancel);
            return dimension.Values.Count > 0 || name.Kind != DimensionKind.Property ? dimension : throw Unknown(name);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>What can be asked by, by one pass over the log that is read on from where the last one ended.</summary>
    public async Task<DimensionList> List(TenantJourneys data, CancellationToken cancel)
    {
        var accounts = await journeys.Accounts(data, cancel);
        await _gate.WaitAsync(cancel);
        try
        {
            using var reader = LogReader.Open(folder) ?? throw new StorageException($"{folder.Log} has vanished while it was read.");
            return SurveyedDimensions.Of(data, accounts, await new SurveyFile(folder, Progress).UpTo(data.LastSequence, reader, cancel));
        }
        finally
        {
            _gate.Release();
        }
    }

    LoadedDimension Take(DimensionName name)
    {
        var found = _loaded.Find(loaded => loaded.Name == name) ?? new LoadedDimension(folder, name, Progress);
        _loaded.Remove(found);
        if (_loaded.Count == MostKept)
            _loaded.RemoveAt(0);
        _loaded.Add(found);
        return found;
    }

    static QuestionException Unknown(DimensionName name) => new(new StringBuilder()
        .Append($"No interaction has a property '{name.Text}'. Known to all are {string.Join(", ", DimensionName.Canonical)}; ")
        .Append("'wegmarke dimensions' lists the properties that came with the data.").ToString());

    public void Dispose() => _gate.Dispose();
}
