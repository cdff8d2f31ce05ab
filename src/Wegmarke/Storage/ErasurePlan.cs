namespace Wegmarke.Storage;

/// <summary>Everything that is to go in one erasure, gathered before anything is touched. Belongs to one thread.</summary>
public sealed class ErasurePlan
{
    readonly List<RowErasure> _rows = [];
    readonly List<CellErasure> _cells = [];
    readonly List<SuppressedHash> _hashes = [];
    readonly Dictionary<string, int> _counts = [], _held = [];

    /// <summary>At most one per sequence.</summary>
    public IReadOnlyList<RowErasure> Rows => _rows;

    public IReadOnlyList<CellErasure> Cells => _cells;

    public IReadOnlyList<SuppressedHash> Hashes => _hashes;

    /// <summary>Rows up to here are to go whole; null = none.</summary>
    public LogCut? Cut { get; set; }

    /// <summary>Of a retention: everything older than this goes, now and when it comes again; milliseconds since 1970, UTC.</summary>
    public long Limit { get; set; }

    /// <summary>Of a retention: rows with an order go only when they are older than this, too; milliseconds since 1970, UTC.</summary>
    public long OrdersLimit { get; set; } = long.MaxValue;

    /// <summary>Rows of the cut that say something still.</summary>
    public int CutRows { get; set; }

    /// <summary>Of a retention: nodes of persons whose data may only be stored, so that nothing of it goes.</summary>
    public IReadOnlySet<int> HeldNodes { get; init; } = new HashSet<int>();

    /// <summary>Of a retention: whether the row is past its time and may go.</summary>
    public bool IsPast(in StoredRow row) => IsOld(row) && !HeldNodes.Contains(row.Node);

    /// <summary>Of a retention: whether the row is past its time.</summary>
    public bool IsOld(in StoredRow row) => row.Time < Limit && (row.Order.IsEmpty || row.Time < OrdersLimit);

    /// <summary>Of a retention: how much else goes, by class of data.</summary>
    public IReadOnlyDictionary<string, int> Counts => _counts;

    /// <summary>Of a retention: how much is past its time and held back, by class of data.</summary>
    public IReadOnlyDictionary<string, int> Held => _held;

    public bool IsEmpty => _rows.Count == 0 && _cells.Count == 0 && Cut is null;

    public int Erased => _rows.Count(row => !row.IsRedaction);

    public int Redacted => _rows.Count - Erased;

    public void Add(RowErasure row) => _rows.Add(row);

    public void Add(CellErasure cells) => _cells.Add(cells);

    /// <summary>Of a retention.</summary>
    /// <param name="cells">What goes.</param>
    /// <param name="of">The class of data that it is counted in.</param>
    public void Add(CellErasure cells, string of)
    {
        _cells.Add(cells);
        _counts[of] = _counts.GetValueOrDefault(of) + 1;
    }

    public void Add(SuppressedHash hash) => _hashes.Add(hash);

    /// <summary>Of a retention: one that is past its time stays.</summary>
    /// <param name="of">The class of data that it is counted in.</param>
    public void Hold(string of) => _held[of] = _held.GetValueOrDefault(of) + 1;
}
