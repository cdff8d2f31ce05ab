using Wegmarke.Storage;

namespace Wegmarke.Capture.Mapping;

/// <summary>What became of rows: each is new, has changed something, or said what was known.</summary>
/// <param name="Erased">See <see cref="DropReason.Erased"/>; nobody notes which rows these were.</param>
readonly record struct RecordsWritten(long Added, long Updated, long Unchanged, long Erased)
{
    public RecordsWritten With(RowChange change, long rows = 1) => change switch
    {
        RowChange.Added => this with { Added = Added + rows },
        RowChange.Replaced => this with { Updated = Updated + rows },
        _ => this with { Unchanged = Unchanged + rows },
    };

    public RecordsWritten Plus(RecordsWritten other) => new(Added + other.Added, Updated + other.Updated, Unchanged + other.Unchanged, Erased + other.Erased);
}
