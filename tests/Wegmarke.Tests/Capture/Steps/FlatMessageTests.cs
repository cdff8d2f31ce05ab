using System.Text;
using System.Text.Json;
using Wegmarke.Capture;
using Wegmarke.Capture.Steps;

namespace Wegmarke.Tests.Capture.Steps;

public sealed class FlatMessageTests
{
    readonly FlatMessage _message = new();

    [Fact]
    public void A_message_is_its_values_with_their_paths()
    {
        Assert.Null(_message.Read("""{"a":"text","b":{"c":1.50,"d":{"e":true}},"f":[1,{"g":"x"}],"h":null,"i":"","j":{},"k":"ä\u00fc"}"""u8));

        Assert.Equal(["a=text", "b.c=1.50", "b.d.e=true", "f=[1,{\"g\":\"x\"}]", "k=äü"], Values());
    }

    [Fact]
    public void What_is_merged_never_stands_over_what_is_there()
    {
        Assert.Null(_message.Read("""{"context":{"a":"own","n":null}}"""u8));
        Assert.Null(_message.Merge("""{"a":"other","b":"shared","n":"shared"}"""u8, "context"u8));

        Assert.Equal(["context.a=own", "context.b=shared"], Values());
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""", DropReason.Contradiction)]
    [InlineData("""{"a":{"b":1,"b":2}}""", DropReason.Contradiction)]
    [InlineData("""{"a":[{"b":1,"b":2}]}""", DropReason.Contradiction)]
    [InlineData("""{"a":"\ud800"}""", DropReason.NotText)]
    [InlineData("""{"\ud800":1}""", DropReason.NotText)]
    [InlineData("""{"a":["\u0000"]}""", DropReason.NotText)]
    [InlineData("""{"\u0000":1}""", DropReason.NotText)]
    [InlineData("""{"a":1e400}""", DropReason.BadNumber)]
    [InlineData("""{"a":[-1e400]}""", DropReason.BadNumber)]
    [InlineData("""{"a":""", DropReason.BrokenRow)]
    [InlineData("""[1]""", DropReason.BrokenRow)]
    public void Poison_is_named(string json, DropReason reason) => Assert.Equal((MessageOutcome.Dropped, reason), Of(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Depth_names_and_numbers_of_values_have_limits()
    {
        Assert.Equal((MessageOutcome.Dropped, DropReason.TooDeep), Of(Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("{\"a\":", 33)) + "1" + new string('}', 33))));
        Assert.Equal((MessageOutcome.Dropped, DropReason.TooDeep), Of(Encoding.UTF8.GetBytes("{\"a\":" + new string('[', 40) + new string(']', 40) + "}")));
        Assert.Equal((MessageOutcome.Dropped, DropReason.TooLarge), Of(Encoding.UTF8.GetBytes($"{{\"{new string('n', 257)}\":1}}")));
        Assert.Equal((MessageOutcome.Dropped, DropReason.TooManyColumns), Of(Encoding.UTF8.GetBytes($"{{{string.Join(',', Enumerable.Range(0, 1_001).Select(number => $"\"{number}\":1"))}}}")));
        Assert.Null(_message.Read(Encoding.UTF8.GetBytes($"{{\"{new string('n', 256)}\":9223372036854775808}}")));
    }

    /// <summary>Whatever bytes come, there is an answer; and what is taken can be read as text.</summary>
    [Fact]
    public void Random_bytes_are_taken_or_refused_and_never_harm()
    {
        var random = new Random(3);
        var seed = Encoding.UTF8.GetBytes("""{"type":"track","a":"ä\u00e4\ud83d\ude00","n":[1,2.5e3,{"x":null}],"o":{"p":true}}""");
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = seed.ToArray();
            for (var change = 0; change < random.Next(1, 4); change++)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            if (_message.Read(bytes) is null)
                Assert.All(Values(), value => Assert.DoesNotContain('\uFFFD', value));
        }
    }

    /// <summary>What the framework's own reader makes of a random message.</summary>
    [Fact]
    public void Values_are_those_that_another_reader_finds()
    {
        var random = new Random(4);
        for (var round = 0; round < 500; round++)
        {
            var json = Object(random, 3);
            Assert.Null(_message.Read(Encoding.UTF8.GetBytes(json)));
            Assert.Equal(Slow(JsonDocument.Parse(json).RootElement, ""), Values());
        }
    }

    static string Object(Random random, int depth) => $"{{{string.Join(',', Enumerable.Range(0, random.Next(0, 5)).Select(at => $"\"n{at}\":{Value(random, depth - 1)}"))}}}";

    static string Value(Random random, int depth) => random.Next(depth > 0 ? 6 : 4) switch
    {
        0 => $"{random.Next(-1000, 1000)}.{random.Next(10)}",
        1 => JsonSerializer.Serialize(new string([.. Enumerable.Range(0, random.Next(5)).Select(_ => (char)random.Next(32, 0x500))])),
        2 => "null",
        3 => random.Next(2) == 0 ? "true" : "false",
        4 => $"[{Value(random, 0)}]",
        _ => Object(random, depth),
    };

    static IEnumerable<string> Slow(JsonElement value, string path) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(member => Slow(member.Value, path.Length == 0 ? member.Name : $"{path}.{member.Name}")),
        JsonValueKind.Null => [],
        JsonValueKind.String => value.GetString() is { Length: > 0 } text ? [$"{path}={text}"] : [],
        _ => [$"{path}={value.GetRawText()}"],
    };

    (MessageOutcome, DropReason) Of(byte[] json) => _message.Read(json) is { } fate ? (fate.Outcome, fate.Reason) : (MessageOutcome.Stored, default);

    List<string> Values()
    {
        var values = new List<string>();
        foreach (ref readonly var leaf in _message.Leaves)
            values.Add($"{Encoding.UTF8.GetString(_message[leaf.Path])}={Encoding.UTF8.GetString(_message[leaf.Value])}");
        return values;
    }
}
