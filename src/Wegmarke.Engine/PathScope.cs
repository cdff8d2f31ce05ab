namespace Wegmarke.Engine;

/// <summary>Which stretch of a unit is its path, and how it is told. A unit without the first step, or that never comes to the goal, has none.</summary>
public sealed record PathScope(PathGoal Goal)
{
    public const int FromStart = -1;

    /// <summary>The cell of <see cref="PathGoal.Cell"/>.</summary>
    public int GoalCell { get; init; } = -1;

    /// <summary>The cell whose first interaction the path begins with; <see cref="FromStart"/> = the unit's first one.</summary>
    public int FirstCell { get; init; } = FromStart;

    /// <summary>Steps told; figures are those of the whole stretch.</summary>
    public int Depth { get; init; } = int.MaxValue;

    /// <summary>Interactions of one cell right after each other are told as one step.</summary>
    public bool Collapses { get; init; }
}
