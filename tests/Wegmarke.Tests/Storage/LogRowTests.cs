using Wegmarke.Storage;

namespace Wegmarke.Tests.Storage;

public sealed class LogRowTests
{
    /// <summary>A row of schema 1 as the first version wrote it. Readers of it stay for ever; these bytes never change.</summary>
    const string Schema1 =
        "01010400010000004e61bc00000000002a000000000000008831dc769b010000fb2a000000000000efcdab8967452301070000000300000009000000" +
        "5255450001000200422d313731000102030405060708090a0b0c0d0e0f01616263";

    static readonly byte[] s_salt = [.. Enumerable.Range(0, 16).Select(i => (byte)i)];

    [Fact]
    public void A_row_of_schema_1_can_be_read_for_ever()
    {
        var row = StoredRow.Read(Convert.FromHexString(Schema1));

        Assert.Equal((12_345_678L, 42L, 1_767_225_700_744L, 11_003L), (row.Time, row.Ordinal, row.Received, row.Value));
        Assert.Equal((7, 3, 9, 0x0123_4567_89ab_cdefUL), (row.Node, row.Source, row.Name, row.Key));
        Assert.Equal(("EUR", 0x20001u), (CurrencyCode.Text(row.Currency), row.Purposes));
        Assert.Equal(("B-17", "1", "\u0001abc"), (Text(row.Order), Text(row.Line), Text(row.Body)));
        Assert.Equal(s_salt, row.Salt.ToArray());
    }

    [Fact]
    public void What_was_written_is_what_is_read()
    {
        var random = new Random(1);
        for (var round = 0; round < 200; round++)
        {
            var (order, line, body) = (Bytes(random, 100), Bytes(random, 10), Bytes(random, 5_000));
            var row = new LogRow
            {
                Source = random.Next(),
                Ordinal = random.NextInt64(),
                Time = random.NextInt64(),
                Received = random.NextInt64(),
                Node = random.Next(),
                Name = random.Next(),
                Value = random.Next(2) == 0 ? null : random.NextInt64(long.MinValue, long.MaxValue),
                Currency = random.Next(),
                Purposes = (uint)random.Next(),
                Key = (ulong)random.NextInt64(long.MinValue, long.MaxValue),
                Order = order,
                Line = line,
                Body = body,
            };
            var bytes = new byte[row.Length];
            row.Write(bytes, s_salt);
            var read = StoredRow.Read(bytes);

            Assert.Equal((row.Source, row.Ordinal, row.Time, row.Received, row.Node, row.Name, row.Value), (read.Source, read.Ordinal, read.Time, read.Received, read.Node, read.Name, read.Value));
            Assert.Equal((row.Currency, row.Purposes, row.Key), (read.Currency, read.Purposes, read.Key));
            Assert.Equal([.. order, 0, .. line, 0, .. body], [.. read.Order, 0, .. read.Line, 0, .. read.Body]);
            Assert.Equal(s_salt, read.Salt.ToArray());
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData("01")]
    [InlineData("03010400010000004e61bc00000000002a000000000000008831dc769b010000fb2a000000000000efcdab89674523010700000003000000090000005255450001000200422d313731000102030405060708090a0b0c0d0e0f01616263")]
    [InlineData("0101ffffffff00004e61bc00000000002a000000000000008831dc769b010000fb2a000000000000efcdab89674523010700000003000000090000005255450001000200422d313731000102030405060708090a0b0c0d0e0f01616263")]
    public void Bytes_that_are_no_row_are_refused(string hex) =>
        Assert.Throws<StorageException>(() => { StoredRow.Read(Convert.FromHexString(hex)); });

    static string Text(ReadOnlySpan<byte> utf8) => System.Text.Encoding.UTF8.GetString(utf8);

    static byte[] Bytes(Random random, int max)
    {
        var bytes = new byte[random.Next(max)];
        random.NextBytes(bytes);
        return bytes;
    }
}
