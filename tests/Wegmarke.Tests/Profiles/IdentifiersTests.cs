using System.Text;
using Wegmarke.Profiles;

namespace Wegmarke.Tests.Profiles;

public sealed class IdentifiersTests
{
    static readonly IdentifierRules s_rules = IdentifierRules.Default;

    [Theory]
    [InlineData("ada@example.org", "ada@example.org")]
    [InlineData("  Ada.Lovelace@Example.ORG\t", "ada.lovelace@example.org")]
    [InlineData("\u00A0ada@example.org\u200B", "ada@example.org")]
    [InlineData("\uFEFFada+shop@example.org\r\n", "ada+shop@example.org")]
    [InlineData("JÜRGEN@MÜLLER.example", "jürgen@müller.example")]
    public void Addresses_are_trimmed_and_lower_case(string given, string expected) =>
        Assert.Equal((Preparation.Prepared, expected), Prepare("email", given));

    [Theory]
    [InlineData("0171/123 45 67", "+491711234567")]
    [InlineData("0171-1234567", "+491711234567")]
    [InlineData("(0171) 1234567", "+491711234567")]
    [InlineData("+49 171 1234567", "+491711234567")]
    [InlineData("+49 (0)171 1234567", "+491711234567")]
    [InlineData("+49(0) 171/1234567", "+491711234567")]
    [InlineData("+49 0171 1234567", "+491711234567")]
    [InlineData("0049 171 1234567", "+491711234567")]
    [InlineData("0049 (0)171 1234567", "+491711234567")]
    [InlineData("491711234567", "+491711234567")]
    [InlineData("1711234567", "+491711234567")]
    [InlineData("tel:+49-171-1234567", "+491711234567")]
    [InlineData("0171\u00A0123\u20114567", "+491711234567")]
    [InlineData("(030) 901820", "+4930901820")]
    [InlineData("030 / 90 18 20", "+4930901820")]
    [InlineData("0491 71234", "+4949171234")]
    [InlineData("+43 1 58858", "+43158858")]
    [InlineData("0041 44 668 18 00", "+41446681800")]
    [InlineData("+39 06 6982", "+39066982")]
    [InlineData("+1 (212) 555-0100", "+12125550100")]
    public void Phone_numbers_become_international(string given, string expected) =>
        Assert.Equal((Preparation.Prepared, expected), Prepare("phone", given));

    [Theory]
    [InlineData("43", "0664 1234567", "+436641234567")]
    [InlineData("39", "06 69821234", "+390669821234")]
    [InlineData("1", "1-212-555-0100", "+12125550100")]
    [InlineData("1", "(212) 555-0100", "+12125550100")]
    public void A_number_without_a_country_belongs_to_the_tenants(string country, string given, string expected)
    {
        var rules = new IdentifierRules(s_rules.Kinds, s_rules.Blocked, PhoneCountry.Of(country));

        Assert.Equal((Preparation.Prepared, expected), Prepare("phone", given, rules));
    }

    [Theory]
    [InlineData("phone", "110")]
    [InlineData("phone", "0171 CALLME")]
    [InlineData("phone", "4,91712E+11")]
    [InlineData("phone", "+49 171 1234567 1234567 99")]
    [InlineData("phone", "17+49")]
    [InlineData("phone", "()")]
    [InlineData("email", "ada")]
    [InlineData("email", "@example.org")]
    [InlineData("email", "ada@")]
    [InlineData("email", "ada@bob@example.org")]
    [InlineData("email", "ada lovelace@example.org")]
    [InlineData("customer_number", "12\u000034")]
    public void What_is_not_of_its_kind_is_no_identifier(string kind, string given) =>
        Assert.Equal((Preparation.Malformed, ""), Prepare(kind, given));

    [Fact]
    public void Bytes_that_are_no_text_are_no_identifier() =>
        Assert.Equal(Preparation.Malformed, Prepare("user_id", [0x61, 0xC3]).Preparation);

    [Theory]
    [InlineData("customer_number", "0")]
    [InlineData("customer_number", "0000")]
    [InlineData("customer_number", "-1")]
    [InlineData("customer_number", " NULL ")]
    [InlineData("user_id", "None")]
    [InlineData("user_id", "test")]
    [InlineData("user_id", "Anonymous")]
    [InlineData("user_id", "N/A")]
    [InlineData("loyalty_card", "unknown")]
    [InlineData("loyalty_card", "k. A.")]
    [InlineData("device", "00000000-0000-0000-0000-000000000000")]
    [InlineData("phone", "0000/000000")]
    [InlineData("phone", "+49 111 111111")]
    [InlineData("phone", "0999999999")]
    [InlineData("email", "info@firma.example")]
    [InlineData("email", "INFO@Firma.example")]
    [InlineData("email", "büro@firma.example")]
    [InlineData("email", "BÜRO@firma.example")]
    public void Placeholders_and_shared_mailboxes_never_link(string kind, string given) =>
        Assert.Equal((Preparation.Blocked, ""), Prepare(kind, given));

    [Theory]
    [InlineData("customer_number", "10")]
    [InlineData("customer_number", "12345")]
    [InlineData("customer_number", "1000000")]
    [InlineData("user_id", "testa")]
    [InlineData("email", "informatik@firma.example")]
    [InlineData("email", "ada@test.example")]
    public void What_only_resembles_a_placeholder_links(string kind, string given) =>
        Assert.Equal((Preparation.Prepared, given), Prepare(kind, given));

    [Theory]
    [InlineData("")]
    [InlineData(" \t ")]
    [InlineData("\u00A0\uFEFF")]
    public void Nothing_is_no_identifier(string given) => Assert.Equal((Preparation.Empty, ""), Prepare("email", given));

    [Fact]
    public void The_longest_identifier_has_256_bytes()
    {
        var longest = new string('x', 254) + "ü";

        Assert.Equal((Preparation.Prepared, longest), Prepare("user_id", longest));
        Assert.Equal((Preparation.TooLong, ""), Prepare("user_id", longest + "x"));
    }

    [Theory]
    [InlineData("session")]
    [InlineData("case")]
    public void Sessions_and_cases_name_no_one(string kind) => Assert.Equal((Preparation.NamesNoOne, ""), Prepare(kind, "4711"));

    [Fact]
    public void Equal_identifiers_have_equal_keys_and_others_do_not()
    {
        var ada = Key("email", "ada@example.org", ProfileDatabase.Salt);

        Assert.Equal(ada, Key("email", " ADA@example.org", ProfileDatabase.Salt));
        Assert.NotEqual(ada, Key("user_id", "ada@example.org", ProfileDatabase.Salt));
        Assert.NotEqual(ada, Key("email", "ada@example.com", ProfileDatabase.Salt));
        Assert.NotEqual(ada, Key("email", "ada@example.org", "sixteen other by"u8.ToArray()));
    }

    [Fact]
    public void A_key_is_the_beginning_of_the_hash_of_salt_kind_and_value()
    {
        byte[] message = [.. ProfileDatabase.Salt, s_rules.Find("email")!.Code, .. "ada@example.org"u8];
        var expected = Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(message))[..32];

        Assert.Equal(expected, Key("email", "ada@example.org", ProfileDatabase.Salt).ToString("X32"));
    }

    [Fact]
    public void Preparing_allocates_nothing_while_the_batch_has_room()
    {
        var identifiers = new Identifiers(s_rules, ProfileDatabase.Salt);
        var batch = new PreparedIdentifiers();
        PrepareMany(identifiers, batch);

        var before = GC.GetAllocatedBytesForCurrentThread();
        PrepareMany(identifiers, batch);

        Assert.Equal(0, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    static void PrepareMany(Identifiers identifiers, PreparedIdentifiers batch)
    {
        batch.Clear();
        for (var i = 0; i < 100; i++)
        {
            identifiers.Prepare(s_rules.Find("email")!, "Jürgen@example.org"u8, batch);
            identifiers.Prepare(s_rules.Find("phone")!, "0171 1234567"u8, batch);
            identifiers.Prepare(s_rules.Find("customer_number")!, "4711"u8, batch);
        }
    }

    static UInt128 Key(string kind, string value, byte[] salt)
    {
        var batch = new PreparedIdentifiers();
        new Identifiers(s_rules, salt).Prepare(s_rules.Find(kind)!, Encoding.UTF8.GetBytes(value), batch);
        return batch.Row(0, 1).Items[0].Key;
    }

    static (Preparation Preparation, string Text) Prepare(string kind, string value, IdentifierRules? rules = null) =>
        Prepare(kind, Encoding.UTF8.GetBytes(value), rules);

    static (Preparation Preparation, string Text) Prepare(string kind, byte[] value, IdentifierRules? rules = null)
    {
        var batch = new PreparedIdentifiers();
        var preparation = new Identifiers(rules ?? s_rules, ProfileDatabase.Salt).Prepare((rules ?? s_rules).Find(kind)!, value, batch);
        var row = batch.Row(0, batch.Count);
        return (preparation, row.Items.IsEmpty ? "" : Encoding.UTF8.GetString(row.ValueOf(row.Items[0])));
    }
}
