namespace Wegmarke.Maps;

/// <summary>What goes wrong at a weak point.</summary>
public enum IdealWeaknessKind
{
    /// <summary>The station is passed over.</summary>
    Skipped,

    /// <summary>The station comes at another time.</summary>
    OutOfOrder,

    /// <summary>More journeys leave the line here than elsewhere.</summary>
    Left,

    /// <summary>A detour.</summary>
    Extra,
}
