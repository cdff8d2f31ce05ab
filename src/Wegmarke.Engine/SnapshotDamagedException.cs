namespace Wegmarke.Engine;

/// <summary>A snapshot does not hold what was written. Nothing is lost: build the columns from the log again.</summary>
public sealed class SnapshotDamagedException : Exception
{
    internal SnapshotDamagedException(string section, SnapshotHeader? header, string seen) : base(
        $"The snapshot{(header is null ? "" : $" of sequences {header.FirstSequence}–{header.LastSequence}")} is damaged in section '{section}': {seen}. "
        + "Build the columns from the log again.")
    {
        Section = section;
        Header = header;
    }

    public string Section { get; }

    /// <summary>What the snapshot covers; null if the header itself is damaged.</summary>
    public SnapshotHeader? Header { get; }
}
