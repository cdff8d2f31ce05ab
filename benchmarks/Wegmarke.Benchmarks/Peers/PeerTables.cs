using System.Buffers.Binary;
using System.Diagnostics;

namespace Wegmarke.Benchmarks.Peers;

/// <summary>The rows as a table of each peer, in the physical order that is best for it; made once and kept in the folder.</summary>
static class PeerTables
{
    const int RowBytes = 4 + 8 + 2 + 1 + 8 + 1;

    /// <summary>Unsorted as they arrive, in ClickHouse's binary row format, then sorted by profile and time.</summary>
    public static TimeSpan Load(ClickHouse clickHouse, PeerRows rows, string folder)
    {
        if (Has(clickHouse, rows))
            return TimeSpan.Zero;
        var file = Path.Combine(folder, "ev.bin");
        Write(rows, file);
        var clock = Stopwatch.StartNew();
        clickHouse.Query("DROP TABLE IF EXISTS ev SYNC");
        clickHouse.Query("CREATE TABLE ev (profile_id UInt32, ts UInt64, touchpoint UInt16, channel UInt8, value Float64, conversion UInt8) ENGINE=MergeTree ORDER BY (profile_id, ts)");
        clickHouse.Query($"INSERT INTO ev SELECT * FROM file('{file}', 'RowBinary', 'profile_id UInt32, ts UInt64, touchpoint UInt16, channel UInt8, value Float64, conversion UInt8')");
        clickHouse.Query("OPTIMIZE TABLE ev FINAL");
        var taken = clock.Elapsed;
        File.Delete(file);
        return taken;
    }

    /// <summary>From the table of ClickHouse, sorted by profile and time.</summary>
    public static TimeSpan Load(Duck duck, ClickHouse clickHouse, PeerRows rows, string folder)
    {
        duck.Query("SET threads=2; SET preserve_insertion_order=true");
        duck.Query("CREATE TABLE IF NOT EXISTS ev (profile_id UINTEGER, ts BIGINT, touchpoint USMALLINT, channel UTINYINT, value DOUBLE, conversion BOOLEAN)");
        if (duck.Query("SELECT count(*) FROM ev").Trim() == $"{rows.Count}")
            return TimeSpan.Zero;
        var file = Path.Combine(folder, "ev.parquet");
        File.Delete(file);
        clickHouse.Query($"INSERT INTO FUNCTION file('{file}', 'Parquet') SELECT * FROM ev ORDER BY ts");
        var clock = Stopwatch.StartNew();
        duck.Query($"CREATE OR REPLACE TABLE ev AS SELECT profile_id::UINTEGER profile_id, ts::BIGINT ts, touchpoint::USMALLINT touchpoint, channel::UTINYINT channel, \"value\"::DOUBLE AS \"value\", (conversion<>0) AS conversion FROM '{file}' ORDER BY profile_id, ts");
        var taken = clock.Elapsed;
        File.Delete(file);
        return taken;
    }

    static bool Has(ClickHouse clickHouse, PeerRows rows) =>
        clickHouse.Query("EXISTS TABLE ev").Trim() == "1" && clickHouse.Query("SELECT count() FROM ev").Trim() == $"{rows.Count}";

    static void Write(PeerRows rows, string file)
    {
        using var stream = new FileStream(file, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 20);
        var bytes = new byte[RowBytes];
        for (var at = 0; at < rows.Count; at++)
        {
            var row = rows[at];
            BinaryPrimitives.WriteUInt32LittleEndian(bytes, row.Profile);
            BinaryPrimitives.WriteInt64LittleEndian(bytes.AsSpan(4), row.Time);
            BinaryPrimitives.WriteUInt16LittleEndian(bytes.AsSpan(12), row.Touchpoint);
            bytes[14] = row.Channel;
            BinaryPrimitives.WriteDoubleLittleEndian(bytes.AsSpan(15), row.Value / 100.0);
            bytes[23] = (byte)(row.IsPurchase ? 1 : 0);
            stream.Write(bytes);
        }
    }
}
