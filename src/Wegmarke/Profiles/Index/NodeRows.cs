using System.Buffers.Binary;
using Wegmarke.Storage;

namespace Wegmarke.Profiles.Index;

/// <summary>Reads the table of nodes. A row without key is a node whose identifier was erased.</summary>
static class NodeRows
{
    const int KeyBytes = 16;

    public static long Last(Func<string, Statement> prepare) => LastRow.Of("SELECT max(node) FROM profiles_nodes", prepare);

    public static void Read(Func<string, Statement> prepare, int after, Action<int, NodeKey> take)
    {
        var rows = prepare("SELECT node, kind, key, value FROM profiles_nodes WHERE node > ? ORDER BY node").Bind(1, after);
        while (rows.Step())
        {
            var key = rows.Bytes(2);
            if (key.Length == KeyBytes)
                take((int)rows.Long(0), new((byte)rows.Long(1), BinaryPrimitives.ReadUInt128BigEndian(key), NodeKey.PlaceOf(rows.Bytes(3))));
            else
                take((int)rows.Long(0), NodeKey.Erased);
        }
        rows.Reset();
    }
}
