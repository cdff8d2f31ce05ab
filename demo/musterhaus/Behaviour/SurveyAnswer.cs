using Wegmarke.Demo.Musterhaus.Company;

namespace Wegmarke.Demo.Musterhaus.Behaviour;

/// <summary>What somebody is asked about, and the school mark given: 1 is best, 6 is worst.</summary>
sealed record SurveyAnswer
{
    public required string Occasion { get; init; }
    public required string Topic { get; init; }
    public required int Mark { get; init; }
    public Article? Article { get; init; }
    public Branch? Branch { get; init; }
    public Device? Device { get; init; }
    public string? Step { get; init; }

    /// <summary>The cookie, where the customer was not logged in.</summary>
    public string? Visitor { get; init; }
}
