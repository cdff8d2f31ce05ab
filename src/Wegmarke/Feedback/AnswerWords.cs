using System.Text.Json;
using Wegmarke.Catalogue;

namespace Wegmarke.Feedback;

/// <summary>How it can be told from a log that a customer asked and the company answered.</summary>
/// <param name="Requests">Keys of touchpoints at which customers want an answer; a complaint always does.</param>
/// <param name="Replies">Keys of touchpoints at which the company answers, wherever they follow a request in its journey or case.</param>
/// <param name="RepliesOfCases">Keys of touchpoints at which the company answers only when they stand in the request's own case.</param>
/// <param name="Properties">Names, in capitals without punctuation, under which sources deliver the answer, and what it is counted in; null = the time of it.</param>
public sealed record AnswerWords(
    IReadOnlyList<string> Requests, IReadOnlyList<string> Replies, IReadOnlyList<string> RepliesOfCases, IReadOnlyDictionary<string, TimeSpan?> Properties)
{
    public static AnswerWords Shipped => Reading.ShippedFeedback.All.Answers;

    public bool IsRequest(Touchpoint touchpoint) =>
        touchpoint.Role == TouchpointRole.Complaint || Requests.Contains(touchpoint.Key) || (touchpoint.KindOf is { } kind && Requests.Contains(kind));

    /// <summary>Whether a property of this name says how soon there was an answer; null = it does not.</summary>
    public (TimeSpan? Unit, bool IsTime)? Property(string name) =>
        Properties.TryGetValue(CriterionNames.Compact(name), out var unit) ? (unit, unit is null) : null;

    internal static AnswerWords Read(JsonElement json) => new(
        Texts(json, "requests"), Texts(json, "replies"), Texts(json, "repliesOfCases"),
        json.GetProperty("properties").EnumerateObject().SelectMany(unit => unit.Value.EnumerateArray().Select(name => (Name: name.GetString()!, Unit: Unit(unit.Name)))) // texts, as tests hold
            .ToDictionary(name => CriterionNames.Compact(name.Name), name => name.Unit));

    static string[] Texts(JsonElement json, string name) => [.. json.GetProperty(name).EnumerateArray().Select(text => text.GetString()!)]; // as tests hold

    static TimeSpan? Unit(string word) => word switch
    {
        "times" => null,
        "seconds" => TimeSpan.FromSeconds(1),
        "minutes" => TimeSpan.FromMinutes(1),
        "hours" => TimeSpan.FromHours(1),
        _ => throw new InvalidOperationException($"answers.json counts in '{word}'; it knows times, seconds, minutes and hours."),
    };
}
