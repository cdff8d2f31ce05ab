using Wegmarke.Profiles;

namespace Wegmarke.Analysis;

/// <summary>What was decided; it is on disk and in force.</summary>
/// <param name="Recorded">False when the same was in force already: then nothing was written.</param>
/// <param name="Number">Of the decision, by which it can be undone; null when nothing was written.</param>
sealed record DecisionReceipt(bool Recorded, int? Number, DateTimeOffset? At)
{
    public static DecisionReceipt Nothing { get; } = new(Recorded: false, null, null);

    public static DecisionReceipt Of(Decision decision) => new(Recorded: true, decision.Id, decision.At);
}
