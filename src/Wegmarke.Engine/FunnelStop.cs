namespace Wegmarke.Engine;

/// <summary>A customer who came no further.</summary>
/// <param name="Profile">Who did the furthest step; of a group the member.</param>
/// <param name="Time">Of the furthest step, in milliseconds since 1970, UTC.</param>
public readonly record struct FunnelStop(int Profile, long Time);
