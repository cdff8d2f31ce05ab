using System.Text;
using System.Text.Json;
using Wegmarke.Access;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;
using static Wegmarke.Tests.Server.UploadingServer;

namespace Wegmarke.Tests.Server;

public sealed class ImportsApiTests : IDisposable
{
    /// <summary>As a shop in Germany exports it; one day does not exist.</summary>
    const string Contacts = "Datum;KdNr;Ereignis;Betrag;Notizfeld\n05.03.2026 18:05;4711;store-purchase;12,50;nett\n06.03.2026 09:00;4712;newsletter;;\n36.03.2026 09:00;4713;newsletter;;\n";

    const int ManyRows = 600_000;

    readonly TestTenant _tenant = new();

    public void Dispose() => _tenant.Dispose();

    [Fact]
    public async Task A_file_is_looked_at_and_then_imported_in_the_background()
    {
        await using var server = await Start(_tenant);
        var id = await server.Taken("Bestellungen März.csv", Contacts);

        var (status, preview) = await server.Preview(id);
        Assert.Equal(200, status);
        Assert.Equal(("Csv", "Interactions", "suggested", "", 0), (Text(preview, "table"), Text(preview, "kind"), Text(preview, "found"), Text(preview, "problem"), preview.GetProperty("questions").GetArrayLength()));
        Assert.Equal(["encoding utf-8", "separator ;", "quote \"", "header 1"], preview.GetProperty("form").EnumerateArray().Select(fact => $"{Text(fact, "name")} {Text(fact, "value")}"));
        Assert.Equal(["Datum Instant time", "KdNr Number customer_number", "Ereignis Text event", "Betrag Number value", "Notizfeld Text "],
            preview.GetProperty("columns").EnumerateArray().Select(column => $"{Text(column, "name")} {Text(column, "kind")} {string.Join(',', column.GetProperty("targets").EnumerateArray())}"));
        Assert.Equal("""{"time":"2026-03-05T18:05:00","customer_number":"4711","event":"store-purchase","value":"12.50"}""", $"{preview.GetProperty("rows")[0].GetProperty("cells")}");
        Assert.Equal("BadTime", Text(preview.GetProperty("rows")[2], "reason"));

        Assert.Equal(200, (await server.Begin(id, """{"source":"shop"}""")).Status);
        var done = await server.UntilEnded(id);

        Assert.Equal(("Done", "shop", "2 + 0 + 0 + 1 = 3", true), (State(done), Text(done, "source"), Counts(done), done.GetProperty("hasRejects").GetBoolean()));
        Assert.Contains("BadTime", (await server.Server.Get($"/api/imports/{id}/rejects")).Body, StringComparison.Ordinal);
        Assert.Equal(["upload.json", "Bestellungen März.csv.rejects.csv"], Directory.GetFiles(Path.Combine(_tenant.Folder.Inbox, id)).Select(Path.GetFileName).OrderByDescending(name => name, StringComparer.Ordinal));
        Assert.Equal(409, (await server.Begin(id)).Status);
        var again = await server.Taken("Bestellungen März.csv", Contacts);
        await server.Begin(again, """{"source":"shop"}""");
        Assert.Equal("0 + 0 + 2 + 1 = 3", Counts(await server.UntilEnded(again)));
    }

    [Fact]
    public async Task What_is_open_is_asked_and_nothing_is_imported_until_it_is_said()
    {
        await using var server = await Start(_tenant);
        var id = await server.Taken("besuche.csv", "Datum;KdNr\n03/04/2026;4711\n05/06/2026;4712\n");

        var questions = (await server.Preview(id)).Body.GetProperty("questions").EnumerateArray().Select(question => $"{Text(question, "kind")} {Text(question, "target")} {Text(question, "column")}");
        Assert.Equal(["Touchpoint touchpoint ", "Dates  Datum"], questions);
        Assert.Contains("--constant touchpoint", Text((await server.Begin(id)).Body, "detail"), StringComparison.Ordinal);

        const string Choice = """{"as":"interactions","form":{"dates":"month-first"},"columns":{"touchpoint":{"constant":"store-visit"}}}""";
        var told = (await server.Preview(id, Choice)).Body;
        Assert.Equal((0, "2026-03-04"), (told.GetProperty("questions").GetArrayLength(), Text(told.GetProperty("rows")[0].GetProperty("cells"), "time")));
        await server.Begin(id, Choice);
        Assert.Equal("2 + 0 + 0 + 0 = 2", Counts(await server.UntilEnded(id)));
    }

    [Fact]
    public async Task A_column_is_given_another_meaning_kept_as_it_is_or_left_out()
    {
        await using var server = await Start(_tenant);
        var id = await server.Taken("besuche.csv", Contacts);

        var preview = (await server.Preview(id, """{"as":"interactions","columns":{"comment":"Notizfeld"},"keep":["Betrag"],"leaveOut":["KdNr"]}""")).Body;

        Assert.Equal(["Datum time False", "KdNr  True", "Ereignis event False", "Betrag  False", "Notizfeld comment False"],
            preview.GetProperty("columns").EnumerateArray().Select(column => $"{Text(column, "name")} {string.Join(',', column.GetProperty("targets").EnumerateArray())} {column.GetProperty("isLeftOut").GetBoolean()}"));
    }

    [Fact]
    public async Task The_next_file_of_a_source_is_read_as_the_one_before()
    {
        await using var server = await Start(_tenant);
        var first = await server.Taken("a.csv", "Wann;Wer;Was\n05.03.2026;4711;newsletter\n");
        await server.Begin(first, """{"source":"mails","as":"interactions","columns":{"time":"Wann","customer_number":"Wer","touchpoint":"Was"}}""");
        Assert.Equal("Done", State(await server.UntilEnded(first)));

        var next = (await server.Preview(await server.Taken("b.csv", "Wann;Wer;Was\n06.03.2026;4711;newsletter\n"), """{"source":"mails"}""")).Body;

        Assert.Equal(("kept", 0), (Text(next, "found"), next.GetProperty("questions").GetArrayLength()));
    }

    [Theory]
    [InlineData("leer.csv", "", 400, "empty")]
    [InlineData("a.pdf", "%PDF-1.7 not a table", 200, "")]
    public async Task What_cannot_be_taken_is_refused(string name, string content, int status, string words)
    {
        await using var server = await Start(_tenant);

        var (answered, body) = await server.Upload(name, Encoding.UTF8.GetBytes(content));

        Assert.Equal(status, answered);
        if (status == 200)
            Assert.Equal("a.pdf is a PDF, a picture of a table. Export the table as .xlsx or CSV from the program it was made with.", Text((await server.Preview(Text(body, "id"))).Body, "detail"));
        else
            Assert.Contains(words, Text(body, "detail"), StringComparison.Ordinal);
        Assert.Equal(415, (await server.Upload(name, [1], "text/plain")).Status);
    }

    [Theory]
    [InlineData("../../host.db", "host.db")]
    [InlineData("C:\\Daten\\März:2026.csv", "März_2026.csv")]
    [InlineData("upload.json", "datei")]
    [InlineData("...", "datei")]
    public async Task A_name_leads_nowhere_else(string name, string file)
    {
        await using var server = await Start(_tenant);

        var (_, upload) = await server.Upload(name, [1]);

        Assert.Equal(file, Text(upload, "file"));
        Assert.True(File.Exists(Path.Combine(_tenant.Folder.Inbox, Text(upload, "id"), file)));
    }

    [Fact]
    public async Task Messages_come_in_while_a_file_does_and_ending_it_keeps_what_is_stored()
    {
        new SourceDeclarations(_tenant.Documents).Declare("web", CollectedFor.OwnCustomers);
        var key = new Keys(new HostFolder(_tenant.Folder.Root), TimeProvider.System).AddWrite(_tenant.Folder.Id, "web").Text;
        await using var server = await Start(_tenant);
        var id = await server.Taken("many.csv", Many());
        await server.Begin(id, """{"source":"till"}""");
        await server.Until(id, upload => upload.GetProperty("rows").GetInt64() > 0);

        var sent = await server.Post("/v1/track", $$"""{"writeKey":"{{key}}","type":"track","userId":"ada","event":"Product Viewed"}""");
        Assert.Equal(200, sent.Status);
        await server.Delete($"/api/imports/{id}");
        Assert.Equal("Cancelled", State(await server.UntilEnded(id)));

        Assert.Equal(200, (await server.Begin(id, """{"source":"till"}""")).Status);
        var outcome = (await server.UntilEnded(id)).GetProperty("outcome");
        Assert.Equal(ManyRows, outcome.GetProperty("stored").GetInt64() + outcome.GetProperty("duplicates").GetInt64());
        Assert.NotEqual(0, outcome.GetProperty("duplicates").GetInt64());
        Assert.Equal(ManyRows + 1, Rows());
    }

    [Fact]
    public async Task A_server_goes_on_with_what_was_under_way_when_the_one_before_was_killed()
    {
        string id;
        await using (var server = await Start(_tenant))
            id = await server.Taken("a.csv", Contacts);
        var state = Path.Combine(_tenant.Folder.Inbox, id, "upload.json");
        var kept = await File.ReadAllTextAsync(state, TestContext.Current.CancellationToken);
        var running = kept.Replace("\"Uploaded\"", "\"Running\"", StringComparison.Ordinal).Replace("\"choice\":null", "\"choice\":{\"source\":\"shop\"}", StringComparison.Ordinal);
        await File.WriteAllTextAsync(state, running, TestContext.Current.CancellationToken);
        Directory.CreateDirectory(Path.Combine(_tenant.Folder.Inbox, new string('a', 32)));

        await using var next = await Start(_tenant);

        Assert.Equal("2 + 0 + 0 + 1 = 3", Counts(await next.UntilEnded(id)));
        Assert.False(Directory.Exists(Path.Combine(_tenant.Folder.Inbox, new string('a', 32))));
    }

    [Fact]
    public async Task One_file_waits_for_the_other_and_an_upload_can_be_taken_away()
    {
        await using var server = await Start(_tenant);
        var (many, small) = (await server.Taken("many.csv", Many()), await server.Taken("small.csv", Contacts));
        await server.Begin(many);
        await server.Begin(small, """{"source":"shop"}""");

        Assert.Equal("Waiting", State((await server.Get($"/api/imports/{small}")).Body));
        await server.Delete($"/api/imports/{small}");
        Assert.Equal("Cancelled", State((await server.Get($"/api/imports/{small}")).Body));
        await server.Delete($"/api/imports/{small}");
        Assert.Equal(404, (await server.Get($"/api/imports/{small}")).Status);
        await server.Delete($"/api/imports/{many}");
        Assert.Equal("Cancelled", State(await server.UntilEnded(many)));
    }

    [Fact]
    public async Task An_erasure_empties_the_inbox()
    {
        await using var server = await Start(_tenant);
        await server.Taken("a.csv", Contacts);

        Assert.Contains(_tenant.Folder.Inbox, _tenant.Folder.Copies);
    }

    static string Many() => string.Concat(Enumerable.Range(0, ManyRows).Select(row => $"{row},2026-03-01,newsletter\n").Prepend("customer,time,touchpoint\n"));

    long Rows()
    {
        using var reader = LogReader.Open(_tenant.Folder);
        return reader!.LastSequence;
    }

    static string Text(JsonElement element, string name) => element.GetProperty(name).GetString()!;
}
