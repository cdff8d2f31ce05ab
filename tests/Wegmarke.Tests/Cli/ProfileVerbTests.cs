using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class ProfileVerbTests
{
    const string Rows = """
        customer_number,email,loyalty_card,time,touchpoint,order,value,currency
        1001,ada@example.org,,2024-03-01T10:00:00Z,newsletter,,,
        1001,,,2024-03-02T10:00:00Z,store-purchase,B-1,10.00,EUR
        1001,,,2024-03-02T10:00:00Z,store-purchase,B-1,2.50,EUR
        1001,,,2024-03-03T10:00:00Z,complaint,,,
        1002,,,2024-03-01T10:00:00Z,website-visit,,,
        ,,1002,2024-03-01T10:00:00Z,website-visit,,,
        """;

    [Fact]
    public async Task It_shows_identifiers_links_and_the_timeline()
    {
        using var tenant = await new TestTenant().Import(Rows);

        Assert.Equal(new(0, """
            Profile P1 (Person)
              customer_number:1001  first seen in interaction 1
              email:ada@example.org  first seen in interaction 1
              customer_number:1001 = email:ada@example.org  together in interaction 1
            3 interactions
            > 2024-03-01 10:00:00Z  Newsletter · E-mail · consideration  #1
              2024-03-02 10:00:00Z  Store purchase · Store · decision 12.50 EUR (2 lines)  #2
            S 2024-03-03 10:00:00Z  Complaint · Phone · retention  #4

            """, ""), await Run(tenant, "ada@example.org", "--lang", "en"));
    }

    [Fact]
    public async Task An_identifier_of_several_is_refused_with_the_choices_and_an_unknown_one_named()
    {
        using var tenant = await new TestTenant().Import(Rows);

        Assert.Equal(new(1, "", "'1002' names several profiles. Ask again with one of: customer_number:1002, loyalty_card:1002\n"), await Run(tenant, "1002"));
        Assert.Equal(new(1, "", "Nobody has the identifier '4711', of whatever kind.\n"), await Run(tenant, "4711"));
        Assert.Equal(new(1, "", "There is no phase model 'nine'. Known are five, six, retail.\n"), await Run(tenant, "1001", "--phases", "nine"));
    }

    [Fact]
    public async Task Customers_are_found_by_the_beginning_of_an_identifier()
    {
        using var tenant = await new TestTenant().Import(Rows);

        Assert.Equal(new(0, """
            {
              "profiles": [
                {
                  "identifier": "customer_number:1001",
                  "name": null,
                  "identifiers": [
                    "email:ada@example.org"
                  ],
                  "figures": {
                    "contacts": 3,
                    "lastContact": "2024-03-03T10:00:00+00:00",
                    "revenue": 1250
                  }
                }
              ],
              "hasMore": false
            }

            """, ""), await Run(tenant, "search", "ada@", "--json"));
        Assert.Equal(new(1, "", "'search' has 1 letters; it takes 2 to 200: the beginning of an identifier, a name or an address.\n"), await Run(tenant, "search", "a"));
        Assert.Contains("customer_number:1001", (await Run(tenant, "search", "1001", "--take", "1")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Linking_and_unlinking_are_recorded_and_undo_each_other()
    {
        using var tenant = await new TestTenant().Import(Rows);

        Assert.Equal(new(0, "Decided and recorded.\n", ""), await Run(tenant, "link", "customer_number:1002", "loyalty_card:1002", "--reason", "same person"));
        Assert.Contains("2 interactions\n", (await Run(tenant, "1002")).Output, StringComparison.Ordinal);
        Assert.Equal(new(0, "That is decided already; nothing changed.\n", ""), await Run(tenant, "link", "customer_number:1002", "loyalty_card:1002"));
        Assert.Equal(new(0, "Decided and recorded.\n", ""), await Run(tenant, "unlink", "customer_number:1002", "loyalty_card:1002"));
        Assert.Contains("1 interactions\n", (await Run(tenant, "loyalty_card:1002")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("customer_number:1001", "4711", "Nobody has the identifier '4711', of whatever kind.")]
    [InlineData("customer_number:1001", "1002", "'1002' is an identifier of several kinds; write customer_number:1002 or loyalty_card:1002.")]
    [InlineData("customer_number:1001", "customer_number:1001", "'customer_number:1001' and 'customer_number:1001' are one identifier; give two.")]
    public async Task What_cannot_be_linked_is_refused_and_nothing_recorded(string a, string b, string message)
    {
        using var tenant = await new TestTenant().Import(Rows);
        var before = (await tenant.Journeys()).LastChange;

        Assert.Equal(new(1, "", message + "\n"), await Run(tenant, "link", a, b));
        Assert.Equal(before, (await tenant.Journeys()).LastChange);
    }

    static Task<CommandLine> Run(TestTenant tenant, params string[] arguments) => CommandLine.Run(["profile", .. arguments, "--dir", tenant.Folder.Root]);
}
