using Wegmarke.Profiles;

namespace Wegmarke.Capture.Mapping;

/// <summary>The targets of a mapping that are identifiers.</summary>
static class MappedKinds
{
    public static (int Target, IdentifierKind Kind)[] Of(MappedCells cells, ImportPlan plan, Identifiers identifiers) =>
    [
        .. cells.Targets.Index().Select(target => (target.Index, Kind: identifiers.Rules.Find(target.Item == "customer" ? plan.CustomerKind : target.Item)))
            .Where(target => target.Kind is not null).Select(target => (target.Index, target.Kind!)), // nulls are left out before
    ];
}
