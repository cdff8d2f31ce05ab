namespace Wegmarke.Analysis.Building;

/// <summary>What stands beside the columns in a snapshot.</summary>
/// <param name="LastSalt">Random bytes of the last row, in hexadecimal: a log that lost rows or was put back from a backup has another row of that number.</param>
sealed record SnapshotNotes(
    IReadOnlyList<string> Sources, IReadOnlyList<string> Touchpoints, IReadOnlyList<string> Channels, int Currency,
    IReadOnlyDictionary<int, long> Currencies, int ProfileCount, Coverage Coverage, long LastChange, string LastSalt);
