using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Engine;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>The customers behind a figure over HTTP: the journeys that pass through what it counts.</summary>
static class PassingRoutes
{
    const int Usual = 20;
    const int Most = 100;
    const int MostNamed = 8;

    public static void MapPassing(this RouteGroupBuilder group) =>
        group.MapGet("/journeys", Answer).Needs(Right.Profiles).WithSummary("Journeys with an interaction that the filter keeps, in a phase where one is named: at most one of each customer, evenly chosen over all of them. With path, those that have these contacts one right after the other: touchpoints, channel:KEY or phase:PHASE:TOUCHPOINT. With definition, of customers in a segment that is not stored.")
            .Produces<IReadOnlyList<PassingJourney>>().ProducesProblem(StatusCodes.Status400BadRequest).ProducesProblem(StatusCodes.Status404NotFound);

    static async Task<IResult> Answer(Tenant tenant, [AsParameters] Words words, CancellationToken cancel)
    {
        try
        {
            if (words.Top is < 1 or > Most)
                throw new QuestionException($"top={words.Top}: use 1 to {Most}.");
            var question = Question.Of(words.Text(), ReportingZone.Of(TenantSettings.Of(tenant.Documents)));
            return await tenant.Journeys().Ask(async data => TypedResults.Ok(await Passing(tenant, data, question, words, cancel)), cancel) is { } answer ? answer : AnalysisFeature.NoData();
        }
        catch (FormatException refused) when (refused is QuestionException or SegmentException)
        {
            return TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    static async Task<IReadOnlyList<PassingJourney>> Passing(Tenant tenant, TenantJourneys data, Question question, Words words, CancellationToken cancel)
    {
        var asked = await tenant.Questions().Ask(data, question, cancel);
        var model = asked.ModelIndex();
        int? phase = words.Phase is { } key ? PhaseOf(data, model, key) : null;
        var kept = words.Definition is { } definition ? await Among(tenant, data, asked.Engine.Selection, definition, cancel) : asked.Engine.Selection;
        return tenant.Journeys().Passing(data, new StepQuestion(model, phase, Touchpoints: null) { Kept = kept, Run = Run(data, model, words) }, words.Top ?? Usual);
    }

    static async Task<Selection> Among(Tenant tenant, TenantJourneys data, Selection kept, string definition, CancellationToken cancel)
    {
        var unsaved = Segment.ReadUnsaved(definition);
        return kept.OfProfiles(await tenant.Dimensions().Members(data).Of(unsaved.Condition, unsaved.Reference, cancel));
    }

    /// <summary>Moves between channels lead to contacts in which customers act themselves, as those of the question about channels do.</summary>
    static JourneyRun? Run(TenantJourneys data, int model, Words words)
    {
        if (words.Path is not { Length: > 0 } path)
            return words.Ends is null ? null : throw new QuestionException($"ends={words.Ends} needs a path; name one, such as path=channel:web&path=channel:store.");
        var others = OwnContacts.Others(data);
        JourneyRunStep[] steps = [.. path.Select(step => StepOf(data, model, step)).Select((step, at) => at > 0 && step.Channel is not null ? step with { Never = others } : step)];
        var isWhole = words.Ends?.ToLowerInvariant() switch
        {
            null or "lost" => false,
            "whole" => true,
            _ => throw new QuestionException($"'ends' is '{words.Ends}'; it is whole (the journey has nothing else) or lost (it ends there without a conversion)."),
        };
        return new(steps) { IsWhole = isWhole, IsLost = !isWhole && words.Ends is not null };
    }

    static JourneyRunStep StepOf(TenantJourneys data, int model, string step) => step.Split(':', 3) switch
    {
        ["channel", ..] => new(null, null, CodeOf(data.Channels, "channel", step["channel:".Length..])),
        ["phase", var phase, var touchpoint] => new(CodeOf(data.Touchpoints, "touchpoint", touchpoint), PhaseOf(data, model, phase), null),
        _ => new(CodeOf(data.Touchpoints, "touchpoint", step), null, null),
    };

    static int CodeOf(IReadOnlyList<string> known, string kind, string key) => known.ToList().IndexOf(key) is >= 0 and var code ? code
        : throw new QuestionException($"No interaction has the {kind} '{key}'. Used are, among others, {string.Join(", ", known.Take(MostNamed))}.");

    static int PhaseOf(TenantJourneys data, int model, string key)
    {
        var phases = data.Models[model].Phases;
        return phases.ToList().FindIndex(phase => phase.Key == key) is >= 0 and var found ? found
            : throw new QuestionException($"There is no phase '{key}' in the model '{data.Models[model].Key}'. Known are {string.Join(", ", phases.Select(phase => phase.Key))}.");
    }

    /// <summary>As they stand in the address.</summary>
    sealed record Words(
        [property: FromQuery(Name = "phases")] string? Phases, [property: FromQuery(Name = "phase")] string? Phase,
        [property: FromQuery(Name = "from")] string? From, [property: FromQuery(Name = "to")] string? To,
        [property: FromQuery(Name = "where")] string[]? Where, [property: FromQuery(Name = "segment")] string? Segment,
        [property: FromQuery(Name = "persona")] string? Persona, [property: FromQuery(Name = "top")] int? Top,
        [property: FromQuery(Name = "path")] string[]? Path, [property: FromQuery(Name = "ends")] string? Ends, [property: FromQuery(Name = "definition")] string? Definition)
    {
        public QuestionText Text() => QuestionText.Of(Said, Where ?? []);

        string? Said(string name) => name switch
        {
            "phases" => Phases,
            "from" => From,
            "to" => To,
            "segment" => Segment,
            "persona" => Persona,
            _ => null,
        };
    }
}
