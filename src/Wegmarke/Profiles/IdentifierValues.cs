using Wegmarke.Profiles.Index;
using Wegmarke.Storage;

namespace Wegmarke.Profiles;

/// <summary>Every identifier that is known, one by one; erased ones are left out.</summary>
public static class IdentifierValues
{
    /// <param name="node">Whose identifier it is.</param>
    /// <param name="kind">Code of its kind.</param>
    /// <param name="value">Normalised; valid during the call.</param>
    public delegate void Take(int node, byte kind, ReadOnlySpan<byte> value);

    public static void Read(Func<string, Statement> prepare, Take take) => Read(prepare, after: 0, take);

    /// <summary>The highest node number.</summary>
    public static long Last(Func<string, Statement> prepare) => NodeRows.Last(prepare);

    /// <summary>The same of nodes behind a number.</summary>
    public static void Read(Func<string, Statement> prepare, long after, Take take)
    {
        var rows = prepare("SELECT node, kind, value FROM profiles_nodes WHERE node > ? AND value IS NOT NULL ORDER BY node").Bind(1, after);
        while (rows.Step())
            take((int)rows.Long(0), (byte)rows.Long(1), rows.Bytes(2));
        rows.Reset();
    }
}
