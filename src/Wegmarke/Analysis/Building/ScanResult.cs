using Wegmarke.Engine;

namespace Wegmarke.Analysis.Building;

/// <summary>What was read from a part of the log.</summary>
sealed record ScanResult(IReadOnlyList<InteractionRows> Rows, Coverage Coverage, IReadOnlyDictionary<int, long> Currencies);
