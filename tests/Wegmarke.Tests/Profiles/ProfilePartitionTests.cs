using Wegmarke.Profiles;

namespace Wegmarke.Tests.Profiles;

public sealed class ProfilePartitionTests
{
    static readonly IdentifierRules s_rules = IdentifierRules.Default;

    [Fact]
    public void What_one_row_carries_is_one_profile_and_so_is_what_rows_chain() => Holds(
        ["customer_number:7 email:ada@example.org", "email:ada@example.org phone:0171123456", "phone:0171123456 device:d", "email:eve@example.org"],
        ["customer_number:7 device:d email:ada@example.org phone:+49171123456", "email:eve@example.org"],
        []);

    [Fact]
    public void Chains_and_circles_of_any_length_within_the_limits_are_one_profile() => Holds(
        ["user_id:a email:a@example.org", "email:a@example.org user_id:b", "user_id:b email:b@example.org", "email:b@example.org user_id:a", "user_id:b phone:0171123456"],
        ["email:a@example.org email:b@example.org phone:+49171123456 user_id:a user_id:b"],
        []);

    [Fact]
    public void Two_customer_numbers_never_become_one_person_by_themselves()
    {
        using var database = new ProfileDatabase().AddAll("customer_number:7 email:family@example.org", "customer_number:8 email:family@example.org", "customer_number:7 customer_number:8");
        var partition = database.Partition();

        Assert.NotEqual(partition.ProfileOf(database.NodeOf("customer_number:7")), partition.ProfileOf(database.NodeOf("customer_number:8")));
        Assert.Equal(2, partition.Count);
        Assert.Equal([(RefusalReason.Limit, (byte)0), (RefusalReason.Limit, (byte)0)], partition.Refused.Select(r => (r.Reason, r.Kind)));
    }

    [Fact]
    public void A_device_belongs_to_one_of_its_persons_and_joins_none()
    {
        using var database = new ProfileDatabase().AddAll("email:ada@example.org device:d", "email:eve@example.org device:d");
        var partition = database.Partition();

        Assert.Equal(2, partition.Count);
        Assert.Equal([RefusalReason.DeviceOfAnotherPerson], partition.Refused.Select(r => r.Reason));
    }

    [Fact]
    public void A_device_seen_under_two_identifiers_of_one_person_is_not_contested() => Holds(
        ["email:ada@example.org device:d", "user_id:ada device:d", "email:ada@example.org user_id:ada"],
        ["device:d email:ada@example.org user_id:ada"],
        []);

    [Fact]
    public void Devices_seen_together_do_not_join_their_persons() => Holds(
        ["email:ada@example.org device:d", "email:eve@example.org device:e", "device:d device:e"],
        ["device:d email:ada@example.org", "device:e email:eve@example.org"],
        ["device:d | device:e: DeviceOfAnotherPerson"]);

    [Fact]
    public void The_stronger_kind_is_linked_first() => Holds(
        ["phone:0171123456 device:d", "user_id:eve device:d"],
        ["device:d user_id:eve", "phone:+49171123456"],
        ["device:d | phone:+49171123456: DeviceOfAnotherPerson"]);

    [Fact]
    public void Persons_and_accounts_are_never_one_profile() => Holds(
        ["email:ada@example.org account:Acme", "email:eve@example.org account:Acme", "device:d account:Acme"],
        ["account:Acme", "device:d", "email:ada@example.org", "email:eve@example.org"],
        []);

    [Fact]
    public void Two_accounts_are_not_one_because_a_third_name_is_seen_with_both()
    {
        var rules = IdentifierRulesDocument.Parse("""{ "kinds": [ { "key": "customer_number", "scope": "account" } ] }""").ToRules();
        using var database = new ProfileDatabase(rules).AddAll("customer_number:7 account:Acme", "customer_number:8 account:Acme");

        Assert.Equal([RefusalReason.Limit], database.Partition().Refused.Select(r => r.Reason));
    }

    [Fact]
    public void A_profile_is_named_after_its_smallest_node_and_node_0_has_none()
    {
        using var database = new ProfileDatabase().AddAll("device:d", "phone:0171123456", "email:ada@example.org phone:0171123456");
        var partition = database.Partition();

        Assert.Equal([0, 1, 2, 2], partition.Profiles.ToArray());
        Assert.Equal([2, 3], partition.NodesOf(new(2)));
        Assert.Equal([null, new(1), new(2), new(2), null], Enumerable.Range(0, 5).Select(partition.ProfileOf));
        Assert.Equal([], partition.NodesOf(new(3)));
    }

    [Fact]
    public void No_rows_are_no_profiles()
    {
        using var database = new ProfileDatabase();

        Assert.Equal((0, 1, null), (database.Partition().Count, database.Partition().Profiles.Length, database.Partition().ProfileOf(0)));
    }

    [Fact]
    public void A_kind_that_no_longer_names_anyone_leaves_its_identifiers_without_profile()
    {
        using var database = new ProfileDatabase().AddAll("email:ada@example.org phone:0171123456", "phone:0171123456 device:d");
        var partition = database.Partition();
        var rules = IdentifierRulesDocument.Parse("""{ "kinds": [ { "key": "phone", "scope": "none" } ] }""").ToRules();

        Assert.Equal(["device:d email:ada@example.org phone:+49171123456"], database.Profiles(partition));
        Assert.Equal(["device:d", "email:ada@example.org"], database.Profiles(ProfilePartition.From(database.Records, rules)));
    }

    // Reliability row I1: what must not explode. Steps are counted, because a clock would measure the machine.

    [Fact]
    public void A_shared_address_keeps_as_many_devices_as_the_limit_allows_and_the_work_stays_linear()
    {
        var records = new ProfileRecords();
        var address = Node(records, "email", 1);
        for (var i = 1; i <= 100_000; i++)
            records.AddPair(i, address, Node(records, "anonymous_id", i));

        var partition = ProfilePartition.From(records, s_rules);

        Assert.Equal(51, partition.NodesOf(new(address)).Count);
        Assert.Equal((99_951, 99_950), (partition.Count, partition.Refused.Count));
        Assert.InRange(partition.Steps, 100_000, 1_000_000);
    }

    [Fact]
    public void A_shared_device_belongs_to_one_of_5000_logins()
    {
        var records = new ProfileRecords();
        var device = Node(records, "device", 1);
        for (var i = 1; i <= 5_000; i++)
            records.AddPair(i, device, Node(records, "user_id", i));

        var partition = ProfilePartition.From(records, s_rules);

        Assert.Equal((5_000, 4_999), (partition.Count, partition.Refused.Count));
        Assert.InRange(partition.Steps, 5_000, 50_000);
    }

    [Fact]
    public void A_chain_of_100000_addresses_is_cut_into_profiles_within_the_limit()
    {
        var records = new ProfileRecords();
        var last = Node(records, "email", 1);
        for (var i = 1; i < 100_000; i++)
        {
            var next = Node(records, "email", i + 1);
            records.AddPair(i, last, next);
            last = next;
        }

        var partition = ProfilePartition.From(records, s_rules);

        Assert.Equal(5, partition.Profiles[1..].ToArray().CountBy(p => p).Max(p => p.Value));
        Assert.Equal(partition.Count - 1, partition.Refused.Count);
        Assert.InRange(partition.Steps, 100_000, 3_000_000);
    }

    [Fact]
    public void A_circle_of_persons_and_devices_ends_where_it_began()
    {
        var records = new ProfileRecords();
        var persons = Enumerable.Range(1, 50_000).Select(i => Node(records, "user_id", i)).ToArray();
        var devices = Enumerable.Range(1, 50_000).Select(i => Node(records, "device", i)).ToArray();
        for (var i = 0; i < persons.Length; i++)
        {
            records.AddPair(2 * i + 1, persons[i], devices[i]);
            records.AddPair(2 * i + 2, persons[(i + 1) % persons.Length], devices[i]);
        }

        var partition = ProfilePartition.From(records, s_rules);

        Assert.Equal((50_000, 50_000), (partition.Count, partition.Refused.Count));
        Assert.InRange(partition.Steps, 100_000, 3_000_000);
    }

    [Fact]
    public void A_thousand_never_links_at_one_person_stay_cheap()
    {
        var records = new ProfileRecords();
        var hub = Node(records, "email", 1);
        for (var i = 1; i <= 10_000; i++)
        {
            var other = Node(records, "anonymous_id", i);
            records.AddPair(i, hub, other);
            if (i <= 1_000)
                records.Add(new(i, DecisionKind.NeverLink, hub, other, DateTimeOffset.UnixEpoch, "ada", ""));
        }

        var partition = ProfilePartition.From(records, s_rules);

        Assert.Equal((9_951, 1_000), (partition.Count, partition.Refused.Count(r => r.Reason == RefusalReason.NeverLink)));
        Assert.InRange(partition.Steps, 10_000, 200_000);
    }

    static void Holds(string[] rows, string[] profiles, string[] refused)
    {
        using var database = new ProfileDatabase().AddAll(rows);
        var partition = database.Partition();

        Assert.Equal(profiles, database.Profiles(partition));
        Assert.Equal(refused, database.Refused(partition));
    }

    /// <summary>The keys of a kind lie in no order, as hashes do.</summary>
    static int Node(ProfileRecords records, string kind, int number) =>
        records.AddNode(s_rules.Find(kind)!.Code, (UInt128)(uint)number * UInt128.Parse("275902353957853902347826394823", null) << 7);
}
