using System.Text.Json;
using Wegmarke.Access;
using Wegmarke.Capture;
using Wegmarke.Privacy;
using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Server;

public sealed class RecordApiTests() : ServedTenantTests(Rows)
{
    const string Rows = """
        customer_number,email,time,touchpoint,order,value,currency,comment,size
        1001234,ada@example.org,2024-03-01T10:00:00Z,store-purchase,order-77,12.50,EUR,sehr nett,XL
        1005678,,2026-03-02T11:00:00Z,visit,,,,,
        """;

    [Fact]
    public async Task The_record_says_what_is_really_stored_and_set()
    {
        new SourceDeclarations(Tenant.Documents).Declare("web", new(LegalBasis.Consent, Purpose.Analysis | Purpose.Marketing));
        new LiveRulesOfSources(Tenant.Documents).Save("web", LiveRules.Usual with { Mode = SourceMode.Dsk });
        RetentionSettings.Usual.With(RetentionClass.Interactions, "36m").Save(Tenant.Documents);
        var host = new HostFolder(Tenant.Folder.Root);
        new Users(host, TimeProvider.System).Add("eve@example.org", new(TenantId.Main, Role.PrivacyOfficer));
        new Keys(host, TimeProvider.System).AddRead(TenantId.Main, Right.Profiles | Right.Read, "Servicetelefon");

        var record = await Record("?lang=de");

        Assert.Equal(
            ["shop | Auswertung | Vertrag (Art. 6 Abs. 1 lit. b DSGVO) | – | 2 | 2 | 2024-03-01 | 2026-03-02", "web | Zählen von Seitenaufrufen, ohne Personenbezug | – | dsk: nur Zähler je Seite und Tag | 0 | 0 | – | –"],
            Lines(record, "sources", "source", "purposes", "basis", "mode", "interactions", "linked", "first", "last"));
        Assert.Equal(["customers 2", "visitors 0", "accounts 0", "interviews 0"], Lines(record, "subjects", " ", "key", "count"));
        Assert.Equal(["Kennungen customer_number  2", "Kennungen email  1", "Kontakte customer_number shop 2", "Kontakte comment shop 1", "Kontakte email shop 1", "Kontakte order shop 1", "Angaben der Quelle zu Kontakten size shop 1", "Kontakte value shop 1"],
            Lines(record, "data", " ", "category", "name", "source", "count"));
        Assert.Contains(Lines(record, "recipients", "who", "rights"), line => line.StartsWith("Programm mit Leseschlüssel ", StringComparison.Ordinal) && line.EndsWith(" Servicetelefon | read;profiles", StringComparison.Ordinal));
        Assert.Contains("Beschäftigte, Rolle Datenschutz | 1", Lines(record, "recipients", "who", "count"));
        Assert.Contains("Kontakte | 36 Monate", Lines(record, "retention", "class", "kept"));
        Assert.Contains("Revisionsprotokoll | 3 Jahre", Lines(record, "retention", "class", "kept"));
        Assert.Contains("Nachvollziehbarkeit | unversehrt", Lines(record, "measures", "measure", "state"));
        Assert.DoesNotContain("ada@example.org", record.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain("sehr nett", record.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_no_configuration_tells_stands_open_until_somebody_writes_it()
    {
        Assert.Equal(["controller", "contact", "representative", "officer", "processors", "third-countries", "measures"], Open(await Record("")));
        Assert.Contains("<mark>bitte ergänzen</mark>", (await Server.Get("/api/privacy/record?format=html")).Body, StringComparison.Ordinal);

        Assert.Equal(200, (await Put("""{"officer":"Eva <Muster>","third-countries":"keine"}""")).Status);
        var page = await Server.Get("/api/privacy/record?format=html&lang=en");

        Assert.Equal(["controller", "contact", "representative", "processors", "measures"], Open(await Record("")));
        Assert.Equal((200, "text/html; charset=utf-8"), (page.Status, page.ContentType));
        Assert.Contains("<td>Eva &lt;Muster&gt;</td>", page.Body, StringComparison.Ordinal);
        Assert.Contains("Record of processing activities (Art. 30 GDPR)", page.Body, StringComparison.Ordinal);
        Assert.Equal(5, page.Body.Split("<td><mark>please complete</mark></td>").Length - 1);
        Assert.Equal(200, (await Put("""{"officer":""}""")).Status);
        Assert.Contains("officer", Open(await Record("")));
    }

    [Fact]
    public async Task The_record_says_what_people_wrote_and_what_its_parts_are_called()
    {
        await Put("""{"officer":"Eva Muster"}""");
        var record = await Record("?lang=en");

        Assert.Equal(
            ["controller ", "contact ", "representative ", "officer Eva Muster", "processors ", "third-countries ", "measures "],
            record.GetProperty("said").EnumerateObject().Select(field => $"{field.Name} {field.Value.GetString()}"));
        Assert.Equal("What the controller says", record.GetProperty("titles").GetProperty("controller").GetString());
        Assert.Equal(["field What", "text Says"], record.GetProperty("labels").GetProperty("controller").EnumerateObject().Select(label => $"{label.Name} {label.Value.GetString()}"));
    }

    [Theory]
    [InlineData("""{"boss":"Eva"}""", "is nothing that the record of processing asks for")]
    [InlineData("""[1]""", "This is not a list of texts")]
    public async Task What_it_does_not_ask_for_is_refused(string body, string message)
    {
        var answer = await Put(body);

        Assert.Equal(400, answer.Status);
        Assert.Contains(message, answer.Body, StringComparison.Ordinal);
        Assert.Equal(400, (await Server.Get("/api/privacy/record?lang=fr")).Status);
    }

    [Fact]
    public async Task ATenant_without_data_has_a_record_too()
    {
        using var empty = new TestTenant();
        await using var server = await RunningServer.Start(empty.Folder);
        var answer = await server.Get("/api/privacy/record");

        Assert.Equal(200, answer.Status);
        using var json = JsonDocument.Parse(answer.Body);
        Assert.Equal(["customers 0", "visitors 0", "accounts 0", "interviews 0"], Lines(json.RootElement, "subjects", " ", "key", "count"));
    }

    [Fact]
    public async Task The_command_line_writes_it_as_a_page_or_for_machines()
    {
        var (page, data) = (Path.Combine(Tenant.Folder.Root, "vvt.html"), Path.Combine(Tenant.Folder.Root, "vvt.json"));

        var written = await CommandLine.Run("privacy", "report", "--set", "officer=Eva Muster", "--out", page, "--dir", Tenant.Folder.Root);
        Assert.Equal(new(0, $"{page}. To be completed with --set FIELD=TEXT: controller, contact, representative, processors, third-countries, measures.\n", ""), written);
        Assert.Contains("<td>Eva Muster</td>", await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(0, (await CommandLine.Run("privacy", "report", "--lang", "en", "--out", data, "--dir", Tenant.Folder.Root)).Code);
        using var json = JsonDocument.Parse(await File.ReadAllTextAsync(data, TestContext.Current.CancellationToken));
        Assert.Equal("en", json.RootElement.GetProperty("language").GetString());
        Assert.Equal(1, (await CommandLine.Run("privacy", "report", "--out", "vvt.pdf", "--dir", Tenant.Folder.Root)).Code);
    }

    async Task<JsonElement> Record(string query)
    {
        var answer = await Server.Get($"/api/privacy/record{query}");
        Assert.Equal(200, answer.Status);
        using var json = JsonDocument.Parse(answer.Body);
        return json.RootElement.Clone();
    }

    static IEnumerable<string?> Open(JsonElement record) => record.GetProperty("open").EnumerateArray().Select(key => key.GetString());

    /// <summary>Fields of a section's records, with what stands between them.</summary>
    static IReadOnlyList<string> Lines(JsonElement record, string section, params string[] fields)
    {
        var (between, names) = fields[0] == " " ? (" ", fields[1..]) : (" | ", fields);
        return [.. record.GetProperty("sections").GetProperty(section).EnumerateArray().Select(line => string.Join(between, names.Select(name => line.GetProperty(name).GetString())))];
    }

    Task<RunningServer.Answer> Put(string body) => Send(HttpMethod.Put, "/api/privacy/record", body);
}
