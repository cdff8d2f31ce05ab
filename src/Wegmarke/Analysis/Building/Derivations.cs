using Wegmarke.Catalogue;
using Wegmarke.Engine;

namespace Wegmarke.Analysis.Building;

/// <summary>The catalogue's phase rules in the engine's codes.</summary>
static class Derivations
{
    public static Derivation Of(IReadOnlyList<PhaseModel> models, TenantCatalogue catalogue, IReadOnlyList<string> touchpoints)
    {
        var known = touchpoints.Select(catalogue.TouchpointOf).ToArray();
        return new([.. models.Select(model => Compile(model, known))], JourneyModel: 0, Journeys(catalogue));
    }

    /// <summary>Rows say whether they convert, by the tenant's rules; a purchase does so as one of these.</summary>
    static JourneyRules Journeys(TenantCatalogue catalogue) => new(catalogue.JourneyGapDays) { PurchaseConverts = false };

    static PhaseRules Compile(PhaseModel model, Touchpoint[] touchpoints) => new(
        [.. model.Rules.Rules.Select(rule => Compile(rule, model, touchpoints))],
        (byte)model.IndexOf(model.Rules.Otherwise),
        model.Phases.Index().Where(phase => phase.Item.IsBeforePurchase).Select(phase => (byte)phase.Index));

    static Engine.PhaseRule Compile(Catalogue.PhaseRule rule, PhaseModel model, Touchpoint[] touchpoints) => new((byte)model.IndexOf(rule.Phase))
    {
        Touchpoints = rule.Touchpoints.IsAny ? null
            : [.. touchpoints.Index().Where(touchpoint => rule.Touchpoints.Contains(touchpoint.Item)).Select(touchpoint => (ushort)touchpoint.Index)],
        BoughtBefore = rule.BoughtBefore,
        Contacts = rule.Interactions,
        DaysSinceFirst = rule.DaysSinceFirstContact,
        DaysSincePurchase = rule.DaysSinceLastPurchase,
    };

}
