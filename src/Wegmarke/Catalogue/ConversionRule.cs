using Wegmarke.Catalogue.Matching;

namespace Wegmarke.Catalogue;

/// <summary>What counts as a conversion. An interaction is one when any of the rule's conditions holds.</summary>
public sealed record ConversionRule(string Key, LocalText Name)
{
    /// <summary>Stands for every goal that a source states.</summary>
    public const string AnyStated = "*";

    /// <summary>Touchpoints that are it, and their kinds.</summary>
    public IReadOnlyList<string> Touchpoints { get; init; } = [];

    /// <summary>Roles of touchpoints that are it.</summary>
    public IReadOnlyList<TouchpointRole> Roles { get; init; } = [];

    /// <summary>Goals that it goes by when the source states one (column <c>conversion</c>).</summary>
    public IReadOnlyList<string> Stated { get; init; } = [];

    /// <summary>Whether it ends a journey and is counted; a rule that does not is as if it were not there.</summary>
    public bool IsActive { get; init; } = true;

    public bool Holds(Touchpoint touchpoint) =>
        Roles.Contains(touchpoint.Role) || Touchpoints.Contains(touchpoint.Key) || (touchpoint.KindOf is { } kind && Touchpoints.Contains(kind));

    /// <param name="goal">As the source states it.</param>
    public bool Holds(string goal) => Stated.Contains(AnyStated) || Names(goal);

    /// <summary>Whether it goes by this very goal, and not just by any.</summary>
    public bool Names(string goal) => Stated.Any(stated => stated != AnyStated && Words.Compact(stated) == Words.Compact(goal));
}
