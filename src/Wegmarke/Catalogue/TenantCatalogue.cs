using Wegmarke.Catalogue.Matching;

namespace Wegmarke.Catalogue;

/// <summary>The catalogue as one tenant sees it: the shipped entries with the tenant's differences. Immutable.</summary>
public sealed class TenantCatalogue
{
    readonly Dictionary<string, Touchpoint> _touchpoints;
    readonly Dictionary<string, Channel> _channels;
    readonly Dictionary<string, Touchpoint> _touchpointsByName = [];
    readonly Dictionary<string, Channel> _channelsByName = [];

    internal TenantCatalogue(IReadOnlyList<Channel> channels, IReadOnlyList<Touchpoint> touchpoints)
    {
        (Channels, Touchpoints) = (channels, touchpoints);
        _channels = channels.ToDictionary(channel => channel.Key);
        _touchpoints = touchpoints.ToDictionary(touchpoint => touchpoint.Key);
        Register(_channelsByName, channels, [channel => channel.Synonyms, channel => [channel.Name.De, channel.Name.En], channel => [channel.Key]]);
        Register(_touchpointsByName, touchpoints, [one => one.Synonyms, one => [one.Name.De, one.Name.En], one => [one.Key]]);
    }

    public IReadOnlyList<Channel> Channels { get; }

    public IReadOnlyList<Touchpoint> Touchpoints { get; }

    public required IReadOnlyList<ContentType> ContentTypes { get; init; }

    public required IReadOnlyList<PhaseModel> PhaseModels { get; init; }

    /// <summary>The model that cuts service journeys and that maps use when none is named.</summary>
    public required PhaseModel DefaultPhaseModel { get; init; }

    /// <summary>What counts as a conversion, also the rules that are not active.</summary>
    public required IReadOnlyList<ConversionRule> Conversions { get; init; }

    /// <summary>A pause longer than this ends a journey.</summary>
    public required int JourneyGapDays { get; init; }

    /// <summary>The tenant's rules; they are asked before everything else.</summary>
    public required IReadOnlyList<ClassificationRule> OwnClassificationRules { get; init; }

    public required IReadOnlyList<ClassificationRule> ShippedClassificationRules { get; init; }

    /// <summary>In the order in which they claim a customer who fits several.</summary>
    public required IReadOnlyList<Persona> Personas { get; init; }

    /// <summary>Documents that were left out, and why.</summary>
    public required IReadOnlyList<CatalogueProblem> Problems { get; init; }

    public Classifier Classifier => field ??= new Classifier(this);

    /// <summary>The entry of a key, also of an unmapped one and of a sale at another touchpoint.</summary>
    public Touchpoint TouchpointOf(string key) =>
        _touchpoints.TryGetValue(key, out var touchpoint) ? touchpoint
        : Touchpoint.PlaceOfSale(key) is { } place ? TouchpointOf(place).Sale(key)
        : Touchpoint.Unmapped(key);

    /// <summary>The entry of a key, also of an unmapped one.</summary>
    public Channel ChannelOf(string key) =>
        _channels.TryGetValue(key, out var channel) ? channel : Channel.Unmapped(key, like: _channels[Channel.OtherKey]);

    /// <summary>The touchpoint of a key, a German or English name, or a synonym.</summary>
    public Touchpoint? FindTouchpoint(string said) => _touchpointsByName.GetValueOrDefault(Words.Compact(said));

    public Channel? FindChannel(string said) => _channelsByName.GetValueOrDefault(Words.Compact(said));

    public PhaseModel? FindPhaseModel(string key) => PhaseModels.FirstOrDefault(model => model.Key == key);

    /// <summary>A key wins over a name and a name over a synonym; among equals the later entry wins, which is the tenant's own.</summary>
    static void Register<T>(Dictionary<string, T> byName, IReadOnlyList<T> entries, Func<T, IEnumerable<string>>[] weakestFirst)
    {
        foreach (var namesOf in weakestFirst)
        {
            foreach (var entry in entries)
            {
                foreach (var name in namesOf(entry).Select(Words.Compact).Where(name => name.Length > 0))
                    byName[name] = entry;
            }
        }
    }
}
