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
