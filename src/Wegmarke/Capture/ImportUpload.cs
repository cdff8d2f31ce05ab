namespace Wegmarke.Capture;

/// <summary>A file that somebody brought by the browser, and how far it is.</summary>
/// <param name="File">Its name, as it came.</param>
/// <param name="At">When it came.</param>
public sealed record ImportUpload(string Id, string File, long Bytes, DateTimeOffset At)
{
    public UploadState State { get; init; }

    /// <summary>The source it is imported for; empty until it was started.</summary>
    public string Source { get; init; } = "";

    /// <summary>What its rows are; null until it was started.</summary>
    public ImportKind? Kind { get; init; }

    /// <summary>Rows read so far.</summary>
    public long Rows { get; init; }

    /// <summary>0 … 1 of the file's bytes.</summary>
    public double Share { get; init; }

    /// <summary>Rows a second since it was started.</summary>
    public double Rate { get; init; }

    public DateTimeOffset? Started { get; init; }

    public DateTimeOffset? Ended { get; init; }

    public UploadOutcome? Outcome { get; init; }

    /// <summary>Rejected rows can be had as a file.</summary>
    public bool HasRejects { get; init; }

    /// <summary>Why it failed or waits, with the way out; else empty.</summary>
    public string Problem { get; init; } = "";
}
