using Wegmarke.Engine;

namespace Wegmarke.Analysis;

/// <summary>A question with everything found that it needs: what every analysis is asked.</summary>
public sealed record AskedQuestion(TenantJourneys Journeys, Question Question, JourneyQuestion Engine, AskedOf Asked)
{
    /// <summary>Where more of the data is asked for, such as a dimension to hold.</summary>
    public required QuestionDesk Desk { get; init; }

    /// <summary>What the parts of <see cref="JourneyQuestion.Split"/> are, by number; empty when the answer is not split.</summary>
    public IReadOnlyList<AskedPart> Parts { get; init; } = [];

    /// <summary>As answers show it; null when the answer is not split.</summary>
    public AskedParts? By => Question.By is { } by ? new($"{by}", [.. Parts.Where(part => part.Interactions > 0)]) : null;

    /// <summary>Index of the phase model that the question names.</summary>
    /// <exception cref="QuestionException">There is no such model.</exception>
    public int ModelIndex() => Journeys.FindModel(Question.Phases)
        ?? throw new QuestionException($"There is no phase model '{Question.Phases}'. Known are {string.Join(", ", Journeys.Models.Select(model => model.Key))}.");

    /// <summary>A cell of a split answer as the cell of the map and the part.</summary>
    internal (int Cell, PartName? Part) Divide(int cell) => Parts.Count == 0 ? (cell, null) : (cell / Parts.Count, PartOf(cell % Parts.Count));

    /// <summary>The part of this number; null when the answer is not split.</summary>
    internal PartName? PartOf(int part) => Parts.Count == 0 ? null : new(Parts[part].Kind, Parts[part].Value);
}
