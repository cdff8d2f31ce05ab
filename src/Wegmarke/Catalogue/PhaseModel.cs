using Wegmarke.Catalogue.Matching;

namespace Wegmarke.Catalogue;

/// <summary>Phases in their order, with the rules that decide the phase of an interaction.</summary>
public sealed record PhaseModel(string Key, LocalText Name, LocalText Description, IReadOnlyList<Phase> Phases, PhaseRuleList Rules)
{
    /// <summary>The columns keep a phase as one byte, and a few values of it for themselves.</summary>
    public const int MaxPhases = 250;

    /// <summary>Position of the phase that a source names by key or by German or English name, −1 if there is none. A key wins over a name.</summary>
    public int IndexOf(string keyOrName)
    {
        var named = Words.Compact(keyOrName);
        var byKey = Find(phase => phase.Key == keyOrName);
        return byKey >= 0 || named.Length == 0
            ? byKey
            : Find(phase => named == Words.Compact(phase.Key) || named == Words.Compact(phase.Name.De) || named == Words.Compact(phase.Name.En));
    }

    int Find(Func<Phase, bool> isIt)
    {
        for (var i = 0; i < Phases.Count; i++)
        {
            if (isIt(Phases[i]))
                return i;
        }
        return -1;
    }
}
