using Wegmarke.Profiles;

namespace Wegmarke.Tests.Profiles;

public sealed class IdentifierRulesTests
{
    [Fact]
    public void The_shipped_kinds_from_the_strongest_to_the_weakest() => Assert.Equal(
        [
            new(0, "customer_number", IdentifierScope.Person, 100, 1),
            new(1, "user_id", IdentifierScope.Person, 90, 5),
            new(2, "email", IdentifierScope.Person, 80, 5) { Form = IdentifierForm.Email },
            new(3, "loyalty_card", IdentifierScope.Person, 70, 5),
            new(4, "phone", IdentifierScope.Person, 60, 5) { Form = IdentifierForm.Phone },
            new(6, "device", IdentifierScope.Device, 40, 50),
            new(7, "anonymous_id", IdentifierScope.Device, 30, 50),
            new(5, "account", IdentifierScope.Account, 50, 1),
            new(8, "session", IdentifierScope.None, 0, 1),
            new(9, "case", IdentifierScope.None, 0, 1),
        ], IdentifierRules.Default.Kinds);

    [Fact]
    public void A_tenants_document_changes_what_it_names_and_nothing_else()
    {
        var rules = IdentifierRulesDocument.Parse("""
            { "country": "43",
              "kinds": [ { "key": "customer_number", "scope": "account" }, { "key": "member_id", "code": 16, "scope": "person", "strength": 85, "limit": 2 } ],
              "blocked": { "add": ["Walk-In"], "remove": ["guest"] },
              "mailboxes": { "add": ["hq@", "@shared.example"], "remove": ["team@"] } }
            """).ToRules();

        Assert.Equal(new(0, "customer_number", IdentifierScope.Account, 100, 1), rules.Find("customer_number"));
        Assert.Equal(new(16, "member_id", IdentifierScope.Person, 85, 2), rules.Find("member_id"));
        Assert.Equal(IdentifierRules.Default.Find("email"), rules.Find("email"));
        Assert.Equal(["walk-in"], rules.Blocked.Values.Except(BlockedValues.Shipped.Values));
        Assert.Equal(["guest"], BlockedValues.Shipped.Values.Except(rules.Blocked.Values));
        Assert.Equal(["@shared.example", "hq@"], rules.Blocked.Mailboxes.Except(BlockedValues.Shipped.Mailboxes));
        Assert.Equal(["team@"], BlockedValues.Shipped.Mailboxes.Except(rules.Blocked.Mailboxes));
        Assert.Equal(PhoneCountry.Of("43"), rules.Country);
    }

    [Theory]
    [InlineData("""{ "kinds": [ { "key": "member_id", "scope": "person" } ] }""", "Identifier kind 'member_id' is no shipped one and needs a code of its own from 16 to 31.")]
    [InlineData("""{ "kinds": [ { "key": "member_id", "code": 32, "scope": "person" } ] }""", "Identifier kind 'member_id' is no shipped one and needs a code of its own from 16 to 31.")]
    [InlineData("""{ "kinds": [ { "key": "member_id", "code": 16 } ] }""", "Identifier kind 'member_id' needs a scope: person, device, account or none.")]
    [InlineData("""{ "kinds": [ { "key": "Member Id", "code": 16, "scope": "person" } ] }""", "'Member Id' is no key for a kind of identifiers: use a–z, 0–9 and '_', for example 'member_id'.")]
    [InlineData("""{ "kinds": [ { "key": "email", "code": 17 } ] }""", "Identifier kind 'email' has the code 2; it cannot become 17, because identifiers are stored with it.")]
    [InlineData("""{ "kinds": [ { "key": "email", "limit": 0 } ] }""", "Identifier kind 'email' has the limit 0; the smallest is 1. For a kind that must not link, use the scope 'none'.")]
    [InlineData("""{ "kinds": [ { "key": "a", "code": 16, "scope": "person" }, { "key": "b", "code": 16, "scope": "person" } ] }""", "Identifier kinds 'a' and 'b' share the code 16; give one of them a free code.")]
    [InlineData("""{ "country": "+49" }""", "'+49' is no country calling code: give 1 to 3 digits without '+' or zeros before it, for example \"49\".")]
    [InlineData("""{ "mailboxes": { "add": ["info"] } }""", "'info' is no mailbox to block: write \"info@\", \"@example.com\" or a whole address. (Parameter 'mailboxes')")]
    public void Rules_that_contradict_each_other_are_named(string json, string message) =>
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => IdentifierRulesDocument.Parse(json).ToRules()).Message);

    [Theory]
    [InlineData("""{ "kind": [] }""")]
    [InlineData("""{ "kinds": [ { "key": "email", "scope": "household" } ] }""")]
    [InlineData("[")]
    public void A_document_that_says_something_else_is_not_guessed_at(string json) =>
        Assert.StartsWith("The document 'profiles.identifiers' cannot be read at $", Assert.Throws<FormatException>(() => IdentifierRulesDocument.Parse(json)).Message);

    [Theory]
    [InlineData("hq@firma.example", Preparation.Blocked)]
    [InlineData("ada@shared.example", Preparation.Blocked)]
    [InlineData("x.y@firma.example", Preparation.Blocked)]
    [InlineData("x@firma.example", Preparation.Prepared)]
    [InlineData("info@firma.example", Preparation.Prepared)]
    public void Mailboxes_are_blocked_by_name_by_domain_or_as_a_whole(string address, Preparation expected)
    {
        var rules = new IdentifierRules(IdentifierRules.Default.Kinds, new([], ["hq@", "@Shared.example", "x.y@firma.example"]), PhoneCountry.Germany);
        var identifiers = new Identifiers(rules, ProfileDatabase.Salt);

        Assert.Equal(expected, identifiers.Prepare(rules.Find("email")!, System.Text.Encoding.UTF8.GetBytes(address), new()));
    }
}
