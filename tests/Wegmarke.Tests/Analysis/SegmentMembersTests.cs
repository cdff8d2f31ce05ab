using Wegmarke.Analysis;
using Wegmarke.Engine;
using Wegmarke.Profiles;
using Wegmarke.Storage;
using Wegmarke.Tests.Capture;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Analysis;

/// <summary>Definitions as people write them, over a few customers whose journeys can be counted by hand; clocks go forward on 29 March 2026.</summary>
public sealed class SegmentMembersTests : IAsyncLifetime
{
    const string Rows = """
        customer,time,touchpoint,channel,device,order,value,currency,score,score_kind
        ada,2026-03-01T10:00:00Z,add-to-cart,,mobile,,,,,
        ada,2026-03-02T10:00:00Z,store-purchase,,,B-1,120.00,EUR,,
        ada,2026-03-20T10:00:00Z,store-purchase,,,B-2,80.50,EUR,9,nps
        bob,2026-03-21T22:00:00Z,add-to-cart,,desktop,,,,,
        bob,2026-03-28T23:30:00Z,add-to-cart,,mobile,,,,,
        bob,2026-03-29T21:30:00Z,website-visit,,mobile,,,,3,nps
        eve,2026-03-29T22:30:00Z,newsletter,,,,,,,
        eve,2026-03-29T22:30:00Z,add-to-cart,,desktop,,,,,
        ,2026-03-30T10:00:00Z,store-purchase,,,B-9,10.00,EUR,,
        """;

    static readonly DateTimeOffset s_now = new(2026, 4, 10, 12, 0, 0, TimeSpan.Zero);

    readonly ImportedTenant _tenant = new();
    readonly JourneyStore _store;
    readonly DimensionStore _dimensions;

    public SegmentMembersTests()
    {
        _store = new(_tenant.Folder, new Documents(_tenant.Folder));
        _dimensions = new(_tenant.Folder, _store) { Clock = new At(s_now) };
    }

    public async ValueTask InitializeAsync()
    {
        await _tenant.Import(Rows);
        await _tenant.ImportAsFound("Kundennummer;Vorname;Ort;PLZ;Geburtsdatum;Schuhgröße;Geändert am\nada;Ada;Berlin;10115;01.03.1990;100;05.03.2026\nbob;Bob;Bonn;53111;29.02.2000;20,5;05.03.2026\ndan;Dan;BERLIN;12043;15.05.1960;;05.03.2026\n", "customers.csv");
    }

    public ValueTask DisposeAsync()
    {
        _dimensions.Dispose();
        _store.Dispose();
        _tenant.Dispose();
        return ValueTask.CompletedTask;
    }

    [Theory]
    [InlineData("""{ "trait": "city", "is": "berlin" }""", "ada dan")]
    [InlineData("""{ "trait": "city", "known": false }""", "eve")]
    [InlineData("""{ "trait": "postcode", "startsWith": ["10", "53"] }""", "ada bob")]
    [InlineData("""{ "trait": "Schuhgröße", "atLeast": 20.5, "atMost": 99 }""", "bob")]
    [InlineData("""{ "trait": "birthday", "atLeast": "1990-03-01", "atMost": "2000-02-28" }""", "ada")]
    [InlineData("""{ "age": { "atLeast": 26, "atMost": 40, "on": "2026-03-01" } }""", "ada bob")]
    [InlineData("""{ "age": { "atMost": 25, "on": "2026-02-28" } }""", "bob")]
    [InlineData("""{ "age": { "atLeast": 65, "on": "2026-01-01" } }""", "dan")]
    [InlineData("""{ "contacts": { "with": { "touchpoint": "add-to-cart" }, "atLeast": 1, "atMost": 1 } }""", "ada eve")]
    [InlineData("""{ "contacts": { "with": { "device": ["mobile", "watch"] } } }""", "ada bob")]
    [InlineData("""{ "contacts": { "with": { "device": "" } } }""", "ada eve")]
    [InlineData("""{ "contacts": { "from": "2026-03-29", "to": "2026-03-30" } }""", "bob")]
    [InlineData("""{ "contacts": { "atMost": 0 } }""", "dan")]
    [InlineData("""{ "bought": false }""", "bob dan eve")]
    [InlineData("""{ "purchases": { "atLeast": 2 } }""", "ada")]
    [InlineData("""{ "revenue": { "atLeast": 200.5, "atMost": 200.5 } }""", "ada")]
    [InlineData("""{ "revenue": { "atMost": 0 } }""", "bob dan eve")]
    [InlineData("""{ "share": { "with": { "device": "mobile" }, "of": { "device": ["mobile", "desktop"] }, "atLeast": 0.6 } }""", "ada bob")]
    [InlineData("""{ "firstContact": { "before": "2026-03-22" } }""", "ada bob")]
    [InlineData("""{ "lastContact": { "within": "12d" } }""", "bob eve")]
    [InlineData("""{ "lastPurchase": { "longerAgo": "14d" } }""", "ada")]
    [InlineData("""{ "preferredChannel": "store" }""", "ada")]
    [InlineData("""{ "score": { "kind": "nps", "atMost": 6 } }""", "bob")]
    [InlineData("""{ "sequence": { "first": { "touchpoint": "add-to-cart" }, "then": { "purchase": true }, "within": "24h" } }""", "ada")]
    [InlineData("""{ "sequence": { "first": { "touchpoint": "add-to-cart" }, "then": { "purchase": true }, "within": "23h" } }""", "")]
    [InlineData("""{ "sequence": { "first": { "touchpoint": "add-to-cart" }, "thenNot": { "bought": true }, "within": "7d" } }""", "bob eve")]
    [InlineData("""{ "sequence": { "first": { "touchpoint": "add-to-cart" }, "thenNot": { "bought": true }, "within": "15d" } }""", "bob")]
    [InlineData("""{ "sequence": { "first": { "touchpoint": "newsletter" }, "before": { "touchpoint": "add-to-cart" } } }""", "eve")]
    [InlineData("""{ "not": { "any": [ { "trait": "city", "is": "Berlin" }, { "bought": true } ] } }""", "bob eve")]
    public async Task A_condition_holds_for(string condition, string customers) => Assert.Equal(customers, await Members($$"""{ "condition": {{condition}} }"""));

    [Fact]
    public async Task What_comes_after_the_reference_is_not_looked_at()
    {
        const string condition = """{ "contacts": { "last": "24h" } }""";

        Assert.Equal("", await Members($$"""{ "condition": {{condition}} }"""));
        Assert.Equal("bob eve", await Members($$"""{ "reference": "last", "condition": {{condition}} }"""));
        Assert.Equal("ada", await Members($$"""{ "reference": "2026-03-03", "condition": {{condition}} }"""));
        Assert.Equal("ada", await Members("""{ "reference": "2026-03-03", "condition": { "contacts": {} } }"""));
    }

    [Fact]
    public async Task Segments_and_personas_are_asked_by_and_parts_sum_to_the_whole()
    {
        var documents = new Documents(_tenant.Folder);
        Segments.Set(documents, """[{ "key": "buyers", "condition": { "bought": true } }, { "key": "carts", "condition": { "contacts": { "with": { "touchpoint": "add-to-cart" } } } }]""");
        Segments.SetPersonas(documents,
        [
            Wegmarke.Catalogue.Personas.Entry("cart", """{ "name": { "de": "Korb" }, "segment": "carts", "order": 2 }"""),
            Wegmarke.Catalogue.Personas.Entry("buyer", """{ "name": { "de": "Käufer" }, "condition": { "segment": "buyers" }, "order": 1 }"""),
        ]);

        Assert.Equal(["none 1", "cart 5", "buyer 3"], await By("persona"));
        Assert.Equal(["none 1", "out 5", "in 3"], await By("segment:buyers"));
        Assert.Equal(["none 1", "carts 5", "buyers 3"], await By("segment"));
        Assert.Equal(["buyer 3"], await By("persona", "segment=carts", "touchpoint=store-purchase", "touchpoint=add-to-cart", "persona=buyer"));
        Assert.Empty(await By("persona", "segment="));
        Assert.Equal("There is no segment 'byers'. Known are buyers, carts.", (await Assert.ThrowsAsync<QuestionException>(() => By("persona", "segment=byers"))).Message);
        Assert.Equal(new(null, 2, 4, 1), await new SegmentDesk(_dimensions, _store).Preview(await TestTenant.Of(_store), Segment.ReadUnsaved("""{ "condition": { "not": { "any": [ { "persona": "buyer" }, { "trait": "city", "is": "Bonn" } ] } } }"""), Cancel));
        Assert.Equal([new("customer_number:ada", 3, new DateTimeOffset(2026, 3, 20, 10, 0, 0, TimeSpan.Zero), 20050)], await new SegmentDesk(_dimensions, _store).Members(await TestTenant.Of(_store), "buyers", 5, Cancel));
    }

    [Fact]
    public async Task What_a_member_spent_counts_every_line_of_an_order()
    {
        using var tenant = await new TestTenant().Import("customer,time,touchpoint,order,value,currency\ngus,2026-03-02T10:00:00Z,store-purchase,B-7,10.00,EUR\ngus,2026-03-02T10:00:00Z,store-purchase,B-7,5.50,EUR\n");
        using var store = new JourneyStore(tenant.Folder, tenant.Documents);
        using var dimensions = new DimensionStore(tenant.Folder, store);
        Segments.Set(tenant.Documents, """[{ "key": "small", "condition": { "revenue": { "atLeast": 15.5, "atMost": 15.5 } } }]""");

        Assert.Equal(1550, Assert.Single(await new SegmentDesk(dimensions, store).Members(await TestTenant.Of(store), "small", 5, Cancel)).Revenue);
    }

    static CancellationToken Cancel => TestContext.Current.CancellationToken;

    async Task<string[]> By(string dimension, params string[] where)
    {
        var question = Question.Of(new() { By = dimension, Where = where }, ReportingZone.Of(new()));
        return [.. (await new QuestionDesk(_dimensions).Ask(await TestTenant.Of(_store), question, Cancel)).By!.Parts.Select(part => $"{part.Value ?? part.Kind} {part.Interactions}")];
    }

    /// <summary>Customer numbers in order.</summary>
    async Task<string> Members(string definition)
    {
        var (data, segment) = (await TestTenant.Of(_store), Segment.ReadUnsaved(definition));
        var found = await _dimensions.Members(data).Of(segment.Condition, segment.Reference, Cancel);
        await AreTheSameAlone(data, segment, found);
        var names = _store.NamesOf(data, Enumerable.Range(0, data.ProfileCount));
        return string.Join(' ', Enumerable.Range(0, found.Length).Where(profile => found[profile]).Select(profile => names[profile].Split(':')[1]).Order(StringComparer.Ordinal));
    }

    /// <summary>Asked of some customers, whichever, the condition holds of the same ones.</summary>
    async Task AreTheSameAlone(TenantJourneys data, Segment segment, Bitmap found)
    {
        for (var first = 0; first < data.ProfileCount; first++)
        {
            int[] some = [.. Enumerable.Range(first, data.ProfileCount - first).Reverse()];
            var alone = await _dimensions.Members(data, some).Of(segment.Condition, segment.Reference, Cancel);
            Assert.Equal(some.Select(profile => found[profile]), Enumerable.Range(0, some.Length).Select(place => alone[place]));
        }
    }

    sealed class At(DateTimeOffset now) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => now;
    }
}
