using Wegmarke.Profiles;

namespace Wegmarke.Tests.Profiles;

public sealed class DecisionTests
{
    public static readonly DecidedBy Ada = new("ada", DateTimeOffset.UnixEpoch, "a call");

    [Fact]
    public void A_link_by_hand_makes_one_profile_of_two_above_any_limit()
    {
        using var database = new ProfileDatabase().AddAll("customer_number:7 device:d", "customer_number:8 email:eve@example.org");

        Assert.Equal(new DecisionOutcome.Recorded(new(1, DecisionKind.Link, 1, 3, Ada.At, "ada", "a call")),
            LinkProfiles.Run(database.Desk, "customer_number:7", "customer_number:8", Ada));
        Assert.Equal(["customer_number:7 customer_number:8 device:d email:eve@example.org"], database.Profiles());
        Assert.Equal(["1 1 1 3 ada a call"], database.Table("profiles_decisions"));
    }

    [Fact]
    public void A_profile_above_a_limit_by_hand_still_takes_other_identifiers()
    {
        using var database = new ProfileDatabase().AddAll("customer_number:7", "customer_number:8");
        LinkProfiles.Run(database.Desk, "customer_number:7", "customer_number:8", Ada);

        database.AddAll("customer_number:7 email:ada@example.org", "customer_number:8 phone:0171123456", "customer_number:8 customer_number:9");

        Assert.Equal(["customer_number:7 customer_number:8 email:ada@example.org phone:+49171123456", "customer_number:9"], database.Profiles());
    }

    [Fact]
    public void Never_link_splits_the_profile_and_moves_no_node()
    {
        using var database = new ProfileDatabase().AddAll("customer_number:7 email:ada@example.org", "customer_number:7 device:d");

        UnlinkProfiles.Run(database.Desk, "email:ada@example.org", "customer_number:7", Ada);

        Assert.Equal(["customer_number:7 device:d", "email:ada@example.org"], database.Profiles());
        Assert.Equal(["customer_number:7 | email:ada@example.org: NeverLink"], database.Refused(database.Partition()));
        Assert.Equal(1, database.Add("customer_number:7 email:ada@example.org"));
    }

    [Fact]
    public void The_last_decision_about_two_identifiers_holds_until_it_is_taken_back()
    {
        using var database = new ProfileDatabase().AddAll("email:ada@example.org", "phone:0171123456");
        string[] apart = ["email:ada@example.org", "phone:+49171123456"], together = ["email:ada@example.org phone:+49171123456"];

        LinkProfiles.Run(database.Desk, "email:ada@example.org", "phone:0171 123456", Ada);
        Assert.Equal(together, database.Profiles());
        UnlinkProfiles.Run(database.Desk, "email:ada@example.org", "phone:0171 123456", Ada);
        Assert.Equal(apart, database.Profiles());
        UndoDecision.Run(database.Desk, 2, Ada);
        Assert.Equal(together, database.Profiles());
        UndoDecision.Run(database.Desk, 1, Ada);
        Assert.Equal(apart, database.Profiles());
    }

    [Fact]
    public void A_command_given_twice_changes_nothing()
    {
        using var database = new ProfileDatabase().AddAll("email:ada@example.org", "phone:0171123456");
        LinkProfiles.Run(database.Desk, "email:ada@example.org", "phone:0171123456", Ada);
        Assert.Equal(new DecisionOutcome.Unchanged(), LinkProfiles.Run(database.Desk, "phone:+49171123456", "email:ADA@example.org", Ada));
        UnlinkProfiles.Run(database.Desk, "email:ada@example.org", "phone:0171123456", Ada);
        Assert.Equal(new DecisionOutcome.Unchanged(), UnlinkProfiles.Run(database.Desk, "email:ada@example.org", "phone:0171123456", Ada));
        UndoDecision.Run(database.Desk, 2, Ada);
        Assert.Equal(new DecisionOutcome.Unchanged(), UndoDecision.Run(database.Desk, 2, Ada));

        Assert.Equal(["1 1 1 2 ada a call", "2 2 1 2 ada a call", "3 3 2 0 ada a call"], database.Table("profiles_decisions"));
    }

    [Theory]
    [InlineData("email:ada@example.org", "email:eve@example.org", "email:eve@example.org is unknown.")]
    [InlineData("email:ada@example.org", "eve", "Nobody has the identifier 'eve', of whatever kind.")]
    [InlineData("email:ada@example.org", "email:info@example.org", "email:info@example.org is blocked: it stands for many people or for nobody (document 'profiles.identifiers').")]
    [InlineData("email:ada@example.org", "session:1", "session:1 names no one: the kind's scope is 'none'.")]
    [InlineData("email:ada@example.org", "ADA@example.org", "'email:ada@example.org' and 'ADA@example.org' are one identifier; give two.")]
    [InlineData("email:ada@example.org", "account:Acme", "'email:ada@example.org' and 'account:Acme' are a person and an account, which are never one profile; an account's members come from interactions that carry both.")]
    [InlineData("email:ada@example.org", "4711", "'4711' is an identifier of several kinds; write user_id:4711 or device:4711.")]
    public void What_cannot_be_linked_is_answered_and_not_recorded(string first, string second, string message)
    {
        using var database = new ProfileDatabase().AddAll("email:ada@example.org", "account:Acme", "device:4711", "user_id:4711");

        Assert.Equal(new DecisionOutcome.Refused(message), LinkProfiles.Run(database.Desk, first, second, Ada));
        Assert.Empty(database.Table("profiles_decisions"));
    }

    [Fact]
    public void A_link_by_hand_does_not_overrule_never_link_between_the_two_profiles()
    {
        using var database = new ProfileDatabase().AddAll("customer_number:7 email:ada@example.org", "customer_number:8 email:eve@example.org");
        UnlinkProfiles.Run(database.Desk, "customer_number:7", "customer_number:8", Ada);
        LinkProfiles.Run(database.Desk, "customer_number:7", "email:ada@example.org", Ada);
        LinkProfiles.Run(database.Desk, "customer_number:8", "email:eve@example.org", Ada);

        Assert.Equal(new DecisionOutcome.Refused("Decision 1 says that identifiers of these two profiles are never linked; undo it first.") { Why = RefusalReason.NeverLink, Decision = 1 },
            LinkProfiles.Run(database.Desk, "email:ada@example.org", "email:eve@example.org", Ada));
    }

    [Fact]
    public void A_device_is_given_to_a_person_by_hand_but_not_to_two()
    {
        using var database = new ProfileDatabase().AddAll("customer_number:7 device:d", "customer_number:8 device:d");
        var other = database.Profiles()[0].Contains("device", StringComparison.Ordinal) ? "customer_number:8" : "customer_number:7";
        var first = other == "customer_number:8" ? "customer_number:7" : "customer_number:8";

        LinkProfiles.Run(database.Desk, "device:d", other, Ada);

        Assert.Equal([.. new[] { first, $"{other} device:d" }.Order(StringComparer.Ordinal)], database.Profiles());
        Assert.Equal(new DecisionOutcome.Refused("The device belongs to another person by an earlier decision, and a device never joins two persons; undo that decision, or link the persons by their own identifiers.") { Why = RefusalReason.DeviceOfAnotherPerson },
            LinkProfiles.Run(database.Desk, "device:d", first, Ada));
    }

    [Theory]
    [InlineData(7, "There is no decision 7; the last one is 2.")]
    [InlineData(2, "Decision 2 is an undo itself; decide anew with link or unlink.")]
    public void Only_a_decision_can_be_taken_back(int decision, string message)
    {
        using var database = new ProfileDatabase().AddAll("email:ada@example.org", "phone:0171123456");
        LinkProfiles.Run(database.Desk, "email:ada@example.org", "phone:0171123456", Ada);
        UndoDecision.Run(database.Desk, 1, Ada);

        Assert.Equal(new DecisionOutcome.Refused(message), UndoDecision.Run(database.Desk, decision, Ada));
    }
}
