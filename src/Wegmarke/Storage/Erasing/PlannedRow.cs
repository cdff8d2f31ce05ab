namespace Wegmarke.Storage.Erasing;

/// <summary>A row of an erasure as its file keeps it.</summary>
/// <param name="Digest">Of the row before; in a log put back from a backup another row may have its number.</param>
/// <param name="Check">Of what the row becomes (see <see cref="ErasedRow.Check"/>).</param>
sealed record PlannedRow(RowErasure What, byte[] Digest, ulong Check);
