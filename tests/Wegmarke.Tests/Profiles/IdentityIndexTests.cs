using Wegmarke.Profiles;

namespace Wegmarke.Tests.Profiles;

public sealed class IdentityIndexTests
{
    [Fact]
    public void A_row_belongs_to_its_strongest_identifier_whatever_the_order_of_columns()
    {
        using var database = new ProfileDatabase();

        Assert.Equal("customer_number:7", database.TextOf(database.Add("device:d email:ada@example.org customer_number:7")));
        Assert.Equal("customer_number:7", database.TextOf(database.Add("customer_number:7 device:d")));
        Assert.Equal("email:ada@example.org", database.TextOf(database.Add("anonymous_id:a phone:0171123456 email:ada@example.org")));
        Assert.Equal("device:d", database.TextOf(database.Add("account:Acme anonymous_id:a device:d")));
        Assert.Equal("account:Acme", database.TextOf(database.Add("account:Acme session:s")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("session:s case:c")]
    [InlineData("customer_number:0 email:info@example.org")]
    public void A_row_without_an_identifier_is_unlinked(string row)
    {
        using var database = new ProfileDatabase();

        Assert.Equal(0, database.Add(row));
        Assert.Empty(database.Table("profiles_nodes"));
    }

    [Fact]
    public void Identifiers_and_pairs_are_recorded_once_with_the_sequence_of_their_first_row()
    {
        using var database = new ProfileDatabase();
        database.AddAll(
            "customer_number:7 email:ada@example.org",
            "email:ADA@example.org customer_number:7",
            "customer_number:7 device:d account:Acme",
            "customer_number:7 device:d account:Acme email:ada@example.org");

        Assert.Equal(["1 0 7 1", "2 2 ada@example.org 1", "3 6 d 3", "4 5 Acme 3"], database.Table("profiles_nodes"));
        Assert.Equal(["1 2 1", "1 3 3"], database.Table("profiles_pairs"));
        Assert.Equal(["1 4 3"], database.Table("profiles_members"));
    }

    [Fact]
    public void Accounts_are_paired_with_accounts_and_persons_with_persons()
    {
        var rules = IdentifierRulesDocument.Parse("""{ "kinds": [ { "key": "customer_number", "scope": "account" } ] }""").ToRules();
        using var database = new ProfileDatabase(rules);
        database.Add("customer_number:7 account:Acme email:ada@example.org phone:0171123456");

        Assert.Equal(["1 2 1", "3 4 1"], database.Table("profiles_pairs"));
        Assert.Equal(["3 1 1", "3 2 1"], database.Table("profiles_members"));
        Assert.Equal("email:ada@example.org", database.TextOf(database.Add("customer_number:7 email:ada@example.org")));
    }

    [Fact]
    public void A_second_value_of_the_same_kind_in_one_row_does_not_depend_on_its_place()
    {
        using var database = new ProfileDatabase();

        var node = database.Add("email:ada@example.org email:bob@example.org email:ada@example.org");

        Assert.Equal(node, database.Add("email:bob@example.org email:ada@example.org"));
        Assert.Equal(["1 2 1"], database.Table("profiles_pairs"));
    }

    [Fact]
    public void An_index_opened_again_knows_all_that_was_recorded()
    {
        using var database = new ProfileDatabase();
        string[] rows = [.. Enumerable.Range(0, 5000).Select(i => $"customer_number:{1000 + i} email:x{i % 900}@example.org device:d{i} account:A{i % 7}")];
        var nodes = rows.Select(database.Add).ToArray();
        var (nodeCount, pairCount) = (database.Index.NodeCount, database.Index.PairCount);
        var tables = Tables(database);

        database.Reopen();

        Assert.Equal((nodeCount, pairCount), (database.Index.NodeCount, database.Index.PairCount));
        Assert.Equal(nodes, rows.Select(database.Add));
        Assert.Equal(tables, Tables(database));
    }

    [Fact]
    public void Recording_survives_the_file_being_closed()
    {
        var folder = Directory.CreateTempSubdirectory("wegmarke-");
        using (var database = new ProfileDatabase(folder: folder.FullName))
        {
            database.Add("customer_number:7 email:ada@example.org");
            database.Transaction.Commit();
        }
        using (var database = new ProfileDatabase(folder: folder.FullName))
            Assert.Equal(1, database.Add("customer_number:7 email:ada@example.org"));
        folder.Delete(recursive: true);
    }

    [Fact]
    public void An_erased_identifier_keeps_its_number_and_comes_back_as_a_new_one()
    {
        using var database = new ProfileDatabase();
        database.AddAll("email:ada@example.org", "email:bob@example.org");
        database.Transaction.Prepare("UPDATE profiles_nodes SET key = NULL, value = NULL WHERE node = 1").Run();
        database.Reopen();

        Assert.Equal(2, database.Add("email:bob@example.org"));
        Assert.Equal(3, database.Add("email:ada@example.org"));
        Assert.Null(database.Partition().ProfileOf(1));
    }

    static string[] Tables(ProfileDatabase database) =>
        [.. database.Table("profiles_nodes"), .. database.Table("profiles_pairs"), .. database.Table("profiles_members")];
}
