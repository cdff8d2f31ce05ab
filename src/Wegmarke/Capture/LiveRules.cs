using Wegmarke.Privacy;

namespace Wegmarke.Capture;

/// <summary>What holds for messages of a source that come in live.</summary>
/// <param name="Mode">How much is measured.</param>
/// <param name="Categories">What the source's consent banner calls purposes; a name of a purpose needs no entry.</param>
public sealed record LiveRules(SourceMode Mode, IReadOnlyDictionary<string, Purpose> Categories)
{
    /// <summary>What banners usually call purposes.</summary>
    static readonly Dictionary<string, Purpose> s_usual = new(StringComparer.OrdinalIgnoreCase)
    {
        ["analytics"] = Purpose.Analysis,
        ["statistics"] = Purpose.Analysis,
        ["statistik"] = Purpose.Analysis,
        ["performance"] = Purpose.Analysis,
        ["measurement"] = Purpose.Analysis,
        ["advertising"] = Purpose.Marketing | Purpose.Retargeting,
        ["targeting"] = Purpose.Marketing | Purpose.Retargeting,
        ["ads"] = Purpose.Marketing | Purpose.Retargeting,
        ["functional"] = Purpose.Personalisation,
        ["preferences"] = Purpose.Personalisation,
        ["support"] = Purpose.Service,
    };

    public static LiveRules Usual { get; } = new(SourceMode.Full, new Dictionary<string, Purpose>());

    /// <summary>What a category of a consent means; nothing when nobody said.</summary>
    public Purpose PurposesOf(string category) =>
        Categories.TryGetValue(category, out var own) ? own
        : PurposeNames.Parse(category) is { } named and not Purpose.None ? named
        : s_usual.GetValueOrDefault(category);
}
