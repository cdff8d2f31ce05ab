namespace Wegmarke.Storage;

/// <summary>Everything that is to go in one erasure, gathered before anything is touched. Belongs to one thread.</summary>
public sealed class ErasurePlan
{
    readonly List<RowErasure> _rows = [];
    readonly List<CellErasure> _cells = [];
    readonly List<SuppressedHash> _hashes = [];

    /// <summary>At most one per sequence.</summary>
    public IReadOnlyList<RowErasure> Rows => _rows;

    public IReadOnlyList<CellErasure> Cells => _cells;

    public IReadOnlyList<SuppressedHash> Hashes => _hashes;

    /// <summary>Rows up to here are to go whole; null = none.</summary>
    public LogCut? Cut { get; set; }

    /// <summary>Of a retention: everything older than this goes, now and when it comes again; milliseconds since 1970, UTC.</summary>
    public long Limit { get; set; }

    public bool IsEmpty => _rows.Count == 0 && _cells.Count == 0 && Cut is null;

    public int Erased => _rows.Count(row => !row.IsRedaction);

    public int Redacted => _rows.Count - Erased;

    public void Add(RowErasure row) => _rows.Add(row);

    public void Add(CellErasure cells) => _cells.Add(cells);

    public void Add(SuppressedHash hash) => _hashes.Add(hash);
}
