namespace Wegmarke.Engine;

/// <summary>What comes right after the furthest step.</summary>
/// <param name="Touchpoint">Its code; −1 = nothing more.</param>
public readonly record struct FunnelNext(int Touchpoint, long Units);
