namespace Wegmarke.Engine;

/// <summary>Where paths end.</summary>
public enum PathGoal
{
    /// <summary>With the unit.</summary>
    End,

    /// <summary>With the first conversion, inclusive.</summary>
    Conversion,

    /// <summary>They lead from after a purchase to the next one, inclusive; a unit may have several.</summary>
    Repurchase,

    /// <summary>With the first interaction in <see cref="PathScope.GoalCell"/>, inclusive.</summary>
    Cell,
}
