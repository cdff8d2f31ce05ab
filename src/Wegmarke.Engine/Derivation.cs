namespace Wegmarke.Engine;

/// <summary>Everything that columns derive from rows by rule: phases of each model, and journeys by the phases of the model at <paramref name="JourneyModel"/>.</summary>
/// <param name="JourneyModel">Index into <paramref name="Models"/>; not used if there are none.</param>
public sealed record Derivation(IReadOnlyList<PhaseRules> Models, int JourneyModel, JourneyRules Journeys)
{
    public static Derivation WithoutPhases { get; } = new([], 0, JourneyRules.Usual);

    /// <summary>The models, checked: at most as many as an interaction can carry claims for.</summary>
    public IReadOnlyList<PhaseRules> Models { get; } = Models.Count <= PhaseClaims.MostModels
        ? Models
        : throw new ArgumentException($"{Models.Count} phase models at once; the columns hold {PhaseClaims.MostModels}. Leave some out.", nameof(Models));

    public int JourneyModel { get; } = JourneyModel >= 0 && (JourneyModel < Models.Count || Models.Count == 0)
        ? JourneyModel
        : throw new ArgumentException($"Journeys are to follow phase model {JourneyModel}; there are {Models.Count}.", nameof(JourneyModel));
}
