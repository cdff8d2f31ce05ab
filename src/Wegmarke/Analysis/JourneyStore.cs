using System.Security.Cryptography;
using System.Text;
using Wegmarke.Analysis.Building;
using Wegmarke.Analysis.Exporting;
using Wegmarke.Analysis.Permitting;
using Wegmarke.Capture;
using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Privacy;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>Keeps a tenant's journeys up to date with its log: from the snapshot, by what came since, or from scratch.
/// Any thread; whoever asks first does the work, others wait for it.</summary>
public sealed class JourneyStore(TenantFolder folder, Documents documents) : IDisposable
{
    /// <summary>More than this share of new rows is built from scratch, which sorts instead of looking rows up one by one.</summary>
    const double WorthRebuilding = 0.05;

    readonly SemaphoreSlim _gate = new(1, 1);
    ProfileRecords _records = new();
    TenantJourneys? _current;
    (TenantJourneys Of, long Change, TenantJourneys Permitted)? _permitted;
    (TenantJourneys Of, (long, long) At, Dictionary<Purpose, DeniedProfiles> ByPurpose)? _denied;
    Task _writing = Task.CompletedTask;
    (int[] Ordinals, int Count) _numbered = ([], 0);
    ProfilePartition? _partition;
    string _partitionRules = "";
    string _rules = "";

    internal Documents Documents => documents;

    /// <summary>The journeys with every row that was in the log when this was called and that its customer permits to be analysed; null when the
    /// tenant has no log.</summary>
    public async Task<TenantJourneys?> Current(CancellationToken cancel)
    {
        using var reader = LogReader.Open(folder);
        if (reader is null)
            return null;
        await _gate.WaitAsync(cancel);
        try
        {
            return await Permitted(reader, cancel);
        }
        catch (SnapshotDamagedException)
        {
            _current = null;
            return await Permitted(reader, cancel);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>Asks the journeys as they are now; when columns that are read only then turn out to be damaged, they are built again and asked
    /// once more. Null when the tenant has no log.</summary>
    public async Task<T?> Ask<T>(Func<TenantJourneys, Task<T>> question, CancellationToken cancel)
        where T : class
    {
        if (await Current(cancel) is not { } data)
            return null;
        try
        {
            return await question(data);
        }
        catch (SnapshotDamagedException)
        {
            await Forget(data, cancel);
            return await Current(cancel) is { } rebuilt ? await question(rebuilt) : null;
        }
    }

    async Task Forget(TenantJourneys damaged, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        if (ReferenceEquals(_current?.Journeys.Base, damaged.Journeys.Base))
            _current = null;
        _gate.Release();
    }

    /// <summary>The customer that an identifier names, with all interactions; null when the tenant has no log.</summary>
    /// <param name="identifier">A value, or kind:value.</param>
    /// <param name="phaseModel">Key; null = the default.</param>
    /// <param name="cancel">Ends the wait for others and the reading of the log.</param>
    /// <exception cref="ArgumentException">There is no such phase model.</exception>
    public async Task<ProfilePageAnswer?> Find(string identifier, string? phaseModel, CancellationToken cancel)
    {
        if (await Current(cancel) is not { } journeys)
            return null;
        var model = journeys.ModelIndex(phaseModel);
        await _gate.WaitAsync(cancel);
        try
        {
            return Answer(identifier, journeys, model);
        }
        catch (SnapshotDamagedException)
        {
            using var reader = Open();
            _current = null;
            return Answer(identifier, await Permitted(reader, cancel), model);
        }
        finally
        {
            _gate.Release();
        }
    }

    /// <summary>What the first of these interactions that can be quoted says in its customer's own words; null if none can.</summary>
    public string? Quote(IEnumerable<long> sequences)
    {
        using var reader = Open();
        return CustomerWords.First(reader, sequences);
    }

    ProfilePageAnswer Answer(string identifier, TenantJourneys journeys, int model)
    {
        using var reader = Open();
        return Who(reader).Lookup(_records).Find(identifier, reader.Prepare) switch
        {
            ProfileAnswer.Found(var profile) => new ProfilePageAnswer.Found(PageOf(journeys, profile, model, reader)),
            ProfileAnswer.Ambiguous(var choices) => new ProfilePageAnswer.Ambiguous(choices),
            ProfileAnswer.Unknown(var message) => new ProfilePageAnswer.Unknown(message),
            var other => throw new InvalidOperationException($"An answer of kind {other.GetType().Name} that nobody handles."),
        };
    }

    ProfilePage PageOf(TenantJourneys journeys, ProfileView profile, int model, LogReader reader) => new(profile, TimelineOf(journeys, profile.Id, model, reader), ConsentsOf(profile, reader))
    {
        Account = profile.Scope == IdentifierScope.Account ? AccountReading.Of(journeys, profile, model, reader) : null,
    };

    /// <summary>The node that an identifier names, 0 with the reason when it names no single one; null when the tenant has no log.</summary>
    internal async Task<(int Node, ProfileAnswer Answer)?> NodeOf(string identifier, CancellationToken cancel) =>
        await Current(cancel) is null ? null : await AskIdentities(who => who.Lookup(_records).NodeOf(identifier, who.Reader.Prepare), cancel);

    /// <summary>Profiles that have exactly this identifier, by their smallest node: one, several when a bare value is an identifier of several kinds, or none.</summary>
    internal Task<IReadOnlyList<int>> ExactlyNamed(string identifier, CancellationToken cancel) => AskIdentities(who => who.Lookup(_records).AllNamed(identifier), cancel);

    /// <summary>Which nodes are one profile now, and by which rules.</summary>
    internal Task<(ProfilePartition Partition, IdentifierRules Rules)> Identities(CancellationToken cancel) => AskIdentities(who => (who.Partition, who.Rules), cancel);

    /// <summary>The profile that a node is in, with the last of its interactions that came behind a sequence; null when it names nobody any more.</summary>
    internal Task<ProfilePage?> PageOf(TenantJourneys journeys, int node, (long After, int Most) timeline, CancellationToken cancel) => AskIdentities(who =>
    {
        if (who.Partition.ProfileOf(node) is not { } profile)
            return null;
        var view = who.Lookup(_records).Read(profile, who.Reader.Prepare);
        var isThere = node < journeys.Ordinals.Count && journeys.Ordinals[node] >= 0;
        return new ProfilePage(view, isThere ? Timeline.Since(journeys, journeys.Ordinals[node], timeline, who.Reader) : [], ConsentsOf(view, who.Reader));
    }, cancel);

    /// <summary>Who is who, as of one reading.</summary>
    sealed record WhoIsWho(LogReader Reader, IdentifierRules Rules, ProfilePartition Partition)
    {
        public ProfileLookup Lookup(ProfileRecords records) => new(records, Partition, new Identifiers(Rules, Reader.Identity.Salt));
    }

    /// <summary>Asks while nobody else reads on.</summary>
    async Task<T> AskIdentities<T>(Func<WhoIsWho, T> question, CancellationToken cancel)
    {
        await _gate.WaitAsync(cancel);
        try
        {
            using var reader = Open();
            return question(Who(reader));
        }
        finally
        {
            _gate.Release();
        }
    }

    WhoIsWho Who(LogReader reader)
    {
        var rules = TenantIdentifiers.Of(documents);
        return new(reader, rules, Partition(reader, rules));
    }

    ConsentView ConsentsOf(ProfileView profile, LogReader reader)
    {
        var identifiers = profile.Identifiers.Select(one => new PersonIdentifier(one.Node, _records.KindOf(one.Node), one.Kind, one.Value, IsShared: false));
        return ConsentView.Of(new([.. identifiers], new HashSet<int>()), reader.Prepare, Suppressions.Of(folder));
    }

    /// <summary>Journeys through a step of a map, each with an identifier of its customer.</summary>
    public IReadOnlyList<PassingJourney> Passing(TenantJourneys data, StepQuestion question, int most)
    {
        var found = question.Ask(data, most);
        var names = NamesOf(data, found.Select(journey => journey.Profile));
        return [.. found.Select(journey => new PassingJourney(names[journey.Profile], journey.Stops, journey.More))];
    }

    /// <summary>An identifier of each of these customers: of the kind that says most who it is, the first.</summary>
    internal IReadOnlyDictionary<int, string> NamesOf(TenantJourneys data, IEnumerable<int> customers)
    {
        var wanted = customers.ToHashSet();
        using var reader = Open();
        var rules = TenantIdentifiers.Of(documents);
        var kinds = rules.Kinds.Select((kind, rank) => (kind.Key, rank)).ToDictionary();
        return Enumerable.Range(1, Math.Max(0, data.Ordinals.Count - 1)).Where(node => wanted.Contains(data.Ordinals[node]))
            .GroupBy(node => data.Ordinals[node], node => ProfileIdentifier.Of(node, rules, reader.Prepare))
            .ToDictionary(names => names.Key, names => $"{names.MinBy(name => kinds.GetValueOrDefault(name.Kind, int.MaxValue))}");
    }

    /// <summary>The account of each profile as things stand now.</summary>
    public Task<AccountMembership> Accounts(TenantJourneys data, CancellationToken cancel) => AskIdentities(who =>
        AccountMembership.Of(data, ProfileAccounts.Of(_records, who.Partition, who.Rules), node => ProfileIdentifier.Of(node, who.Rules, who.Reader.Prepare).Value), cancel);

    /// <summary>What holds now of each customer under a name of master data; null when nothing is said of anybody.</summary>
    internal TraitColumn? Trait(TenantJourneys data, string name, LogReader reader) => TraitColumn.Exists(name, reader)
        ? TraitColumn.Of(name, data.Customers, reader, TenantIdentifiers.Of(documents)) : null;

    /// <summary>What decides between interactions at one time: source ordinal and tie of their rows. The columns do not keep them.</summary>
    internal IReadOnlyList<(long Ordinal, uint Tie)> Ranks(IReadOnlyList<long> sequences)
    {
        using var reader = Open();
        return [.. sequences.Select(sequence => RowRank.Of(reader, sequence))];
    }

    internal CustomerNames Names(TenantJourneys data) => new(data, Open(), TenantIdentifiers.Of(documents));

    internal (IReadOnlyList<ChannelCost> Costs, ExchangeRates Rates) Costs()
    {
        using var reader = Open();
        return (ChannelCosts.All(reader), ExchangeRates.Of(documents));
    }

    /// <summary>A profile that came while this was answered has its interactions in the next answer.</summary>
    static IReadOnlyList<TimelineEntry> TimelineOf(TenantJourneys data, ProfileId profile, int model, LogReader reader) =>
        profile.Node < data.Ordinals.Count && data.Ordinals[profile.Node] is var ordinal and >= 0 ? Timeline.Of(data, ordinal, model, reader) : [];

    ProfilePartition Partition(LogReader reader, IdentifierRules rules)
    {
        ReadOn(reader);
        _partition = _partition is null || _partitionRules != _rules ? ProfilePartition.From(_records, rules) : _partition.ReadOn(_records);
        _partitionRules = _rules;
        return _partition;
    }

    void ReadOn(LogReader reader)
    {
        if (_partition is not null)
        {
            _records.ReadOn(reader.Prepare);
            return;
        }
        using var beside = Open();
        _records.ReadOn(reader.Prepare, beside.Prepare);
    }

    /// <summary>Follows every consent, withdrawal and restriction at once; what is on disk holds them all, so that taking one back costs no reading.</summary>
    async Task<TenantJourneys> Permitted(LogReader reader, CancellationToken cancel)
    {
        var change = PrivacyTables.LastChange(reader.Prepare);
        _current = await UpToDate(reader, cancel);
        if (_permitted is { } known && ReferenceEquals(known.Of, _current) && known.Change == change)
            return known.Permitted;
        // Opened after the last row was seen, so that it knows the names of all rows up to it.
        using var names = Open();
        var permitted = new PermittedJourneys(_current, new ReportingMoney(documents), names).Run();
        _permitted = (_current, change, permitted);
        return permitted;
    }

    /// <summary>Profiles that do not permit a purpose now, beside what journeys leave out already.</summary>
    internal async Task<DeniedProfiles> Denied(TenantJourneys data, Purpose purpose, CancellationToken cancel)
    {
        using var reader = Open();
        await _gate.WaitAsync(cancel);
        try
        {
            var at = (PrivacyTables.LastChange(reader.Prepare), Protocol.Length(folder));
            if (_denied is not { } known || !ReferenceEquals(known.Of, data) || known.At != at)
                _denied = known = (data, at, []);
            if (!known.ByPurpose.TryGetValue(purpose, out var denied))
                known.ByPurpose[purpose] = denied = DeniedProfiles.Of(purpose, data.Ordinals, reader, folder);
            return denied;
        }
        finally
        {
            _gate.Release();
        }
    }

    async Task<TenantJourneys> UpToDate(LogReader seen, CancellationToken cancel)
    {
        var (last, decision, rules) = (seen.LastSequence, ProfileTables.LastChange(seen), Fingerprint(seen));
        if (_rules != rules)
            (_current, _rules, _records) = (FromSnapshot(seen, rules), rules, new());
        if (_current?.LastSequence > last)
            _current = null; // rows were lost, or an older log was put back
        if (_current is not null && _current.LastSequence == last && _current.LastChange == decision)
            return _current;
        // Opened after the last row was seen, so that it knows the names of all rows up to it.
        using var reader = Open();
        var next = await Next(reader, last, cancel) with { LastChange = decision, Sources = Sources(reader), Rules = rules };
        _numbered = ([.. next.Ordinals], next.ProfileCount);
        return await Kept(next, reader);
    }

    TenantJourneys? FromSnapshot(LogReader reader, string rules)
    {
        if (SnapshotFile.Open(folder, reader, rules) is not var (columns, last, notes, ordinals))
            return null;
        _numbered = (ordinals, notes.ProfileCount);
        var catalogue = CatalogueStore.Read(documents);
        return new()
        {
            Journeys = Overlay.Over(columns),
            LastSequence = last,
            LastChange = notes.LastChange,
            Rules = rules,
            Catalogue = catalogue,
            Models = ModelsOf(catalogue),
            Sources = notes.Sources,
            Touchpoints = notes.Touchpoints,
            Channels = notes.Channels,
            Ordinals = ordinals,
            ProfileCount = notes.ProfileCount,
            Coverage = notes.Coverage,
            Currency = notes.Currency,
            Currencies = notes.Currencies,
        };
    }

    async Task<TenantJourneys> Next(LogReader reader, long last, CancellationToken cancel)
    {
        var partition = Partition(reader, TenantIdentifiers.Of(documents));
        var money = new ReportingMoney(documents);
        var grown = _current is null ? null
            : new Grown(_current, partition, money, reader, last).Within((long)(_current.Journeys.Base.Count * WorthRebuilding));
        return grown ?? await Build(reader, partition, money, last, cancel);
    }

    async Task<TenantJourneys> Build(LogReader reader, ProfilePartition partition, ReportingMoney money, long last, CancellationToken cancel)
    {
        var catalogue = CatalogueStore.Read(documents);
        var models = ModelsOf(catalogue);
        var (touchpoints, channels) = (Codebooks.Touchpoints([]), Codebooks.Channels([]));
        var (ordinals, profiles) = ProfileOrdinals.Of(partition.Profiles, _numbered.Ordinals, _numbered.Count);
        var scan = new LogScan(folder, catalogue, models, money, touchpoints, channels);
        var currency = money.Guess(reader, last);
        var result = await scan.Rows(1, last, ordinals, currency, cancel);
        if (money.Currency(result.Currencies) is var most && most != currency)
            result = await scan.Rows(1, last, ordinals, currency = most, cancel);
        return new()
        {
            Journeys = Overlay.Over(JourneyColumns.Build(result.Rows, profiles, Derivations.Of(models, catalogue, touchpoints.Keys))),
            LastSequence = last,
            LastChange = 0,
            Catalogue = catalogue,
            Models = models,
            Sources = [],
            Touchpoints = touchpoints.Keys,
            Channels = channels.Keys,
            Ordinals = ordinals,
            ProfileCount = profiles,
            Coverage = result.Coverage,
            Currency = currency,
            Currencies = result.Currencies,
        };
    }

    /// <summary>Folds an overlay that has grown large, and writes the snapshot of it, or of what was built, beside whatever is asked meanwhile.</summary>
    async Task<TenantJourneys> Kept(TenantJourneys journeys, LogReader reader)
    {
        if (journeys.Journeys.Recent is not null && !journeys.Journeys.ShouldFold)
            return journeys;
        var kept = journeys with { Journeys = Overlay.Over(journeys.Journeys.Fold()) };
        var file = SnapshotFile.Of(kept, reader, _rules);
        var earlier = _writing;
        _writing = Task.CompletedTask; // an error of the earlier one is told once
        await earlier;
        _writing = Task.Run(() => Write(file), CancellationToken.None);
        return kept;
    }

    void Write(SnapshotFile file)
    {
        try
        {
            file.Write(folder);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // No room, or not ours to write: figures are right without it, and the next opening takes longer.
        }
    }

    /// <summary>The default model first, because it cuts service journeys; as many as the engine has columns for.</summary>
    static IReadOnlyList<PhaseModel> ModelsOf(TenantCatalogue catalogue) =>
    [
        .. catalogue.PhaseModels.OrderByDescending(model => model.Key == catalogue.DefaultPhaseModel.Key).Take(PhaseClaims.MostModels),
    ];

    /// <summary>Everything besides the log that columns are derived by.</summary>
    string Fingerprint(LogReader reader)
    {
        var text = new StringBuilder();
        text.Append(typeof(JourneyStore).Module.ModuleVersionId).Append(typeof(JourneyColumns).Module.ModuleVersionId);
        text.Append('\n').Append(reader.Erasures).Append('\n').Append(TenantSettings.Of(documents)).Append('\n').Append(TenantIdentifiers.Stored(documents)).Append('\n').Append(new AmountDeclarations(documents).Stored);
        foreach (var document in CatalogueKinds.OfJourneys.Append(ExchangeRates.DocumentKind).SelectMany(documents.All))
            text.Append('\n').Append(document.Kind).Append(' ').Append(document.Id).Append(' ').Append(document.Version).Append(' ').Append(document.Body);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text.ToString())));
    }

    LogReader Open() => LogReader.Open(folder) ?? throw new StorageException($"{folder.Log} has vanished while it was read.");

    static IReadOnlyList<string> Sources(LogReader reader) => [.. Enumerable.Range(1, reader.Registers.SourceCount).Select(reader.Registers.Source)];

    /// <summary>Waits until the snapshot is written.</summary>
    public void Dispose()
    {
        _writing.GetAwaiter().GetResult();
        _gate.Dispose();
    }
}
