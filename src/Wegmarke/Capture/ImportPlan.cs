using NodaTime;
using Wegmarke.Privacy;

namespace Wegmarke.Capture;

/// <summary>How the files of one import are read.</summary>
/// <param name="Source">Where the rows come from; duplicates and purchases are known within a source.</param>
/// <param name="Zone">For times without offset.</param>
/// <param name="CustomerKind">The kind of identifier in the column 'customer'.</param>
/// <param name="Collected">Purposes and basis of rows that name none.</param>
/// <param name="RejectsPath">Where rows that are not kept go; null = beside each file, with '.rejects.csv' added to its name.</param>
public sealed record ImportPlan(string Source, DateTimeZone Zone, string CustomerKind, CollectedFor Collected, string? RejectsPath = null)
{
    /// <summary>One source for all files unless told otherwise, so that a file brings nothing twice under another name.</summary>
    public const string DefaultSource = "file";

    public const int MaxSourceLength = 100;

    /// <summary>What the columns mean; null when they have canonical names.</summary>
    public ColumnMapping? Mapping { get; init; }

    /// <summary>When the files say what they say, where no column tells.</summary>
    public DateTimeOffset AsOf { get; init; }

    /// <summary>Who imports, for the protocol.</summary>
    public string By { get; init; } = "";

    /// <summary>What is known of the files' form; the rest is detected file by file.</summary>
    public ToldForm Told { get; init; } = ToldForm.Nothing;

    /// <exception cref="ArgumentException">Empty, longer than <see cref="MaxSourceLength"/>, or with control characters.</exception>
    public string Source { get; } = Source.Length is > 0 and <= MaxSourceLength && !Source.Any(char.IsControl) ? Source
        : throw new ArgumentException($"'{Source}' is no name of a source: use 1 to {MaxSourceLength} printable characters.", nameof(Source));
}
