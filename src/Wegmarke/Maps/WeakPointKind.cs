namespace Wegmarke.Maps;

/// <summary>What is wrong at a weak point.</summary>
public enum WeakPointKind
{
    /// <summary>A group of customers goes on more rarely than others at the same step.</summary>
    Stall,
    /// <summary>A switch of channel loses customers.</summary>
    Break,
    /// <summary>Customers feel bad, or worse than others at the same step.</summary>
    Feeling,
    /// <summary>Something is offered and hardly anybody answers.</summary>
    NoResonance,
}
