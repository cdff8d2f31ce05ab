using Wegmarke.Profiles;

namespace Wegmarke.Tests.Profiles;

public sealed class ProfileLookupTests
{
    static readonly string[] s_rows =
    [
        "customer_number:7 email:ada@example.org",
        "email:ada@example.org device:4711",
        "customer_number:8 device:4711",
        "customer_number:8 account:Acme",
        "customer_number:7 account:Acme",
        "user_id:4711",
    ];

    [Theory]
    [InlineData("email:ada@example.org")]
    [InlineData("email: ADA@example.org ")]
    [InlineData("ADA@example.org")]
    [InlineData("customer_number:7")]
    [InlineData("7")]
    public void A_profile_is_found_by_any_of_its_identifiers_with_or_without_kind(string text)
    {
        using var database = new ProfileDatabase().AddAll(s_rows);

        Assert.Equal(1, Found(database, text).Id.Node);
    }

    [Fact]
    public void A_profile_shows_its_identifiers_and_how_they_were_linked()
    {
        using var database = new ProfileDatabase().AddAll("customer_number:7 email:ada@example.org", "phone:0171123456", "email:ada@example.org device:d");
        LinkProfiles.Run(database.Desk, "phone:0171123456", "customer_number:7", DecisionTests.Ada);

        var view = Found(database, "phone:0171 123456");

        ProfileIdentifier number = new(1, "customer_number", "7", 1), email = new(2, "email", "ada@example.org", 1),
            phone = new(3, "phone", "+49171123456", 2), device = new(4, "device", "d", 3);
        Assert.Equal([number, email, phone, device], view.Identifiers);
        Assert.Equal(
            [new(number, email, 1, null), new(email, device, 3, null), new(number, phone, null, database.Records.Decisions[0])],
            view.Links);
        Assert.Equal((1, IdentifierScope.Person, 0), (view.Id.Node, view.Scope, view.RefusedCount));
    }

    [Fact]
    public void A_profile_shows_what_was_not_linked_and_why()
    {
        using var database = new ProfileDatabase().AddAll("customer_number:7 email:ada@example.org", "phone:0171123456 email:ada@example.org");
        UnlinkProfiles.Run(database.Desk, "phone:0171123456", "email:ada@example.org", DecisionTests.Ada);

        var view = Found(database, "phone:0171123456");

        Assert.Equal(
            [new(new(3, "phone", "+49171123456", 2), new(2, "email", "ada@example.org", 1), RefusalReason.NeverLink, null, database.Records.Decisions[0])],
            view.Refused);
    }

    [Fact]
    public void A_limit_that_refused_a_link_is_named()
    {
        using var database = new ProfileDatabase().AddAll("customer_number:7", "customer_number:7 customer_number:8");

        Assert.Equal(["customer_number"], Found(database, "customer_number:8").Refused.Select(r => r.LimitedKind));
    }

    [Fact]
    public void A_profile_shows_a_hundred_refused_links_and_counts_all()
    {
        using var database = new ProfileDatabase().AddAll(Enumerable.Range(1, 200).Select(i => $"email:ada@example.org device:d{i}"));

        var view = Found(database, "ada@example.org");

        Assert.Equal((51, 100, 150), (view.Identifiers.Count, view.Refused.Count, view.RefusedCount));
    }

    [Fact]
    public void A_person_shows_its_accounts_and_an_account_its_members()
    {
        using var database = new ProfileDatabase().AddAll("email:ada@example.org account:Acme", "email:ada@example.org phone:0171123456", "phone:0171123456 account:Acme", "email:eve@example.org account:Acme");
        ProfileIdentifier ada = new(1, "email", "ada@example.org", 1), acme = new(2, "account", "Acme", 1), eve = new(4, "email", "eve@example.org", 4);

        Assert.Equal([new(new(2), ada, acme, 1)], Found(database, "ada@example.org").Accounts);
        Assert.Equal([new(new(1), ada, acme, 1), new(new(4), eve, acme, 4)], Found(database, "account:Acme").Members);
        Assert.Equal(IdentifierScope.Account, Found(database, "Acme").Scope);
    }

    [Fact]
    public void A_bare_value_of_several_profiles_asks_back()
    {
        using var database = new ProfileDatabase().AddAll(s_rows);

        var answer = Assert.IsType<ProfileAnswer.Ambiguous>(Find(database, "4711"));

        Assert.Equal(["user_id:4711", "device:4711"], answer.Choices);
    }

    [Fact]
    public void A_bare_value_of_two_kinds_of_one_profile_is_that_profile()
    {
        using var database = new ProfileDatabase().AddAll("customer_number:7 loyalty_card:7");

        Assert.Equal(1, Found(database, "7").Id.Node);
    }

    [Theory]
    [InlineData("email:eve@example.org", "email:eve@example.org is unknown.")]
    [InlineData("eve", "Nobody has the identifier 'eve', of whatever kind.")]
    [InlineData("fax:4711", "Nobody has the identifier 'fax:4711', of whatever kind.")]
    [InlineData("email:", "email: is empty.")]
    [InlineData("email:ada", "email:ada is not written as its kind needs it.")]
    [InlineData("customer_number:0", "customer_number:0 is blocked: it stands for many people or for nobody (document 'profiles.identifiers').")]
    [InlineData("case:1", "case:1 names no one: the kind's scope is 'none'.")]
    public void An_unknown_identifier_is_answered_with_what_was_looked_for(string text, string message)
    {
        using var database = new ProfileDatabase().AddAll(s_rows);

        Assert.Equal(new ProfileAnswer.Unknown(message), Find(database, text));
    }

    static ProfileAnswer Find(ProfileDatabase database, string text)
    {
        var partition = database.Partition();
        return new ProfileLookup(database.Records, partition, database.Identifiers).Find(text, database.Transaction.Prepare);
    }

    static ProfileView Found(ProfileDatabase database, string text) => Assert.IsType<ProfileAnswer.Found>(Find(database, text)).Profile;
}
