namespace Wegmarke.Benchmarks.Peers;

/// <summary>One interaction as every engine gets it.</summary>
/// <param name="Time">Milliseconds since 1970, UTC.</param>
/// <param name="Value">Minor units; of purchases only.</param>
readonly record struct PeerRow(uint Profile, long Time, ushort Touchpoint, byte Channel, int Value, bool IsPurchase);
