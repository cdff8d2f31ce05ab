using Wegmarke.Storage.Erasing;

namespace Wegmarke.Storage.Verification;

/// <summary>The log's rows one after another, each with the digest that its bytes have now.</summary>
sealed class DigestedRows(RowidScan scan, Registers registers)
{
    const int Row = 1, ChainColumn = 2, DigestColumn = 3;

    byte[] _prefixed = new byte[64 * 1024];
    readonly byte[] _digest = new byte[RowHash.Length];
    readonly byte[] _chain = new byte[RowHash.Length];

    public long Sequence => scan.Last;

    public ReadOnlySpan<byte> Digest => _digest;

    /// <summary>As stored; zeros when what is stored is no chain value at all.</summary>
    public ReadOnlySpan<byte> Chain => _chain;

    /// <summary>All or part of the content went; the digest is the one kept instead.</summary>
    public bool IsErased { get; private set; }

    /// <summary>All of the content went, and the row stands for nobody.</summary>
    public bool IsEmptied { get; private set; }

    /// <summary>Of an erased row, what the protocol knows it by.</summary>
    public ulong Check { get; private set; }

    /// <summary>Register entries the row refers to; 0 when it is too damaged to tell, or erased.</summary>
    public int Source { get; private set; }

    public int Name { get; private set; }

    public bool Next()
    {
        if (!scan.Next())
            return false;
        var stored = scan.Row;
        Copy(stored.Bytes(ChainColumn), _chain);
        IsErased = !stored.IsNull(DigestColumn);
        (Source, Name, IsEmptied) = (0, 0, false);
        if (IsErased)
            Erased(stored);
        else
            DigestOf(stored.Bytes(Row));
        return true;
    }

    void Erased(Statement stored)
    {
        Copy(stored.Bytes(DigestColumn), _digest);
        IsEmptied = stored.Bytes(Row) is [ErasedRow.Schema, ..];
        LogRow.TryReadReferences(stored.Bytes(Row), out var source, out var name);
        Check = ErasedRow.Check(stored.Bytes(Row), registers.SourceFingerprint(source), registers.NameFingerprint(name));
    }

    static void Copy(ReadOnlySpan<byte> stored, Span<byte> to)
    {
        to.Clear();
        if (stored.Length == to.Length)
            stored.CopyTo(to);
    }

    void DigestOf(ReadOnlySpan<byte> row)
    {
        if (_prefixed.Length < RowHash.Prefix + row.Length)
            _prefixed = new byte[2 * (RowHash.Prefix + row.Length)];
        var prefixed = _prefixed.AsSpan(0, RowHash.Prefix + row.Length);
        row.CopyTo(prefixed[RowHash.Prefix..]);
        if (LogRow.TryReadReferences(row, out var source, out var name))
            (Source, Name) = (source, name);
        RowHash.Digest(prefixed, registers.SourceFingerprint(source), registers.NameFingerprint(name), _digest);
    }
}
