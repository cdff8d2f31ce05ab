namespace Wegmarke.Engine;

/// <summary>Which interactions are in which of two places, and which of them are pick-ups.</summary>
/// <param name="IsOnline">By channel code.</param>
/// <param name="IsPickUp">By touchpoint code.</param>
/// <param name="PickUpWithin">Milliseconds from a purchase to its pick-up at most.</param>
public sealed record Places(bool[] IsOnline, bool[] IsPickUp, long PickUpWithin)
{
    internal const int Offline = 0;
    internal const int Online = 1;

    internal int Of(byte channel) => IsOnline[channel] ? Online : Offline;
}
