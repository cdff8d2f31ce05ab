namespace Wegmarke.Engine;

/// <summary>One way in which paths differ from the ideal, and what it goes with.</summary>
/// <param name="Step">Of the ideal, from 0; of <see cref="DeviationKind.Left"/> the last one reached, −1 = none; −1 where it is a cell.</param>
/// <param name="Cell">Of <see cref="DeviationKind.Extra"/>; −1 where it is a step.</param>
/// <param name="Units">Units with it.</param>
/// <param name="Customers">Distinct profiles with it.</param>
/// <param name="Compared">Units it is compared among: those that reached a later step of the ideal when one is skipped, those with the step in its
/// place when they leave after it, else all.</param>
public sealed record Deviation(DeviationKind Kind, int Step, int Cell, long Units, long Customers, long Compared)
{
    /// <summary>Null where there are no units without it, or none with it.</summary>
    public Contrast? Conversion { get; init; }

    public Contrast? Value { get; init; }

    public Contrast? Satisfaction { get; init; }
}
