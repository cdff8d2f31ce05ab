using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Demo.Musterhaus;

/// <summary>Musterhaus as planted, with the plants elsewhere, and with nothing planted; made once for all tests of a class, all at the same time.</summary>
public sealed class SeenDeliveries : IAsyncLifetime
{
    const string MovedPlants = """
        {
          "frustratingStep": { "step": "shipping", "device": "desktop", "trouble": 0.7 },
          "adviceBreak": { "branch": "hannover", "goingOn": 0.15 },
          "noResonance": { "touchpoints": ["wishlist", "live-chat"], "contents": ["magazin-pendeln"] },
          "ropo": { "share": 0.5 },
          "likeliestPath": { "toPurchase": { "path": ["reviews-read", "store-advice", "store-purchase"], "share": 0.5 } }
        }
        """;

    /// <summary>Few of the customers pay on a phone: it takes more of them for the planted step to be certain in a report.</summary>
    const int Few = 700, Enough = 1_200;

    Dictionary<ulong, SeenDelivery> _planted = [];
    Dictionary<ulong, SeenDelivery> _empty = [];
    Dictionary<ulong, SeenDelivery> _moved = [];

    internal static IReadOnlyList<ulong> Seeds { get; } = [1, 2, 3];

    internal SeenDelivery Moved(ulong seed) => _moved[seed];

    internal SeenDelivery Planted(ulong seed) => _planted[seed];

    internal SeenDelivery Empty(ulong seed) => _empty[seed];

    public async ValueTask InitializeAsync()
    {
        var (planted, empty, moved) = (Each(Repository.Text("demo/musterhaus/plants/default.json"), Enough), Each(Repository.Text("demo/musterhaus/plants/empty.json"), Few), Each(MovedPlants, Enough));
        (_planted, _empty, _moved) = (await planted, await empty, await moved);
    }

    static async Task<Dictionary<ulong, SeenDelivery>> Each(string plants, int customers) =>
        Seeds.Zip(await Task.WhenAll(Seeds.Select(seed => Task.Run(() => SeenDelivery.Of(plants, seed, customers))))).ToDictionary(made => made.First, made => made.Second);

    public async ValueTask DisposeAsync()
    {
        foreach (var made in _planted.Values.Concat(_empty.Values).Concat(_moved.Values))
            await made.DisposeAsync();
    }
}
