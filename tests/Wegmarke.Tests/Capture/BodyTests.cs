using System.Buffers;
using System.Text;
using Wegmarke.Capture;
using Wegmarke.Engine;
using Wegmarke.Storage;

namespace Wegmarke.Tests.Capture;

public sealed class BodyTests
{
    /// <summary>A body of schema 1 as the first version wrote it. Readers of it stay for ever; these bytes never change.</summary>
    const string Schema1 =
        "01" +
        "0102ac02" +
        "020401d08c01" +
        "0302b717" +
        "04046c656164" +
        "0b0f616461406578616d706c652e6f7267" +
        "3f0d0a6672616d655f73697a653538" +
        "3f0100" +
        "3f0502c3a4c39f";

    [Fact]
    public void A_body_of_schema_1_can_be_read_for_ever() => Assert.Equal(
        ["Cost=150", "Nps=9000", "Emotion=-1500", "Conversion=lead", "Email=ada@example.org", "Property:frame_size=58", "Property:=", "Property:ä=ß"],
        Read(Convert.FromHexString(Schema1)));

    [Fact]
    public void What_was_written_is_what_is_read()
    {
        var random = new Random(1);
        for (var round = 0; round < 300; round++)
        {
            var number = random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64);
            var (name, value) = (new string('n', random.Next(300)), new string('v', random.Next(70_000)));
            var bytes = new ArrayBufferWriter<byte>();
            var body = new BodyWriter(bytes);
            body.Number(BodyField.Cost, number);
            body.Score(ScoreKind.Ces, number);
            body.Text(BodyField.Comment, Encoding.UTF8.GetBytes(value));
            body.Property(Encoding.UTF8.GetBytes(name), Encoding.UTF8.GetBytes(value));

            Assert.Equal([$"Cost={number}", $"Ces={number}", $"Comment={value}", $"Property:{name}={value}"], Read(bytes.WrittenSpan));
        }
    }

    [Fact]
    public void A_body_of_another_schema_is_refused() =>
        Assert.Contains("schema 2", Assert.Throws<StorageException>(() => Read([2, 1, 0])).Message, StringComparison.Ordinal);

    [Theory]
    [InlineData("0104")]
    [InlineData("010405616263")]
    [InlineData("0104ffffffffff")]
    [InlineData("0104ffffffffffffffffff7f")]
    public void A_body_that_breaks_off_is_named_and_never_read_beyond(string hex) =>
        Assert.Throws<StorageException>(() => Read(Convert.FromHexString(hex)));

    [Fact]
    public void An_empty_body_has_no_fields() => Assert.Empty(Read([]));

    static List<string> Read(ReadOnlySpan<byte> body)
    {
        var fields = new List<string>();
        var reader = new BodyReader(body);
        while (reader.Next())
        {
            fields.Add(reader.Field switch
            {
                BodyField.Cost or BodyField.Emotion => $"{reader.Field}={reader.Number}",
                BodyField.Score => $"{reader.Score.Kind}={reader.Score.Thousandths}",
                BodyField.Property => $"Property:{Encoding.UTF8.GetString(reader.PropertyName)}={Encoding.UTF8.GetString(reader.PropertyValue)}",
                _ => $"{reader.Field}={Encoding.UTF8.GetString(reader.Value)}",
            });
        }
        return fields;
    }
}
