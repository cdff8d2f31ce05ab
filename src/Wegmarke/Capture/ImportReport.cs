namespace Wegmarke.Capture;

/// <summary>What became of a file's rows: read = stored + updated + duplicates + rejected, always.</summary>
public sealed record ImportReport
{
    public required string File { get; init; }

    public long Read { get; init; }

    public long Stored { get; init; }

    public ImportKind Kind { get; init; }

    /// <summary>Of master data and catalogue entries: rows that changed what was known.</summary>
    public long Updated { get; init; }

    /// <summary>Rows that say what is known already.</summary>
    public long Duplicates { get; init; }

    public long Rejected => RejectedBy.Values.Sum();

    public IReadOnlyDictionary<DropReason, long> RejectedBy { get; init; } = new Dictionary<DropReason, long>();

    /// <summary>Where the rejected rows are written; null when there are none.</summary>
    public string? RejectsPath { get; init; }

    /// <summary>Stored rows that name nobody: they count in totals, never in journeys.</summary>
    public long Unlinked { get; init; }

    /// <summary>Values offered as identifiers that link nobody: placeholders, shared mailboxes, malformed ones.</summary>
    public long UnusableIdentifiers { get; init; }

    /// <summary>Local times that exist twice (read as the first) or not at all (moved on by the hour).</summary>
    public long AmbiguousTimes { get; init; }

    /// <summary>Lines that are no rows and were passed over.</summary>
    public SkippedLines Skipped { get; init; }

    /// <summary>Rows that the spreadsheet hides; they were read like all others.</summary>
    public long HiddenRows { get; init; }

    /// <summary>Cells whose formula failed (#REF!): they were read as empty, or their row was rejected.</summary>
    public long FailedFormulas { get; init; }

    /// <summary>Last sequence of the log when the file was done.</summary>
    public long LastSequence { get; init; }
}
