using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture.SegmentApi;

public sealed class SegmentMessagesTests
{
    [Fact]
    public async Task A_visitor_who_signs_in_is_one_customer_with_traits_and_history()
    {
        await using var server = await CapturingServer.Start();

        await server.Send(
            """{"type":"page","anonymousId":"a-1","messageId":"m1","timestamp":"2026-03-01T10:00:00Z","name":"Home","properties":{"path":"/","url":"https://shop.example/","title":"Start"}}""",
            """{"type":"identify","anonymousId":"a-1","userId":"u-1","messageId":"m2","timestamp":"2026-03-01T10:01:00Z","traits":{"email":"Ada@Example.org","firstName":"Ada","address":{"city":"Köln"},"tags":["a","b"]},"context":{"locale":"de-DE"}}""",
            """{"type":"track","userId":"u-1","messageId":"m3","timestamp":"2026-03-01T10:02:00Z","event":"Product Viewed","properties":{"product_id":"P-7","price":19.9}}""");

        Assert.Equal(["home-page /", "product-page -"], await server.Timeline("email:ada@example.org", "path"));
        Assert.Equal(["address.city=Köln", "email=Ada@Example.org", "firstName=Ada", "tags=[\"a\",\"b\"]"], await server.Traits("user_id:u-1"));
        Assert.Equal(["context.locale=de-DE"], await server.Traits("user_id:u-1", "context"));
    }

    [Fact]
    public async Task Every_field_of_a_contact_is_kept_under_its_name()
    {
        await using var server = await CapturingServer.Start();

        await server.Send("""
            {"type":"track","event":"Signed Up","userId":"u-1","anonymousId":"a-1","messageId":"m1","timestamp":"2026-03-01T10:00:00Z","version":2,"channel":"server",
             "integrations":{"All":true},"properties":{"plan":"gold","nested":{"deep":1.50},"list":[{"x":1}],"yes":true},
             "context":{"ip":"203.0.113.77","userAgent":"Mozilla/5.0 (iPhone) Mobile","library":{"name":"x","version":"1"},"campaign":{"name":"spring","source":"news","medium":"email","content":"top"},
                        "page":{"path":"/a","referrer":"https://google.com/"},"sessionId":"s-9"}}
            """);

        var fields = (await server.Profile("user_id:u-1")).GetProperty("timeline")[0].GetProperty("fields").EnumerateObject().Select(field => $"{field.Name}={field.Value.GetString()}").Order(StringComparer.Ordinal);
        Assert.Equal([
            "anonymous_id=a-1", "campaign=spring", "context.ip=203.0.113.0", "context.library.name=x", "context.library.version=1", "context.userAgent=Mozilla/5.0 (iPhone) Mobile", "device=mobile",
            "integrations.All=true", "list=[{\"x\":1}]", "message.channel=server", "message.timestamp=2026-03-01T10:00:00Z", "message.version=2", "message_id=m1", "nested.deep=1.50", "path=/a", "plan=gold",
            "referrer=https://google.com/", "session=s-9", "user_id=u-1", "utm_campaign=spring", "utm_content=top", "utm_medium=email", "utm_source=news", "yes=true",
        ], fields);
    }

    [Fact]
    public async Task A_company_has_members_and_traits_of_its_own()
    {
        await using var server = await CapturingServer.Start();

        await server.Send("""{"type":"group","userId":"u-1","groupId":"firm-1","messageId":"m1","timestamp":"2026-03-01T10:00:00Z","traits":{"name":"Muster GmbH","employees":12}}""");

        Assert.Equal(["employees=12", "name=Muster GmbH"], await server.Traits("account:firm-1"));
        Assert.Empty(await server.Traits("user_id:u-1"));
        Assert.Equal("firm-1", (await server.Profile("user_id:u-1")).GetProperty("profile").GetProperty("accounts")[0].GetProperty("account").GetProperty("value").GetString());
    }

    [Theory]
    [InlineData("6f1c1f5e-8a37-4a3c-9a53-0f5c1d0b8f10", "anonymousId")]
    [InlineData("old-user", "userId")]
    public async Task An_alias_joins_what_was_two(string before, string kind)
    {
        await using var server = await CapturingServer.Start();
        var track = $$"""{"type":"track","event":"Product Viewed","{{kind}}":"{{before}}","messageId":"m1","timestamp":"2026-03-01T10:00:00Z"}""";

        await server.Send($$"""{"type":"alias","userId":"u-1","previousId":"{{before}}","messageId":"m2"}""", track);

        Assert.Equal(["product-page"], await server.Timeline("user_id:u-1"));
    }

    [Fact]
    public async Task A_message_that_comes_again_is_stored_once()
    {
        await using var server = await CapturingServer.Start();
        string[] messages = ["""{"type":"track","event":"Login","userId":"u-1","messageId":"m1"}""", """{"type":"identify","userId":"u-1","messageId":"m2","traits":{"plan":"a"}}"""];

        await server.Send(messages);
        await server.Send(messages);

        Assert.Equal("4 = 2 + 0 + 2", server.Stats());
    }

    [Fact]
    public async Task What_a_batch_says_of_all_holds_where_a_message_says_nothing_itself()
    {
        await using var server = await CapturingServer.Start();

        await server.Post("/v1/batch", """
            {"context":{"app":{"name":"shop"},"locale":"de"},"batch":[
              {"type":"track","event":"Login","userId":"u-1","messageId":"m1","timestamp":"2026-03-01T10:00:00Z"},
              {"type":"track","event":"Login","userId":"u-1","messageId":"m2","timestamp":"2026-03-01T10:01:00Z","context":{"locale":"en"}}]}
            """);

        Assert.Equal(["login shop de", "login shop en"], await server.Timeline("user_id:u-1", "context.app.name", "context.locale"));
    }

    [Fact]
    public async Task Poison_is_dropped_with_its_reason_and_its_neighbours_are_stored()
    {
        await using var server = await CapturingServer.Start();
        var deep = string.Concat(Enumerable.Repeat("{\"a\":", 40)) + "1" + new string('}', 40);
        string Bad(string properties, int number) => $$"""{"type":"track","event":"x","userId":"u-1","messageId":"bad{{number}}","properties":{{properties}}}""";
        string[] bad =
        [
            Bad("""{"a":"\ud800"}""", 1), Bad("""{"a":"\u0000"}""", 2), Bad("""{"a":1,"a":2}""", 3), Bad("""{"a":1e400}""", 4), Bad(deep, 5), Bad($"{{\"{new string('k', 300)}\":1}}", 6), Bad($"{{\"a\":\"{new string('x', 33_000)}\"}}", 7),
            Bad("""{"l":[{"a":1,"a":2}]}""", 8), Bad("""{"l":["\ud800"]}""", 9), """{"type":"track","event":"x","userId":"u-1","timestamp":"0001-01-01T00:00:00Z"}""", """{"type":"track","event":"x"}""", """{"type":"dance","userId":"u-1"}""", "17",
        ];

        await server.Send([.. bad.SelectMany((message, at) => (string[])[message, $$"""{"type":"track","event":"Login","userId":"u-1","messageId":"good{{at}}"}"""])]);
        var broken = System.Text.Encoding.UTF8.GetBytes("""{"batch":[{"type":"track","event":"x","userId":"u-1","properties":{"a":"??"}},{"type":"track","event":"Login","userId":"u-1","messageId":"last"}]}""");
        broken[Array.IndexOf(broken, (byte)'?')] = 0xff;
        Assert.Equal(200, (await server.Post("/v1/batch", new ByteArrayContent(broken), CapturingServer.Basic(server.Key))).Status);

        Assert.Equal("28 = 14 + 0 + 0 BrokenRow 1 NotText 4 TooLarge 2 BadTime 1 Contradiction 2 NoIdentity 1 UnknownKind 1 BadNumber 1 TooDeep 1", server.Stats());
    }

    [Fact]
    public async Task A_batch_of_too_many_messages_is_dropped_whole()
    {
        await using var server = await CapturingServer.Start();

        await server.Send([.. Enumerable.Range(0, 2_501).Select(number => $$"""{"type":"track","event":"x","userId":"u","messageId":"{{number}}"}""")]);

        Assert.Equal("2501 = 0 + 0 + 0 TooManyMessages 2501", server.Stats());
    }

    [Fact]
    public async Task A_machine_that_says_so_is_no_visitor()
    {
        await using var server = await CapturingServer.Start();

        await server.Send(
            """{"type":"page","anonymousId":"a","messageId":"m1","context":{"userAgent":"Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)"}}""",
            """{"type":"page","anonymousId":"a","messageId":"m2","context":{"userAgent":"Mozilla/5.0 (Linux; Android 10; CUBOT X30) Mobile Safari/537.36"}}""");

        Assert.Equal("2 = 1 + 0 + 0 Bot 1", server.Stats());
    }
}
