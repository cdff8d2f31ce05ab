using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Analysis;

/// <summary>What an erasure would take, for whoever is about to confirm it.</summary>
/// <param name="Interactions">That become nobody's.</param>
/// <param name="Redacted">Interactions of others that lose an identifier of the person.</param>
/// <param name="Identifiers">That go.</param>
/// <param name="Kept">Identifiers that stay with others who use them, too.</param>
sealed record ErasurePreview(int Interactions, int Redacted, IReadOnlyList<string> Identifiers, IReadOnlyList<string> Kept)
{
    public static ErasurePreview Of(Person person, ErasurePlan plan) => new(plan.Erased, plan.Redacted, Named(person, isShared: false), Named(person, isShared: true));

    static IReadOnlyList<string> Named(Person person, bool isShared) => [.. person.Identifiers.Where(one => one.IsShared == isShared).Select(one => $"{one}")];
}
