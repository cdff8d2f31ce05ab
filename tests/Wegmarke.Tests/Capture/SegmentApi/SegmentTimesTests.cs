using System.Globalization;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture.SegmentApi;

public sealed class SegmentTimesTests
{
    static readonly DateTimeOffset s_now = TimeProvider.System.GetUtcNow();

    int _messages;

    [Theory]
    [InlineData(-3)]
    [InlineData(3)]
    public async Task A_clock_that_is_hours_wrong_is_set_right(int hours)
    {
        await using var server = await CapturingServer.Start();
        var clock = s_now.AddHours(hours);

        await server.Send(Message("u-1", said: clock.AddSeconds(-20), sent: clock));

        var time = (await server.Profile("user_id:u-1")).GetProperty("timeline")[0].GetProperty("time").GetDateTimeOffset();
        Assert.InRange(time, s_now.AddSeconds(-21), TimeProvider.System.GetUtcNow());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(3)]
    public async Task The_way_never_turns_two_contacts_of_a_visit_round(int hours)
    {
        await using var server = await CapturingServer.Start();
        var clock = s_now.AddHours(hours).AddMinutes(-10);

        // The first is 30 seconds on its way, the second none: by the difference alone it would seem to be the later one.
        await server.Send(Message("u-1", said: clock, sent: clock.AddMinutes(10).AddSeconds(-30), name: "Login"));
        await server.Send(Message("u-1", said: clock.AddSeconds(5), sent: clock.AddMinutes(10), name: "Product Viewed"));

        Assert.Equal(["login", "product-page"], await server.Timeline("user_id:u-1"));
    }

    [Fact]
    public async Task What_lies_more_than_a_day_ahead_is_flagged_and_kept_with_what_was_said()
    {
        await using var server = await CapturingServer.Start();
        var ahead = s_now.AddHours(25);

        await server.Send(Message("u-1", said: ahead, sent: null), Message("u-1", said: s_now.AddHours(23), sent: null));

        var timeline = (await server.Profile("user_id:u-1")).GetProperty("timeline").EnumerateArray().ToArray();
        Assert.Equal((true, Text(ahead)), (timeline[0].GetProperty("time").GetDateTimeOffset() < s_now.AddMinutes(5), timeline[0].GetProperty("fields").GetProperty("time_in_future").GetString()));
        Assert.Equal(s_now.AddHours(23).ToUnixTimeMilliseconds(), timeline[1].GetProperty("time").GetDateTimeOffset().ToUnixTimeMilliseconds());
    }

    [Fact]
    public async Task What_was_collected_elsewhere_keeps_its_time()
    {
        await using var server = await CapturingServer.Start();

        await server.Post("/v1/import", $"{{\"batch\":[{Message("u-1", said: s_now.AddYears(-2), sent: s_now.AddYears(-2))}]}}");

        Assert.Equal(s_now.AddYears(-2).ToUnixTimeMilliseconds(), (await server.Profile("user_id:u-1")).GetProperty("timeline")[0].GetProperty("time").GetDateTimeOffset().ToUnixTimeMilliseconds());
    }

    static string Text(DateTimeOffset time) => time.ToString("yyyy-MM-ddTHH:mm:ss.fffZ", CultureInfo.InvariantCulture);

    string Message(string user, DateTimeOffset said, DateTimeOffset? sent, string name = "Login") =>
        $$"""{"type":"track","event":"{{name}}","userId":"{{user}}","messageId":"m{{++_messages}}","timestamp":"{{Text(said)}}"{{(sent is { } at ? $",\"sentAt\":\"{Text(at)}\"" : "")}} }""";
}
