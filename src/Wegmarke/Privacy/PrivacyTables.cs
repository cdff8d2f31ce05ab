using Wegmarke.Storage;

namespace Wegmarke.Privacy;

/// <summary>The tables of this feature in the log's file.</summary>
public static class PrivacyTables
{
    public static IReadOnlyList<string> Create { get; } = [.. ConsentRows.Create, .. RestrictionRows.Create];

    /// <summary>Grows with every consent, withdrawal and restriction.</summary>
    public static long LastChange(Func<string, Statement> prepare) => ConsentRows.Last(prepare) + RestrictionRows.Last(prepare);

    /// <summary>A log that nobody wrote since they were invented lacks them.</summary>
    internal static bool Exists(string table, Func<string, Statement> prepare)
    {
        var found = prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?").BindText(1, table);
        var exists = found.Step();
        found.Reset();
        return exists;
    }
}
