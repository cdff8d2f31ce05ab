using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>The customers behind a figure over HTTP: the journeys that pass through what it counts.</summary>
static class PassingRoutes
{
    const int Usual = 20;
    const int Most = 100;

    public static void MapPassing(this RouteGroupBuilder group) =>
        group.MapGet("/journeys", Answer).Needs(Right.Profiles).WithSummary("Journeys with an interaction that the filter keeps, in a phase where one is named: at most one of each customer, evenly chosen over all of them.")
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
        catch (QuestionException refused)
        {
            return TypedResults.Problem(refused.Message, statusCode: StatusCodes.Status400BadRequest);
        }
    }

    static async Task<IReadOnlyList<PassingJourney>> Passing(Tenant tenant, TenantJourneys data, Question question, Words words, CancellationToken cancel)
    {
        var asked = await tenant.Questions().Ask(data, question, cancel);
        var model = asked.ModelIndex();
        int? phase = words.Phase is { } key ? PhaseOf(data, model, key) : null;
        return tenant.Journeys().Passing(data, new StepQuestion(model, phase, Touchpoints: null) { Kept = asked.Engine.Selection }, words.Top ?? Usual);
    }

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
        [property: FromQuery(Name = "persona")] string? Persona, [property: FromQuery(Name = "top")] int? Top)
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
