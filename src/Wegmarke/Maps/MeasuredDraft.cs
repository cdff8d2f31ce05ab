using Wegmarke.Analysis;
using Wegmarke.Catalogue;

namespace Wegmarke.Maps;

/// <summary>A map document begun from data: the steps of the measured linear map, bound to their touchpoints, and the standard lanes.</summary>
public static class MeasuredDraft
{
    /// <exception cref="ArgumentException">There is no such phase model, or nothing to begin from.</exception>
    public static JourneyMapDocument Of(TenantJourneys data, MapRequest request, MapDocumentKind kind)
    {
        var measured = MeasuredLinearMap.Of(data, request);
        if (measured.Steps.Count == 0)
            throw new ArgumentException("There are no interactions of known customers to begin a map from. Import some with 'wegmarke import FILE', or begin with --template.");
        var steps = new List<DocumentStep>();
        foreach (var step in measured.Steps)
        {
            var name = Authoring.PeoplesText.NameOf(step.Name);
            steps.Add(new(MapId.Free($"{step.Phase}-{name}", id => steps.Any(known => known.Id == id), "step"), step.Phase, name) { Touchpoints = [.. step.Chips.Select(chip => chip.Touchpoint)] });
        }
        return new(measured.Title, kind, [], steps, StandardLane.Of(kind)) { PhaseModel = data.Models[data.ModelIndex(request.PhaseModel)].Key, Status = MapStatus.Live };
    }
}
