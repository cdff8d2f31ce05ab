using Wegmarke.Analysis;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps;

/// <summary>One form a journey map may take.</summary>
/// <param name="Key">Its word in addresses and on the command line.</param>
/// <param name="Measure">The map as it stands; the one that says how to begin for a tenant without data.</param>
public sealed record MapForm(string Key, LocalText Name, LocalText Summary, Func<MapSubject, CancellationToken, Task<IJourneyMap>> Measure)
{
    /// <summary>Whether a request may name its steps and what its groups are made by.</summary>
    public bool TakesSteps { get; init; }

    /// <summary>Whether a request may name what journeys are held against.</summary>
    public bool TakesIdeal { get; init; }

    /// <summary>Whether it shows how good touchpoints are; then <see cref="MapRequest.Scores"/> must say.</summary>
    public bool ShowsQuality { get; init; }

    /// <summary>What it reads from the log when nobody asks otherwise. Made ready with the journeys, so that the first who looks does not wait for it.</summary>
    public IReadOnlyList<DimensionName> Reads { get; init; } = [];

    /// <summary>The first one is shown when none is named.</summary>
    public static IReadOnlyList<MapForm> All { get; } =
    [
        new("linear", new("Reise", "Journey"), new("Die lineare Karte der Kundenreise", "The linear journey map"),
            AtOnce(subject => subject.Data is { } data ? MeasuredLinearMap.Of(data, subject.Request) : MeasuredLinearMap.Empty(subject.Request)))
        { ShowsQuality = true },
        new("heatmap", new("Heatmap", "Heatmap"), new("Wie oft Kunden wo und in welcher Phase Kontakt haben", "How often customers have contact, where and in which phase"),
            AtOnce(subject => subject.Data is { } data ? MeasuredHeatmap.Of(data, subject.Request) : MeasuredHeatmap.Empty(subject.Request))),
        new("touchpoints", new("Kontaktpunkte", "Touchpoints"), new("Alle Kontaktpunkte als Rad um den Kunden", "All touchpoints as a wheel around the customer"),
            AtOnce(subject => subject.Data is { } data ? MeasuredTouchpointWheel.Of(data, subject.Request) : MeasuredTouchpointWheel.Empty(subject.Request))),
        new("channels", new("Kanäle", "Channels"), new("Kanäle, Wechsel zwischen ihnen und Brüche", "Channels, switches between them, and breaks"),
            async (subject, cancel) => subject.Data is { } data ? await MeasuredChannelDiagram.Of(data, subject.Desk, subject.Request, cancel) : MeasuredChannelDiagram.Empty(subject.Request))
        { Reads = [DimensionName.Location] },
        new("emotion", new("Gefühle", "Feelings"), new("Wie sich Kunden von Schritt zu Schritt fühlen", "How customers feel from step to step"),
            AtOnce(subject => subject.Data is { } data ? MeasuredEmotionMap.Of(data, subject.Store, subject.Request) : MeasuredEmotionMap.Empty(subject.Request))),
        new("funnel", new("Trichter", "Funnel"), new("Wie weit Kunden kommen, und welche Gruppe wo verloren geht", "How far customers come, and which group is lost where"),
            async (subject, cancel) => subject.Data is { } data ? await MeasuredFunnelMap.Of(data, subject.Desk, subject.Request, cancel) : MeasuredFunnelMap.Empty(subject.Request))
        { TakesSteps = true, Reads = [DimensionName.Device] },
        new("ideal", new("Soll und Ist", "Ideal and actual"), new("Der gedachte Weg als Linie, und wie Kunden wirklich gehen", "The intended way as a line, and how customers really go"),
            AtOnce(subject => subject.Data is { } data ? MeasuredIdealMap.Of(data, subject.Store, subject.Request) : MeasuredIdealMap.Empty(subject.Request)))
        { TakesIdeal = true },
    ];

    /// <summary>Forms whose figures are in the columns already.</summary>
    static Func<MapSubject, CancellationToken, Task<IJourneyMap>> AtOnce(Func<MapSubject, IJourneyMap> measure) => (subject, _) => Task.FromResult(measure(subject));

    /// <summary>Why it cannot be asked so; null when it can.</summary>
    public string? Refusal(string? steps, string? by, string? ideal) =>
        !TakesSteps && (steps ?? by) is not null ? $"The form '{Key}' takes neither steps nor by; {All.First(form => form.TakesSteps).Key} does."
        : !TakesIdeal && ideal is not null ? $"The form '{Key}' takes no ideal; {All.First(form => form.TakesIdeal).Key} does."
        : null;

    /// <summary>Null when there is no such form.</summary>
    public static MapForm? Find(string? key) => string.IsNullOrEmpty(key) ? All[0] : All.FirstOrDefault(form => form.Key == key);
}
