namespace Wegmarke.Catalogue;

/// <summary>A phase model and its phases, in their order.</summary>
public sealed record PhaseModelNames(string Key, LocalText Name, IReadOnlyList<NamedEntry> Phases)
{
    public static PhaseModelNames Of(PhaseModel model) => new(model.Key, model.Name, [.. model.Phases.Select(phase => new NamedEntry(phase.Key, phase.Name))]);
}
