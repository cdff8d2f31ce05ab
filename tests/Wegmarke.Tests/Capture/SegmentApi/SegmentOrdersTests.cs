using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture.SegmentApi;

public sealed class SegmentOrdersTests
{
    const string Two = """[{"product_id":"P-1","name":"Monopoly","price":19,"quantity":1,"category":"Games"},{"product_id":"P-2","name":"Uno","price":3,"quantity":2,"category":"Games"}]""";

    int _messages;

    [Fact]
    public async Task A_completed_order_is_one_purchase_of_its_lines_and_its_revenue()
    {
        await using var server = await CapturingServer.Start();

        await server.Send(Order("Order Completed", 10, $""","revenue":27.50,"total":30,"products":{Two}"""));

        Assert.Equal(["online-purchase 2750 B-1"], await server.Timeline("user_id:u-1", "value", "order"));
        Assert.Equal(["P-1 1900", "P-2 600", "- 250"], Lines(server));
    }

    [Fact]
    public async Task The_page_that_says_thank_you_may_be_loaded_again_and_again()
    {
        await using var server = await CapturingServer.Start();

        await server.Send(Order("Order Completed", 10, $""","revenue":25,"products":{Two}"""), Order("Order Completed", 11, $""","revenue":25,"products":{Two}"""), Order("Order Completed", 12, ",\"revenue\":25"));

        Assert.Equal(["online-purchase 2500"], await server.Timeline("user_id:u-1", "value"));
        Assert.Equal("3 = 1 + 0 + 2", server.Stats());
    }

    [Theory]
    [InlineData("")]
    [InlineData(",\"revenue\":25")]
    [InlineData(",\"products\":[{\"product_id\":\"P-1\"},{\"product_id\":\"P-2\"}]")]
    public async Task A_refund_of_everything_gives_back_what_stands(string told)
    {
        await using var server = await CapturingServer.Start();

        await server.Send(Order("Order Completed", 10, $""","revenue":25,"products":{Two}"""), Order("Order Refunded", 12, told));

        Assert.Equal(["online-purchase 2500", "refund -2500"], await server.Timeline("user_id:u-1", "value"));
    }

    [Fact]
    public async Task A_refund_of_a_line_gives_back_that_line_and_a_second_one_the_rest()
    {
        await using var server = await CapturingServer.Start();

        await server.Send(
            Order("Order Completed", 10, $""","revenue":25,"products":{Two}"""),
            Order("Order Refunded", 11, ",\"products\":[{\"product_id\":\"P-2\",\"price\":3,\"quantity\":1}]"),
            Order("Order Refunded", 12, ""));

        Assert.Equal(["online-purchase 2500", "refund -300", "refund -2200"], await server.Timeline("user_id:u-1", "value"));
    }

    [Fact]
    public async Task A_cancelled_order_is_worth_nothing_whichever_comes_first()
    {
        await using var server = await CapturingServer.Start();
        string[] messages = [Order("Order Completed", 10, $""","revenue":25,"products":{Two}"""), Order("Order Cancelled", 11, "")];

        await server.Send(messages);
        await server.Send([.. messages.Reverse().Select(message => message.Replace("B-1", "B-2", StringComparison.Ordinal).Replace("\"m", "\"n", StringComparison.Ordinal).Replace("u-1", "u-2", StringComparison.Ordinal))]);

        Assert.Equal(["online-purchase 2500", "order-cancelled -2500"], await server.Timeline("user_id:u-1", "value"));
        Assert.Equal(0, Sum(await server.Timeline("user_id:u-2", "value")));
    }

    [Fact]
    public async Task An_update_brings_the_difference_of_each_line()
    {
        await using var server = await CapturingServer.Start();

        await server.Send(
            Order("Order Completed", 10, $""","revenue":25,"products":{Two}"""),
            Order("Order Updated", 11, ",\"revenue\":37,\"products\":[{\"product_id\":\"P-1\",\"price\":19,\"quantity\":1},{\"product_id\":\"P-3\",\"price\":18,\"quantity\":1}]"));

        // P-2 went and is given back; P-3 came and belongs to the purchase.
        Assert.Equal(["online-purchase 4300", "order-status", "refund -600"], await server.Timeline("user_id:u-1", "value"));
    }

    [Fact]
    public async Task What_stands_is_the_latest_word_in_whatever_order_it_comes()
    {
        await using var server = await CapturingServer.Start();

        await server.Send(Order("Order Updated", 11, ",\"revenue\":30"), Order("Order Completed", 10, ",\"revenue\":25"));

        Assert.Equal(3000, Sum(await server.Timeline("user_id:u-1", "value")));
    }

    [Fact]
    public async Task On_the_way_to_an_order_nothing_is_bought()
    {
        await using var server = await CapturingServer.Start();

        await server.Send(
            Order("Checkout Started", 10, ",\"value\":25,\"revenue\":25"), Order("Payment Info Entered", 11, ""),
            """{"type":"track","event":"Product Added","userId":"u-1","messageId":"a","timestamp":"2026-03-01T09:00:00Z","properties":{"product_id":"P-1","price":19,"quantity":1}}""");

        Assert.Equal(["add-to-cart", "checkout", "payment-details"], await server.Timeline("user_id:u-1"));
        using var answer = await server.Client.GetAsync("/api/touchpoints", TestContext.Current.CancellationToken);
        var table = System.Text.Json.JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).RootElement;
        Assert.Equal(0, table.GetProperty("rows").EnumerateArray().Sum(row => row.GetProperty("revenue").GetInt64()));
    }

    static long Sum(string[] timeline) => timeline.Sum(entry => long.TryParse(entry.Split(' ')[^1], out var value) ? value : 0);

    static IEnumerable<string> Lines(CapturingServer server)
    {
        using var reader = Wegmarke.Storage.LogReader.Open(server.Tenant.Folder)!;
        using var rows = reader.Rows(1, long.MaxValue);
        var lines = new List<string>();
        while (rows.Next())
        {
            if (rows.Row.Value is { } value)
                lines.Add($"{(rows.Row.Line.IsEmpty ? "-" : System.Text.Encoding.UTF8.GetString(rows.Row.Line))} {value}");
        }
        return lines.Order(StringComparer.Ordinal).Reverse().OrderBy(line => line[0] == '-').ThenBy(line => line, StringComparer.Ordinal);
    }

    string Order(string name, int hour, string told) =>
        $$"""{"type":"track","event":"{{name}}","userId":"u-1","messageId":"m{{++_messages}}","timestamp":"2026-03-01T{{hour}}:00:00Z","properties":{"order_id":"B-1","currency":"EUR"{{told}}} }""";
}
