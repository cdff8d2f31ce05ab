using Wegmarke.Storage;
using Wegmarke.Tests.Faults;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Capture;

public sealed class LiveIntakeTests
{
    [Fact]
    public async Task Another_process_imports_while_a_server_takes_messages()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(Message(1));
        var file = Path.Combine(server.Tenant.Folder.Root, "rows.csv");
        await File.WriteAllTextAsync(file, "customer,time,touchpoint\n1001,2026-03-01T10:00:00Z,newsletter\n", TestContext.Current.CancellationToken);

        using var import = ImportProcess.Start(file, server.Tenant.Folder);
        var imported = import.Succeeds();
        var sent = 1;
        while (!imported.IsCompleted)
            await server.Send(Message(++sent));
        await imported;
        await server.Send(Message(++sent));

        Assert.Equal($"{sent} = {sent} + 0 + 0", server.Stats());
        using var reader = LogReader.Open(server.Tenant.Folder)!;
        Assert.Equal(sent + 1, reader.LastSequence);
        Assert.Equal([], LogVerification.Run(server.Tenant.Folder, progress: null, TestContext.Current.CancellationToken).Findings);
    }

    [Fact]
    public async Task Messages_consents_and_tests_are_written_by_one_intake()
    {
        await using var server = await CapturingServer.Start();

        await Task.WhenAll(Enumerable.Range(0, 20).Select(async number =>
        {
            await server.Send(Message(number));
            Assert.Equal(200, (await server.Post("/api/consents", $$"""{"identifier":"user_id:u{{number}}","purpose":"marketing","act":"given"}""")).Status);
            Assert.InRange((await server.Post("/api/feedback/tests", $$"""{"touchpoint":"live-chat","day":"2024-03-05","tester":"Ada {{number}}","note":"gut"}""")).Status, 200, 201);
        }));

        Assert.Equal("20 = 20 + 0 + 0", server.Stats());
    }

    [Fact]
    public async Task Of_many_that_come_at_once_under_one_id_one_is_stored()
    {
        await using var server = await CapturingServer.Start();

        await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => server.Send(Message(1))));

        Assert.Equal("100 = 1 + 0 + 99", server.Stats());
    }

    [Fact]
    public async Task Whatever_order_messages_come_in_the_customer_is_the_same()
    {
        string[] messages =
        [
            """{"type":"page","anonymousId":"6f1c1f5e-8a37-4a3c-9a53-0f5c1d0b8f10","messageId":"m1","timestamp":"2026-03-01T10:00:00Z","properties":{"path":"/"}}""",
            """{"type":"identify","userId":"u1","messageId":"m2","timestamp":"2026-03-01T10:01:00Z","traits":{"plan":"a","city":"Bonn"}}""",
            """{"type":"identify","userId":"u1","messageId":"m3","timestamp":"2026-03-01T10:03:00Z","traits":{"plan":"b"}}""",
            """{"type":"alias","userId":"u1","previousId":"6f1c1f5e-8a37-4a3c-9a53-0f5c1d0b8f10","messageId":"m4","timestamp":"2026-03-01T10:02:00Z"}""",
            """{"type":"track","event":"Order Completed","userId":"u1","messageId":"m5","timestamp":"2026-03-01T10:04:00Z","properties":{"order_id":"B-1","revenue":20}}""",
            """{"type":"track","event":"Order Updated","userId":"u1","messageId":"m6","timestamp":"2026-03-01T10:05:00Z","properties":{"order_id":"B-1","revenue":30}}""",
            """{"type":"track","event":"Order Refunded","userId":"u1","messageId":"m7","timestamp":"2026-03-01T10:06:00Z","properties":{"order_id":"B-1","total":5}}""",
        ];
        var (random, expected) = (new Random(5), "page /, plan=b city=Bonn, 2500");
        for (var round = 0; round < 5; round++)
        {
            await using var server = await CapturingServer.Start();
            random.Shuffle(messages);
            foreach (var message in messages)
                await server.Send(message);

            var timeline = await server.Timeline("user_id:u1", "path", "value");
            var sum = timeline.Sum(entry => long.TryParse(entry.Split(' ')[^1], out var value) ? value : 0);
            var traits = await server.Traits("user_id:u1");
            Assert.Equal(expected, $"page {timeline[0].Split(' ')[1]}, {string.Join(' ', traits.OrderDescending(StringComparer.Ordinal))}, {sum}");
        }
    }

    [Fact]
    public async Task A_new_kind_of_identifier_holds_within_seconds()
    {
        await using var server = await CapturingServer.Start();
        await server.Send(Message(1));
        Wegmarke.Profiles.TenantIdentifiers.Store(server.Tenant.Documents, """{"kinds":[{"code":16,"key":"member_id","scope":"person","strength":75,"limit":5}]}""");

        var found = 404;
        for (var number = 2; found != 200 && number < 2_000; number++)
        {
            await server.Send($$"""{"type":"identify","traits":{"memberId":"M-{{number}}"},"userId":"u9","messageId":"m{{number}}"}""");
            using var answer = await server.Client.GetAsync($"/api/profiles/member_id:M-{number}", TestContext.Current.CancellationToken);
            found = (int)answer.StatusCode;
        }
        Assert.Equal(200, found);
    }

    static string Message(int number) => $$"""{"type":"track","event":"Login","userId":"u{{number}}","messageId":"message-{{number}}"}""";
}
