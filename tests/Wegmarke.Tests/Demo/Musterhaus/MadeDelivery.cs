using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text.Json;
using Wegmarke.Demo.Musterhaus;
using Wegmarke.Demo.Musterhaus.Planting;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Demo.Musterhaus;

/// <summary>A delivery made for tests, read back. Each is made once, whoever asks first.</summary>
sealed class MadeDelivery
{
    const int Customers = 1_200;

    static readonly ConcurrentDictionary<(string Plants, ulong Seed), Lazy<MadeDelivery>> s_made = [];

    MadeDelivery(string plants, ulong seed)
    {
        using var folder = new TemporaryFolder();
        using var elsewhere = new TemporaryFolder();
        var truth = Path.Combine(elsewhere.Path, "truth.json");
        Report = MusterhausDelivery.Make(new(folder.Path, seed, Customers, Plants.Parse(plants), truth), CancellationToken.None);
        Files = new(folder.Path);
        Contacts = Files.Contacts();
        Surveys = RawTable.Rows(Files.At("feedback/umfrage.csv"), ';');
        Contents = RawTable.Rows(Files.At("marketing/inhalte.csv"), ';');
        Touchpoints = RawTable.Rows(Files.At("marketing/kontaktpunkte.csv"), ';');
        Bytes = Report.Files.Where(file => !file.StartsWith("web/", StringComparison.Ordinal)).ToDictionary(file => file, file => File.ReadAllBytes(Files.At(file)));
        Truth = JsonDocument.Parse(File.ReadAllText(truth)).RootElement;
    }

    public MusterhausReport Report { get; }
    public RawFiles Files { get; }
    public IReadOnlyList<RawContact> Contacts { get; }
    public IReadOnlyList<Dictionary<string, string>> Surveys { get; }
    public IReadOnlyList<Dictionary<string, string>> Contents { get; }
    public IReadOnlyList<Dictionary<string, string>> Touchpoints { get; }

    /// <summary>All files but the tracker's, which is large.</summary>
    public IReadOnlyDictionary<string, byte[]> Bytes { get; }

    /// <summary>What the maker says it planted.</summary>
    public JsonElement Truth { get; }

    public ZipArchive Book() => new(new MemoryStream(Bytes["erp/auftraege-2025-Q2.xlsx"]));

    public static MadeDelivery Planted(ulong seed) => Of(Repository.Text("demo/musterhaus/plants/default.json"), seed);

    public static MadeDelivery Empty(ulong seed) => Of(Repository.Text("demo/musterhaus/plants/empty.json"), seed);

    /// <summary>Everything is somewhere else.</summary>
    public static MadeDelivery Moved(ulong seed) => Of("""
        {
          "frustratingStep": { "step": "shipping", "device": "desktop", "trouble": 0.7 },
          "adviceBreak": { "branch": "hannover", "goingOn": 0.15 },
          "noResonance": { "touchpoints": ["wishlist", "live-chat"], "contents": ["magazin-pendeln"] },
          "ropo": { "share": 0.25 },
          "likeliestPath": {
            "toPurchase": { "path": ["service-call", "store-purchase"], "share": 0.5 },
            "toRepurchase": { "path": ["search-result", "reviews-read", "online-purchase"], "share": 0.5 }
          },
          "idleChannel": { "channel": "comparison-portal", "share": 0.6 },
          "personas": [
            { "name": "jung", "share": 0.5, "ageFrom": 18, "ageTo": 30, "devices": { "mobile": 0.2, "desktop": 0.8 }, "hours": "morning", "basket": "large" },
            { "name": "alt", "share": 0.5, "ageFrom": 55, "ageTo": 75, "devices": { "mobile": 0.9, "desktop": 0.1 }, "hours": "night", "basket": "small" }
          ]
        }
        """, seed);

    public static MadeDelivery Of(string plants, ulong seed) => s_made.GetOrAdd((plants, seed), key => new(() => new(key.Plants, key.Seed))).Value;
}
