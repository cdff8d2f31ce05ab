using Wegmarke.Catalogue;
using Wegmarke.Engine;
using Wegmarke.Profiles;

namespace Wegmarke.Analysis;

/// <summary>Everything a question about journeys is asked of: the columns as they stand after a sequence, and what their codes mean.
/// Immutable; any thread.</summary>
public sealed record TenantJourneys
{
    public required Overlay Journeys { get; init; }

    /// <summary>The last row of the log that is in it.</summary>
    public required long LastSequence { get; init; }

    /// <summary>The last decision, identifier and link that are in it, see <see cref="ProfileTables.LastChange"/>.</summary>
    public required long LastChange { get; init; }

    /// <summary>Stands for everything besides the log that they were derived by: as long as it is the same, only rows and links make a difference.</summary>
    public string Rules { get; init; } = "";

    public required TenantCatalogue Catalogue { get; init; }

    /// <summary>Phase models in the order of the engine's phase columns.</summary>
    public required IReadOnlyList<PhaseModel> Models { get; init; }

    /// <summary>Names of the sources, in the order they came.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>Keys of touchpoints by code.</summary>
    public required IReadOnlyList<string> Touchpoints { get; init; }

    /// <summary>Keys of channels by code.</summary>
    public required IReadOnlyList<string> Channels { get; init; }

    /// <summary>Per node the engine's number of its profile; −1 = none.</summary>
    public required IReadOnlyList<int> Ordinals { get; init; }

    public required int ProfileCount { get; init; }

    /// <summary>Who each node is, by the engine's numbers.</summary>
    internal CustomersOfNodes Customers => new(Ordinals, ProfileCount);

    public required Coverage Coverage { get; init; }

    /// <summary>What is not in it, because its customers do not permit it now.</summary>
    public Permissions Permissions { get; init; } = Permissions.Unlimited;

    /// <summary>ISO 4217 code that all amounts are in; 0 when there are none.</summary>
    public required int Currency { get; init; }

    /// <summary>How many amounts there are per currency, also those left out because they are in another one.</summary>
    public required IReadOnlyDictionary<int, long> Currencies { get; init; }

    /// <summary>The code of the touchpoint as the columns know it.</summary>
    public Touchpoint Touchpoint(int code) => Catalogue.TouchpointOf(Touchpoints[code]);

    public Channel Channel(int code) => Catalogue.ChannelOf(Channels[code]);

    /// <summary>Index of the model of this key, or of the default one for null; null when there is none.</summary>
    public int? FindModel(string? key)
    {
        var wanted = key ?? Catalogue.DefaultPhaseModel.Key;
        for (var index = 0; index < Models.Count; index++)
        {
            if (Models[index].Key == wanted)
                return index;
        }
        return null;
    }

    /// <exception cref="ArgumentException">There is no such model; the message lists those there are.</exception>
    public int ModelIndex(string? key) => FindModel(key)
        ?? throw new ArgumentException($"There is no phase model '{key}'. Known are {string.Join(", ", Models.Select(model => model.Key))}.", nameof(key));
}
