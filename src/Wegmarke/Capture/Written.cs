using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Capture;

/// <summary>What became of a batch: every row is stored, a duplicate, or refused.</summary>
/// <param name="Nothing">Parts of orders that had nothing to say.</param>
/// <param name="RefusedLines">Lines of rows for whose names the tenant's register is full.</param>
/// <param name="Erased">See <see cref="DropReason.Erased"/>; nobody notes which rows these were.</param>
/// <param name="Expired">See <see cref="DropReason.Expired"/>.</param>
sealed record Written(int Stored, int Duplicates, int Unlinked, int Nothing, IReadOnlyList<long> RefusedLines, int Erased, int Expired);
