using System.Buffers.Binary;
using System.Security.Cryptography;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Faults;

/// <summary>What a log says, without what differs from one import of a file to the next: when it was taken in, and salt.</summary>
static class LogContent
{
    /// <summary>One number per row, in order of sequence; rows that say the same give the same.</summary>
    public static List<ulong> Of(TenantFolder folder)
    {
        using var reader = LogReader.Open(folder)!;
        using var rows = reader.Rows(1, long.MaxValue);
        var content = new List<ulong>();
        while (rows.Next())
            content.Add(Of(rows.Row, reader.Registers));
        return content;
    }

    static ulong Of(StoredRow row, Registers registers)
    {
        byte[] said =
        [
            .. System.Text.Encoding.UTF8.GetBytes($"{registers.Source(row.Source)}|{registers.Name(row.Name)}|{row.Time}|{row.Ordinal}|{row.Node}|{row.Value}|{row.Currency}|{row.Key}|{row.Purposes}|"),
            .. row.Order, 0, .. row.Line, 0, .. row.Body,
        ];
        return BinaryPrimitives.ReadUInt64LittleEndian(SHA256.HashData(said));
    }
}
