using Wegmarke.Catalogue;
using Wegmarke.Profiles;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Profiles;

public sealed class SegmentTests
{
    static string Defined(string condition, string key = "some") => $$"""{ "key": "{{key}}", "condition": {{condition}} }""";

    [Theory]
    [InlineData("""{ "trait": "city", "is": "Berlin", "known": true }""", "segment.condition has the tests is, known for the trait; give it one of is, isOneOf, startsWith, known, atLeast, atMost (atLeast and atMost go together).")]
    [InlineData("""{ "trait": "city" }""", "segment.condition has no test for the trait; give it one of is, isOneOf, startsWith, known, atLeast, atMost (atLeast and atMost go together).")]
    [InlineData("""{ "trait": "size", "atLeast": 1, "atMost": "2000-01-01" }""", "segment.condition: limits are numbers such as 100, or days such as \"2000-01-01\", both of a kind.")]
    [InlineData("""{ "all": [] }""", "segment.condition.all holds []; it takes a list with at least one condition.")]
    [InlineData("""{ "all": [ { "contacts": { "with": { "channel": 1 } } } ] }""", "segment.condition.all[0].contacts.with.channel holds 1; it takes a value or a list of values; bought, purchase and byCustomer take true.")]
    [InlineData("""{ "contacts": { "lst": "7d" } }""", "segment.condition.contacts: \"lst\" is not known here. Known are atLeast, atMost, with, from, to, last.")]
    [InlineData("""{ "contacts": { "last": "7 Tage" } }""", "segment.condition.contacts.last holds \"7 Tage\"; it takes a length of time up to 100 years, such as \"30min\", \"12h\", \"7d\" or \"2w\".")]
    [InlineData("""{ "purchases": { "atLeast": 5, "atMost": 2 } }""", "segment.condition.purchases: at least 5 and at most 2 holds nothing.")]
    [InlineData("""{ "revenue": {} }""", "segment.condition.revenue says no limit. Give it atLeast, atMost or both.")]
    [InlineData("""{ "bought": true, "purchases": {} }""", "segment.condition holds 2 words; a condition is one. Put several into \"all\" or \"any\".")]
    [InlineData("""{ "sequence": { "first": {}, "then": {}, "thenNot": {} } }""", "segment.condition.sequence needs \"first\" and one of then, thenNot, before.")]
    [InlineData("""{ "share": { "with": {}, "atLeast": 50 } }""", "segment.condition.share: a share goes from 0 to 1; 0.5 is half of them.")]
    [InlineData("""{ "contacts": { "from": "2026-03-01", "to": "2026-03-01" } }""", "segment.condition.contacts: from 2026-03-01 to 2026-03-01 holds nothing; \"to\" is exclusive.")]
    public void What_cannot_be_used_is_told_with_its_place_and_the_way_out(string condition, string message) =>
        Assert.Equal(message, Assert.Throws<SegmentException>(() => Segment.Read(Defined(condition))).Message);

    [Fact]
    public void What_a_segment_speaks_of_must_be_there_and_lead_nowhere_back()
    {
        using var tenant = new GivenTenant();
        Segments.Set(tenant.Documents, $"[{Defined("""{ "bought": true }""", "a")}, {Defined("""{ "not": { "segment": "a" } }""", "b")}]");

        Assert.Equal("segment c speaks of the segment \"x\", which is not there. Known are a, b, c.", Refused(tenant, Defined("""{ "segment": "x" }""", "c")));
        Assert.Equal("segment a → segment b → segment a leads back to itself. Take one of the references out.", Refused(tenant, Defined("""{ "segment": "b" }""", "a")));
        Assert.Equal("The segment \"a\" is needed by segment \"b\". Change those first.", Assert.Throws<SegmentException>(() => Segments.Remove(tenant.Documents, "a")).Message);
        Assert.Equal(["a", "b"], Segments.Of(tenant.Documents).All.Select(segment => segment.Key));
        Assert.True(Segments.Remove(tenant.Documents, "b") && Segments.Remove(tenant.Documents, "a") && !Segments.Remove(tenant.Documents, "a"));
    }

    [Fact]
    public void A_persona_claims_customers_before_those_behind_it_which_it_must_not_speak_of()
    {
        using var tenant = new GivenTenant();
        Segments.Set(tenant.Documents, Defined("""{ "bought": true }""", "a"));
        Stored(tenant, "first", """{ "name": { "de": "Eins" }, "segment": "a", "order": 1 }""");
        Stored(tenant, "second", """{ "name": { "de": "Zwei" }, "condition": { "not": { "persona": "first" } }, "order": 2 }""");

        Assert.Equal("persona first → persona first leads back to itself. Take one of the references out.",
            Assert.Throws<SegmentException>(() => Stored(tenant, "first", """{ "name": { "de": "Eins" }, "condition": { "persona": "second" }, "order": 3 }""")).Message);
        Assert.Equal("persona first speaks of the segment \"x\", which is not there. Known are a.",
            Assert.Throws<SegmentException>(() => Stored(tenant, "first", """{ "name": { "de": "Eins" }, "segment": "x" }""")).Message);
        Assert.Equal("The segment \"a\" is needed by persona \"first\". Change those first.", Assert.Throws<SegmentException>(() => Segments.Remove(tenant.Documents, "a")).Message);
        Assert.Equal("The persona \"first\" is needed by persona \"second\". Change those first.", Assert.Throws<SegmentException>(() => Segments.RemovePersona(tenant.Documents, "first")).Message);
        Assert.Equal(["first", "second"], Segments.Of(tenant.Documents).Personas.Select(persona => persona.Key));
    }

    static void Stored(GivenTenant tenant, string key, string body) => Assert.IsType<SetOutcome.Stored>(Segments.SetPersonas(tenant.Documents, [Personas.Entry(key, body)]));

    static string Refused(GivenTenant tenant, string json) => Assert.Throws<SegmentException>(() => Segments.Set(tenant.Documents, json)).Message;
}
