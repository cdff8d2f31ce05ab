using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Capture.Mapping;

/// <summary>What became of rows: each is new, has changed something, or said what was known.</summary>
/// <param name="Erased">See <see cref="DropReason.Erased"/>; nobody notes which rows these were.</param>
readonly record struct RecordsWritten(long Added, long Updated, long Unchanged, long Erased)
{
    /// <summary>Consents recorded.</summary>
    public long Given { get; init; }

    /// <summary>Withdrawals recorded.</summary>
    public long Withdrawn { get; init; }

    public RecordsWritten With(ConsentAct act) => act == ConsentAct.Given ? this with { Given = Given + 1 } : this with { Withdrawn = Withdrawn + 1 };

    public RecordsWritten With(RowChange change, long rows = 1) => change switch
    {
        RowChange.Added => this with { Added = Added + rows },
        RowChange.Replaced => this with { Updated = Updated + rows },
        _ => this with { Unchanged = Unchanged + rows },
    };

    public RecordsWritten Plus(RecordsWritten other) => new(Added + other.Added, Updated + other.Updated, Unchanged + other.Unchanged, Erased + other.Erased)
    {
        Given = Given + other.Given,
        Withdrawn = Withdrawn + other.Withdrawn,
    };
}
