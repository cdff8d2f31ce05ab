using Wegmarke.Storage;

namespace Wegmarke.Profiles.Index;

/// <summary>Reads the highest number of a table, which is also about the number of its rows; 0 of an empty one.</summary>
static class LastRow
{
    public static long Of(string sql, Func<string, Statement> prepare)
    {
        var row = prepare(sql);
        var last = row.Step() ? row.Long(0) : 0;
        row.Reset();
        return last;
    }
}
