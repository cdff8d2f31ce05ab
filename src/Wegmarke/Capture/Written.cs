using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>What became of a batch: every row is stored, a duplicate, or refused.</summary>
/// <param name="Nothing">Parts of orders that had nothing to say.</param>
/// <param name="RefusedLines">Lines of rows for whose names the tenant's register is full.</param>
sealed record Written(int Stored, int Duplicates, int Unlinked, int Nothing, IReadOnlyList<long> RefusedLines);
