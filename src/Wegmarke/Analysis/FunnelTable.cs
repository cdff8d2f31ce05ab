using Wegmarke.Analysis.Funnels;
using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>How far units come along steps that are to be done in this order, and what the others do instead.</summary>
/// <param name="PhaseModel">Key of the model that phases of steps are of.</param>
/// <param name="Window">From the first step to the last, inclusive; null = however long it takes.</param>
/// <param name="Hold">The dimension that stays the same along the steps; null = none.</param>
/// <param name="Steps">As they were understood.</param>
/// <param name="Funnels">The whole, then each part.</param>
/// <param name="Stopped">The customers asked for; null when none were.</param>
public sealed record FunnelTable(
    AskedOf Asked, string PhaseModel, TimeSpan? Window, string? Hold, AskedParts? By, IReadOnlyList<string> Steps, IReadOnlyList<FunnelOfPart> Funnels, IReadOnlyList<FunnelStopRow>? Stopped)
{
    const int UsualTop = 20;
    const int MostTop = 10_000;

    /// <summary>The customers asked for who come to a step; null when none were.</summary>
    public IReadOnlyList<FunnelStopRow>? Reached { get; init; }

    public static QuestionKind Kind { get; } = new("funnel", "How many come from step to step, how long it takes them, and what those do who come no further.", typeof(FunnelTable), Answer)
    {
        UsualUnit = QuestionUnit.Customer,
        Options =
        [
            new("steps", "Steps in their order, parted by commas; alternatives by |. A touchpoint, channel:NAME, phase:NAME, conversion, the key of a conversion rule, or word:NAME for what a source calls so. Else the phases of the model."),
            new("window", "Longest time from the first step to the last: 30min, 12h, 7d or 2w; else however long it takes."),
            new("hold", "A dimension that stays the same along the steps, such as campaign; each of its values is counted by itself."),
            new("dropped", "List the customers who stop after this step, the latest first: 1 is the first step."),
            new("reached", "List the customers who come to this step, the latest first: 1 is the first step."),
            new("top", $"How many of them; else {UsualTop}."),
        ],
    };

    /// <param name="asked">Its phase model is that of steps which are phases.</param>
    /// <param name="wanted">The steps and what holds them together.</param>
    /// <param name="cancel">Ends the reading of what is held.</param>
    /// <exception cref="QuestionException">A step is not known; the message names near ones.</exception>
    public static async Task<FunnelTable> Of(AskedQuestion asked, FunnelQuestion wanted, CancellationToken cancel)
    {
        var model = asked.ModelIndex();
        var steps = await new StepReading(asked, model).Of(wanted.Steps, cancel);
        var hold = wanted.Hold is { } held ? await asked.Desk.Held(asked.Journeys, held, cancel) : null;
        var path = steps.Path with { Window = (long?)wanted.Window?.TotalMilliseconds, Hold = hold };
        var whole = (asked.Engine with { Split = null }).Funnel(path).Parts.Single();
        var parts = asked.Engine.Split is null ? [] : asked.Engine.Funnel(path).Parts;
        return new(asked.Asked, asked.Journeys.Models[model].Key, wanted.Window, wanted.Hold is null ? null : $"{wanted.Hold}", asked.By,
            steps.Keys, new FunnelRows(asked, steps.Keys).Of(whole, parts), Stops(asked, path, wanted))
        {
            Reached = Arrivals(asked, path, wanted),
        };
    }

    static async Task<object> Answer(AskedQuestion asked, OptionValues options, CancellationToken cancel) => await Of(asked, new()
    {
        Steps = options.List("steps"),
        Window = options.Time("window"),
        Hold = options.Text("hold") is { } hold ? DimensionName.Of(hold) : null,
        StoppedAfter = options.Number("dropped", least: 1),
        Reached = options.Number("reached", least: 1),
        Top = options.Number("top", least: 1, MostTop) ?? UsualTop,
    }, cancel);

    static IReadOnlyList<FunnelStopRow>? Stops(AskedQuestion asked, FunnelPath path, FunnelQuestion wanted)
    {
        if (wanted.StoppedAfter is not { } step)
            return null;
        if (step >= path.Steps.Count)
            throw new QuestionException(path.Steps.Count == 1
                ? "There is one step; nobody can stop before the next one."
                : $"'dropped' is {step}; of {path.Steps.Count} steps customers can stop after 1 to {path.Steps.Count - 1}.");
        return Named(asked, path, step, wanted.Top);
    }

    /// <summary>Who comes to a step stops at the end of the path that ends with it.</summary>
    static IReadOnlyList<FunnelStopRow>? Arrivals(AskedQuestion asked, FunnelPath path, FunnelQuestion wanted) => wanted.Reached is not { } step ? null
        : step > path.Steps.Count ? throw new QuestionException($"'reached' is {step}; the funnel has {path.Steps.Count} steps.")
        : Named(asked, new([.. path.Steps.Take(step)]) { Model = path.Model, Window = path.Window, Hold = path.Hold }, step, wanted.Top);

    static IReadOnlyList<FunnelStopRow> Named(AskedQuestion asked, FunnelPath path, int furthest, int most)
    {
        var stops = (asked.Engine with { Split = null }).Stopped(path, furthest, most);
        var names = asked.Desk.NamesOf(asked.Journeys, stops.Select(stop => stop.Profile));
        return [.. stops.Select(stop => new FunnelStopRow(names[stop.Profile], DateTimeOffset.FromUnixTimeMilliseconds(stop.Time)))];
    }
}
