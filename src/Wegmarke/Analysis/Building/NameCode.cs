using Wegmarke.Catalogue;

namespace Wegmarke.Analysis.Building;

/// <summary>What a source's name for its interactions comes to in the engine.</summary>
/// <param name="SellsWithOrder">An order with a value makes it a purchase or a refund.</param>
/// <param name="Converts">A conversion rule holds for the touchpoint.</param>
/// <param name="NeedsProperties">Touchpoint and channel depend on the single row.</param>
readonly record struct NameCode(ushort Touchpoint, byte Channel, TouchpointRole Role, bool SellsWithOrder, bool Converts, bool NeedsProperties);
