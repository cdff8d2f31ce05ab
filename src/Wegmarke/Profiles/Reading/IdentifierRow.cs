using Wegmarke.Storage;

namespace Wegmarke.Profiles.Reading;

/// <summary>Reads single rows by their number.</summary>
static class IdentifierRow
{
    public static ProfileIdentifier Read(int node, IdentifierRules rules, Func<string, Statement> prepare)
    {
        var row = prepare("SELECT kind, value, sequence FROM profiles_nodes WHERE node = ?").Bind(1, node);
        if (!row.Step())
            throw new StorageException($"Node {node} is linked but not in profiles_nodes: the file is damaged. Run verify.");
        var code = (byte)row.Long(0);
        var identifier = new ProfileIdentifier(node, rules.ByCode(code)?.Key ?? $"kind {code}", row.IsNull(1) ? "" : row.Text(1), row.Long(2));
        row.Reset();
        return identifier;
    }

    public static long SequenceOf(string sql, int id, Func<string, Statement> prepare)
    {
        var row = prepare(sql).Bind(1, id);
        var sequence = row.Step() ? row.Long(0) : 0;
        row.Reset();
        return sequence;
    }
}
