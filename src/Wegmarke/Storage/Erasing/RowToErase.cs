namespace Wegmarke.Storage.Erasing;

/// <summary>A row of the log with the digest that it was appended with, whether or not that is still what its bytes give.</summary>
/// <param name="Check">See <see cref="ErasedRow.Check"/>; of the bytes as they are now.</param>
sealed record RowToErase(byte[] Bytes, byte[] Digest, ulong Check)
{
    /// <summary>Null when there is no such row.</summary>
    public static RowToErase? Find(LogTransaction transaction, Registers registers, long sequence)
    {
        var found = transaction.Prepare("SELECT row, digest FROM log WHERE sequence = ?").Bind(1, sequence);
        var row = !found.Step() ? null : Of(found.Bytes(0).ToArray(), found.IsNull(1) ? null : found.Bytes(1).ToArray(), registers);
        found.Reset();
        return row;
    }

    static RowToErase Of(byte[] bytes, byte[]? digest, Registers registers)
    {
        LogRow.TryReadReferences(bytes, out var source, out var name);
        var (first, second) = (registers.SourceFingerprint(source), registers.NameFingerprint(name));
        return new(bytes, digest ?? DigestOf(bytes, first, second), ErasedRow.Check(bytes, first, second));
    }

    static byte[] DigestOf(byte[] bytes, ulong source, ulong name)
    {
        var digest = new byte[RowHash.Length];
        RowHash.Digest([.. new byte[RowHash.Prefix], .. bytes], source, name, digest);
        return digest;
    }
}
