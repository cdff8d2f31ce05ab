using Wegmarke.Catalogue;

namespace Wegmarke.Maps;

/// <summary>Chooses the steps of a map from measured uses: the touchpoints most customers use, at least one step per used phase,
/// everything else folded into named groups. The same uses give the same steps, in whatever order they come.</summary>
public static class StepSelection
{
    public static IReadOnlyList<SelectedStep> Of(
        IReadOnlyCollection<TouchpointUse> uses, IReadOnlyList<MapPhase> phases, long customers, SelectionLimits limits, Language language)
    {
        if (uses.FirstOrDefault(u => u.Phase < 0 || u.Phase >= phases.Count) is { } stray)
            throw new ArgumentException($"Touchpoint '{stray.Touchpoint}' is in phase {stray.Phase}; the map has phases 0 to {phases.Count - 1}.");

        var draft = uses.Where(u => u.Customers > 0)
            .GroupBy(u => u.Phase)
            .OrderBy(g => g.Key)
            .Select(g => new PhaseDraft(g))
            .ToArray();
        PromoteTheFirstOfEachPhase(draft, limits);
        PromoteByCustomers(draft, customers, limits);

        return [.. draft.SelectMany(p => StepsOf(p, phases[p.Phase], language)
            .OrderBy(s => Math.Round(s.Position, 2)).ThenByDescending(s => s.Uses.Max(use => use.Customers)).ThenBy(s => s.Id, StringComparer.Ordinal))];
    }

    static void PromoteTheFirstOfEachPhase(PhaseDraft[] draft, SelectionLimits limits)
    {
        foreach (var phase in draft.Where(p => p.Rest.Count > 1).OrderBy(p => p.Rest[0], MostUsedFirst))
        {
            if (Steps(draft) < limits.Most)
                phase.Promote();
        }
    }

    static void PromoteByCustomers(PhaseDraft[] draft, long customers, SelectionLimits limits)
    {
        for (var steps = Steps(draft); steps < limits.Most; steps++)
        {
            var next = draft.Where(p => p.Rest.Count > 1).MinBy(p => p.Rest[0], MostUsedFirst);
            if (next is null || (steps >= limits.Fewest && next.Rest[0].Customers < limits.LeastShare * customers))
                return;
            next.Promote();
        }
    }

    static int Steps(PhaseDraft[] draft) => draft.Sum(p => p.Own.Count + Math.Min(1, p.Rest.Count));

    static IEnumerable<SelectedStep> StepsOf(PhaseDraft draft, MapPhase phase, Language language)
    {
        foreach (var use in draft.Own)
            yield return Single(use, phase);
        if (draft.Rest.Count == 1)
            yield return Single(draft.Rest[0], phase);
        if (draft.Rest.Count > 1)
            yield return Group(draft.Rest, phase, language);
    }

    static SelectedStep Single(TouchpointUse use, MapPhase phase) =>
        new($"{phase.Key}.{use.Touchpoint}", use.Phase, use.Name, [use], use.Position);

    static SelectedStep Group(List<TouchpointUse> uses, MapPhase phase, Language language) =>
        new($"{phase.Key}.*", uses[0].Phase, GroupName(uses, phase, language), [.. uses],
            uses.Sum(u => u.Position * u.Interactions) / Math.Max(1, uses.Sum(u => u.Interactions)));

    static string GroupName(List<TouchpointUse> uses, MapPhase phase, Language language)
    {
        var german = language == Language.German;
        if (uses.All(u => u.Channel == uses[0].Channel))
            return german ? $"{uses.Count} weitere: {uses[0].ChannelName}" : $"{uses.Count} more: {uses[0].ChannelName}";
        return german
            ? $"{uses.Count} weitere Kontakt\u00ADpunkte in {phase.Name}"
            : $"{uses.Count} more touch\u00ADpoints in {phase.Name}";
    }

    static readonly Comparer<TouchpointUse> MostUsedFirst = Comparer<TouchpointUse>.Create((a, b) =>
        (b.Customers.CompareTo(a.Customers), b.Interactions.CompareTo(a.Interactions),
         a.Position.CompareTo(b.Position), a.Phase.CompareTo(b.Phase)) switch
        {
            (not 0 and var byCustomers, _, _, _) => byCustomers,
            (_, not 0 and var byInteractions, _, _) => byInteractions,
            (_, _, not 0 and var byPosition, _) => byPosition,
            (_, _, _, not 0 and var byPhase) => byPhase,
            _ => string.CompareOrdinal(a.Touchpoint, b.Touchpoint),
        });

    /// <summary>One phase while choosing: the uses that are steps of their own and the rest, which will be one step together.</summary>
    sealed class PhaseDraft(IGrouping<int, TouchpointUse> uses)
    {
        public int Phase { get; } = uses.Key;
        public List<TouchpointUse> Own { get; } = [];
        public List<TouchpointUse> Rest { get; } = [.. uses.Order(MostUsedFirst)];

        public void Promote()
        {
            Own.Add(Rest[0]);
            Rest.RemoveAt(0);
        }
    }
}
