using Wegmarke.Storage;

namespace Wegmarke.Profiles.Index;

/// <summary>Reads the tables of pairs and of memberships.</summary>
static class PairRows
{
    public const string Pairs = "SELECT id, a, b FROM profiles_pairs WHERE id > ? ORDER BY id";
    public const string Members = "SELECT id, member, account FROM profiles_members WHERE id > ? ORDER BY id";

    public static long Last(Func<string, Statement> prepare) =>
        LastRow.Of("SELECT max(id) FROM profiles_pairs", prepare) + LastRow.Of("SELECT max(id) FROM profiles_members", prepare);

    public static void Read(Func<string, Statement> prepare, string sql, int after, Action<int, int, int> take)
    {
        var rows = prepare(sql).Bind(1, after);
        while (rows.Step())
            take((int)rows.Long(0), (int)rows.Long(1), (int)rows.Long(2));
        rows.Reset();
    }
}
