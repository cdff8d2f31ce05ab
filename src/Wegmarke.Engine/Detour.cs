namespace Wegmarke.Engine;

/// <summary>Steps that the ideal does not have, at one place of it.</summary>
/// <param name="After">The step of the ideal before them; −1 = before the first one.</param>
/// <param name="Cell">The cell of the step; −1 = any.</param>
/// <param name="Customers">Distinct profiles.</param>
public readonly record struct Detour(int After, int Cell, long Units, long Customers);
