using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Wegmarke.Analysis;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

public sealed class JourneyExportTests
{
    const string Rows = """
        customer,time,touchpoint,channel,session,campaign,product,order,value,currency
        anna@example.org,2024-03-01T10:00:00.250Z,newsletter,email,,spring,,,,
        anna@example.org,2024-03-02T10:00:00Z,"odd <""&'> Öl",web,s-9,,,,,
        anna@example.org,2024-03-03T10:00:00Z,store-purchase,store,,,bread,A-1,5.50,EUR
        anna@example.org,2024-03-03T10:00:00Z,store-purchase,store,,,milk,A-1,1.00,EUR
        ,2024-03-03T10:00:00Z,store-purchase,store,,,milk,B-1,9.00,EUR
        anna@example.org,2024-03-05T10:00:00Z,newsletter,email,,spring,,,,
        ben,2024-03-02T10:00:00Z,website-visit,web,s-9,,,,,

        """;

    static async Task<(string Text, ExportReport Report)> Export(TestTenant tenant, ExportFormat format, QuestionText question, bool withIdentifiers = false)
    {
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        var asked = await new QuestionDesk(dimensions).Ask(await TestTenant.Of(store), Question.Of(question, ReportingZone.Of(new())), TestContext.Current.CancellationToken);
        var written = new MemoryStream();
        var report = await JourneyExport.Run(asked, format, withIdentifiers, written, TestContext.Current.CancellationToken);
        return (Encoding.UTF8.GetString(written.ToArray()), report);
    }

    static async Task<(string Text, ExportReport Report)> Export(ExportFormat format, QuestionText question, bool withIdentifiers = false)
    {
        using var tenant = await new TestTenant().Import(Rows);
        return await Export(tenant, format, question, withIdentifiers);
    }

    static IEnumerable<string> Traces(string xes)
    {
        var log = XDocument.Parse(xes).Root!;
        XNamespace name = "http://www.xes-standard.org/";
        Assert.Equal(name + "log", log.Name);
        // The standard has one order: extensions, globals, classifiers, attributes, traces.
        Assert.Equal(["extension", "extension", "global", "global", "classifier", "string"], log.Elements().Select(part => part.Name.LocalName).TakeWhile(part => part != "trace"));
        Assert.All(log.Elements(name + "trace").Elements(name + "event"), one => Assert.True(DateTimeOffset.TryParseExact(
            Value(one, "time:timestamp"), "yyyy-MM-dd'T'HH:mm:ss.fffzzz", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)));
        return log.Elements(name + "trace").Select(trace => $"{Value(trace, "concept:name")}: " + string.Join(" > ", trace.Elements(name + "event").Select(one =>
            $"{Value(one, "concept:name")}@{Value(one, "channel")}{(Value(one, "value") is { } value ? $" {value} {Value(one, "currency")}" : "")}")));
    }

    static string? Value(XElement of, string key) => of.Elements().SingleOrDefault(attribute => (string?)attribute.Attribute("key") == key)?.Attribute("value")?.Value;

    [Theory]
    [InlineData("journey", "K1-1: newsletter@email > odd <\"&'> Öl@web > store-purchase@store 6.5 EUR|K1-2: newsletter@email|K2-1: website-visit@web")]
    [InlineData("customer", "K1: newsletter@email > odd <\"&'> Öl@web > store-purchase@store 6.5 EUR > newsletter@email|K2: website-visit@web")]
    [InlineData("session", "K1-1: odd <\"&'> Öl@web|K2-1: website-visit@web")]
    public async Task A_unit_is_a_trace_of_an_event_log(string per, string expected)
    {
        var (xes, report) = await Export(ExportFormat.Xes, new() { Per = per });

        var traces = Traces(xes).ToList();
        Assert.Equal(expected, string.Join('|', traces));
        Assert.Equal(traces.Count, report.Units);
    }

    [Theory]
    [InlineData(ExportFormat.Xes)]
    [InlineData(ExportFormat.Ocel)]
    public async Task Who_it_was_leaves_the_house_only_when_asked_for(ExportFormat format)
    {
        string[] personal = format == ExportFormat.Xes ? ["anna@example.org"] : ["anna@example.org", "A-1", "s-9"];
        var (hidden, shown) = (await Export(format, new()), await Export(format, new(), withIdentifiers: true));

        Assert.All(personal, name => Assert.DoesNotContain(name, hidden.Text, StringComparison.Ordinal));
        Assert.All(personal, name => Assert.Contains(name, shown.Text, StringComparison.Ordinal));
        Assert.Equal(["s-9: odd <\"&'> Öl@web", "s-9: website-visit@web"], Traces((await Export(ExportFormat.Xes, new() { Per = "session" }, withIdentifiers: true)).Text));
    }

    [Fact]
    public async Task A_filter_says_what_is_exported() =>
        Assert.Equal(["K1-1: newsletter@email", "K1-2: newsletter@email"], Traces((await Export(ExportFormat.Xes, new() { Where = ["channel=email"] })).Text));

    /// <summary>Read back by the import: the same moves, journeys, conversions and phases.</summary>
    [Fact]
    public async Task An_exported_event_log_comes_back_as_it_was()
    {
        var random = new Random(3);
        using var tenant = await new TestTenant().Import("customer,time,touchpoint,order,value,currency\n" + string.Concat(Enumerable.Range(0, 300).Select(row =>
            $"c{random.Next(30)},{new DateTime(2024, 3, 1).AddHours(random.Next(4000)):yyyy-MM-ddTHH:mm:ss}Z,{(random.Next(6) == 0 ? $"store-purchase,{row},{random.Next(900)}.50,EUR" : $"{((string[])["newsletter", "website-visit", "own words"])[random.Next(3)]},,,")}\n")));
        using var again = await new TestTenant().Import((await Export(tenant, ExportFormat.Xes, new() { Per = "journey" })).Text);

        foreach (var per in (string[])["journey", "customer"])
            Assert.Equal(await Moves(tenant, per), await Moves(again, per));
        Assert.Equal(await Moves(tenant, "journey"), await Moves(again, "case"));
    }

    static async Task<string> Moves(TestTenant tenant, string per)
    {
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        var asked = await new QuestionDesk(dimensions).Ask(await TestTenant.Of(store), Question.Of(new() { Per = per }, ReportingZone.Of(new())), TestContext.Current.CancellationToken);
        var (moves, figures) = (TransitionTable.Of(asked, int.MaxValue), TouchpointTable.Of(asked));
        return string.Join('\n', moves.Transitions.Select(move => $"{move.From} {move.To} {move.Count} {move.Customers} {move.MeanGap}").Append($"{moves.Asked.Units}")
            .Concat(figures.Rows.Select(row => $"{row.Touchpoint} {row.Channel} {row.Phase} {row.Customers} {row.Conversions} {row.Revenue}")).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Events_name_the_objects_they_belong_to()
    {
        var (json, report) = await Export(ExportFormat.Ocel, new() { Per = "customer" });

        var log = StrictOcel.Read(json);
        Assert.Equal((2, 5, 7), (report.Units, report.Events, report.Objects));
        Assert.Equal(["campaign:spring", "customer:K1", "customer:K2", "order:1", "product:bread", "product:milk", "session:1"], log.Objects.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(
            ["newsletter 2024-03-01T10:00:00.250Z customer:K1 campaign:spring", "odd <\"&'> Öl 2024-03-02T10:00:00.000Z customer:K1 session:1",
                "store-purchase 2024-03-03T10:00:00.000Z customer:K1 order:1 product:bread product:milk value=6.5", "newsletter 2024-03-05T10:00:00.000Z customer:K1 campaign:spring",
                "website-visit 2024-03-02T10:00:00.000Z customer:K2 session:1"],
            log.Events);
        Assert.Equal("customer:K1", Assert.Single(log.Objects["order:1"]));
    }

    [Fact]
    public async Task An_empty_log_is_a_log()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint\n");

        Assert.Empty(Traces((await Export(tenant, ExportFormat.Xes, new())).Text));
        Assert.Empty(StrictOcel.Read((await Export(tenant, ExportFormat.Ocel, new())).Text).Events);
    }

    [Fact]
    public async Task Accounts_are_no_units_of_an_export() =>
        Assert.Equal("Accounts cannot be exported as units. Export per journey, customer, session or case.",
            (await Assert.ThrowsAsync<QuestionException>(() => Export(ExportFormat.Xes, new() { Per = "account" }))).Message);

    /// <summary>Reads OCEL 2.0 JSON and refuses whatever the standard does not have.</summary>
    sealed record StrictOcel(IReadOnlyDictionary<string, string[]> Objects, IReadOnlyList<string> Events)
    {
        public static StrictOcel Read(string json)
        {
            var log = JsonDocument.Parse(json).RootElement;
            Members(log, "objectTypes", "eventTypes", "events", "objects");
            var (objectTypes, eventTypes) = (Types(log.GetProperty("objectTypes")), Types(log.GetProperty("eventTypes")));
            var objects = log.GetProperty("objects").EnumerateArray().ToDictionary(one => one.GetProperty("id").GetString()!, one =>
            {
                Members(one, "id", "type", "attributes", "relationships");
                Assert.Contains(one.GetProperty("type").GetString()!, objectTypes);
                return Relations(one);
            });
            var ids = new HashSet<string>();
            var events = log.GetProperty("events").EnumerateArray().Select(one =>
            {
                Members(one, "id", "type", "time", "attributes", "relationships");
                Assert.True(ids.Add(one.GetProperty("id").GetString()!));
                var declared = eventTypes[one.GetProperty("type").GetString()!];
                foreach (var attribute in one.GetProperty("attributes").EnumerateArray())
                {
                    Members(attribute, "name", "value");
                    Assert.Equal(declared[attribute.GetProperty("name").GetString()!], attribute.GetProperty("value").ValueKind == JsonValueKind.Number ? "float" : "string");
                }
                Assert.All(Relations(one), id => Assert.Contains(id, objects.Keys));
                var value = one.GetProperty("attributes").EnumerateArray().Where(attribute => attribute.GetProperty("name").GetString() == "value").Select(attribute => $" value={attribute.GetProperty("value").GetDouble()}");
                return $"{one.GetProperty("type").GetString()} {one.GetProperty("time").GetString()} {string.Join(' ', Relations(one))}{string.Concat(value)}";
            }).ToList();
            Assert.All(objects.Values.SelectMany(related => related), id => Assert.Contains(id, objects.Keys));
            return new(objects, events);
        }

        static Dictionary<string, Dictionary<string, string>> Types(JsonElement types) => types.EnumerateArray().ToDictionary(type => type.GetProperty("name").GetString()!, type =>
        {
            Members(type, "name", "attributes");
            return type.GetProperty("attributes").EnumerateArray().ToDictionary(attribute => attribute.GetProperty("name").GetString()!, attribute =>
            {
                Members(attribute, "name", "type");
                Assert.Contains(attribute.GetProperty("type").GetString(), (string[])["string", "time", "integer", "float", "boolean"]);
                return attribute.GetProperty("type").GetString()!;
            });
        });

        static string[] Relations(JsonElement of) => [.. of.GetProperty("relationships").EnumerateArray().Select(relation =>
        {
            Members(relation, "objectId", "qualifier");
            return relation.GetProperty("objectId").GetString()!;
        })];

        static void Members(JsonElement of, params string[] names) => Assert.Equal(names, of.EnumerateObject().Select(member => member.Name));
    }
}
