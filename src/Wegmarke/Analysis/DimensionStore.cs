using System.Text;
using Wegmarke.Analysis.Dimensions;
using Wegmarke.Analysis.Permitting;
using Wegmarke.Analysis.Segmenting;
using Wegmarke.Engine;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Dimensions of a tenant's journeys, each made by one pass over the log when it is first asked for, and kept on disk.
/// Any thread; whoever asks first does the work, others wait for it.</summary>
public sealed class DimensionStore(TenantFolder folder, JourneyStore journeys) : IDisposable, IAsyncDisposable
{
    /// <summary>The least recently asked are let go, so that memory stays bounded: four to eight bytes per row for each.</summary>
    const int MostKept = 8;

    internal JourneyStore Journeys => journeys;

    readonly SemaphoreSlim _gate = new(1, 1);
    readonly List<LoadedDimension> _loaded = [];
    readonly List<LoadedTrait> _traits = [];
    readonly CancellationTokenSource _closing = new();
    Task _ahead = Task.CompletedTask;
    long _aheadOf;
    (TenantJourneys Of, ProfileGroups Groups)? _accounts;

    /// <summary>Told while the log is read; null = nobody looks.</summary>
    public IProgress<DimensionProgress>? Progress { get; init; }

    /// <summary>Fewer new rows than these are read when they are asked for.</summary>
    public long WorthReadingAhead { get; init; } = 100_000;

    /// <summary>Says when it is, for segments that speak of the last days.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <exception cref="QuestionException">No row has such a property, and nobody such a trait.</exception>
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
            case DimensionKind.Segment or DimensionKind.Persona:
                return await Members(data).Dimension(name, cancel);
            default:
                return await OfLog(data, name, cancel);
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

    /// <summary>Profiles that do not permit a purpose now.</summary>
    internal Task<DeniedProfiles> Denied(TenantJourneys data, Purpose purpose, CancellationToken cancel) => journeys.Denied(data, purpose, cancel);

    /// <summary>Reads in the background what will be asked of the log soon, so that nobody has to wait for it; once for each growth that is worth
    /// it. What cannot be read is told to whoever asks for it.</summary>
    /// <returns>Ends when nothing is being read ahead any more.</returns>
    public Task ReadAhead(TenantJourneys data, IEnumerable<DimensionName> names)
    {
        lock (_closing)
        {
            if (_closing.IsCancellationRequested || !_ahead.IsCompleted || data.LastSequence - _aheadOf < WorthReadingAhead)
                return _ahead;
            _aheadOf = data.LastSequence;
            return _ahead = Task.Run(() => Ahead(data, [.. names]));
        }
    }

    async Task Ahead(TenantJourneys data, IReadOnlyList<DimensionName> names)
    {
        try
        {
            foreach (var name in names)
                await Of(data, name, _closing.Token);
        }
        catch (Exception problem) when (problem is OperationCanceledException or QuestionException or StorageException or DatabaseException or IOException)
        {
        }
    }

    Task<Dimension> OfLog(TenantJourneys data, DimensionName name, CancellationToken cancel) => Read(async reader =>
        await IsTrait(data, name, reader, cancel)
            ? LoadTrait(data, name.AsTrait, reader).Dimension
            : await OfRows(data, name, reader, cancel), cancel);

    /// <summary>Reads the log while nobody else does.</summary>
    async Task<T> Read<T>(Func<LogReader, Task<T>> read, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            using var reader = Open();
            return await read(reader);
        }
        finally
        {
            _gate.Release();
        }
    }

    LogReader Open() => LogReader.Open(folder) ?? throw new StorageException($"{folder.Log} has vanished while it was read.");

    /// <summary>A name without prefix is a trait only when no interaction has a property of that name; the survey knows without another pass.</summary>
    async Task<bool> IsTrait(TenantJourneys data, DimensionName name, LogReader reader, CancellationToken cancel) => name.Kind == DimensionKind.Trait
        || (name is { Kind: DimensionKind.Property, IsPrefixed: false } && TraitColumn.Exists(name.Text, reader)
            && !(await Survey(data, reader, cancel)).Properties.ContainsKey(name.Text));

    async Task<Dimension> OfRows(TenantJourneys data, DimensionName name, LogReader reader, CancellationToken cancel)
    {
        var dimension = await Take(name).For(data, reader, cancel);
        return dimension.Values.Count > 0 || name.Kind != DimensionKind.Property ? dimension : throw Unknown(name);
    }

    /// <summary>What holds now of each customer under a name of master data.</summary>
    /// <exception cref="QuestionException">Nothing is said of anybody under it.</exception>
    internal Task<TraitColumn> Trait(TenantJourneys data, string name, CancellationToken cancel) =>
        Read(reader => Task.FromResult(LoadTrait(data, new(DimensionKind.Trait, name), reader).Column), cancel);

    /// <summary>Those of these traits that anything is said under; of several the first.</summary>
    internal IEnumerable<string> KnownTraits(IEnumerable<string> names)
    {
        using var reader = Open();
        return [.. names.Where(name => TraitColumn.Exists(name, reader)).Take(1)];
    }

    /// <summary>Customers of whom master data say anything, a bit for each.</summary>
    internal Bitmap CustomersWithTraits(TenantJourneys data)
    {
        using var reader = Open();
        return Bitmap.Of(data.ProfileCount, TraitColumn.Known(data.Customers, reader));
    }

    /// <summary>The same of some customers: how many, and whose each of their nodes is.</summary>
    /// <exception cref="QuestionException">Nothing is said of anybody under it.</exception>
    internal Task<TraitColumn> Trait(TenantJourneys data, string name, (int Count, IReadOnlyDictionary<int, int> OfNodes) customers, CancellationToken cancel) => Read(reader =>
        TraitColumn.Exists(name, reader)
            ? Task.FromResult(TraitColumn.Of(name, customers, reader, TenantIdentifiers.Of(journeys.Documents)))
            : throw UnknownTrait(data, new(DimensionKind.Trait, name), reader), cancel);

    /// <summary>Those of these nodes of which master data say anything.</summary>
    internal IReadOnlyList<int> WithTraits(IEnumerable<int> nodes)
    {
        using var reader = Open();
        return [.. nodes.Where(node => TraitColumn.IsKnown(node, reader))];
    }

    /// <summary>Whether the name stands for something that is said of customers.</summary>
    internal async Task<bool> IsTrait(TenantJourneys data, DimensionName name, CancellationToken cancel) =>
        name.Kind is DimensionKind.Trait or DimensionKind.Property && await Read(reader => IsTrait(data, name, reader, cancel), cancel);

    LoadedTrait LoadTrait(TenantJourneys data, DimensionName name, LogReader reader)
    {
        var mark = (data.Journeys, TraitColumn.LastChange(reader), reader.Erasures);
        var known = _traits.Find(trait => trait.Name == name.Text);
        if (known is not null && known.Mark == mark)
            return known;
        if (known is not null)
            _traits.Remove(known);
        var column = journeys.Trait(data, name.Text, reader) ?? throw UnknownTrait(data, name, reader);
        if (_traits.Count == MostKept)
            _traits.RemoveAt(0);
        _traits.Add(new(name.Text, mark, column));
        return _traits[^1];
    }

    /// <summary>The segments and personas as they are stored now, and who is in them.</summary>
    /// <exception cref="QuestionException">The reporting zone does not exist.</exception>
    public SegmentMembers Members(TenantJourneys data) => new(data, new AllCustomers(data, this), Segments.Of(journeys.Documents), Now());

    /// <summary>The same of some customers, numbered as they are listed.</summary>
    /// <exception cref="QuestionException">The reporting zone does not exist.</exception>
    internal SegmentMembers Members(TenantJourneys data, IReadOnlyList<int> profiles) => new(data, new SomeCustomers(data, this, profiles), Segments.Of(journeys.Documents), Now());

    /// <summary>When something is asked now.</summary>
    internal AskedAt Now() => new(Clock.GetUtcNow(), ReportingZone.Of(TenantSettings.Of(journeys.Documents)));

    /// <summary>What can be asked by, by one pass over the log that is read on from where the last one ended.</summary>
    public async Task<DimensionList> List(TenantJourneys data, CancellationToken cancel)
    {
        var accounts = await journeys.Accounts(data, cancel);
        return await Read(async reader => SurveyedDimensions.Of(data, (accounts, TraitUse.All(data.Customers, reader)), await Survey(data, reader, cancel)), cancel);
    }

    /// <summary>What the rows fill, by the same pass.</summary>
    internal Task<Survey> Survey(TenantJourneys data, CancellationToken cancel) => Read(reader => Survey(data, reader, cancel), cancel);

    Task<Survey> Survey(TenantJourneys data, LogReader reader, CancellationToken cancel) => new SurveyFile(folder, Progress).UpTo(data.LastSequence, reader, cancel);

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

    static QuestionException UnknownTrait(TenantJourneys data, DimensionName name, LogReader reader)
    {
        var known = TraitUse.All(data.Customers, reader).Select(trait => trait.Name).ToArray();
        return new(known.Length == 0
            ? $"Nothing is known of customers, so there is no trait '{name.Text}'. Bring their master data in with 'wegmarke import --map'."
            : $"No customer has a trait '{name.Text}'. Known are {string.Join(", ", known)}.");
    }

    /// <summary>For those who never <see cref="ReadAhead"/>.</summary>
    public void Dispose()
    {
        _closing.Dispose();
        _gate.Dispose();
    }

    public async ValueTask DisposeAsync()
    {
        Task ahead;
        lock (_closing)
        {
            _closing.Cancel();
            ahead = _ahead;
        }
        await ahead;
        Dispose();
    }
}
