using System.Text.RegularExpressions;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed partial class PrivacyVerbTests
{
    const string Rows = """
        customer_number,email,time,touchpoint
        1001234,ada@example.org,2020-03-01T10:00:00Z,visit
        1005678,,2024-03-01T11:00:00Z,visit
        """;

    [Fact]
    public async Task Erasing_shows_what_goes_asks_and_proves_what_went()
    {
        using var tenant = await new TestTenant().Import(Rows);
        var proof = Path.Combine(tenant.Folder.Root, "proof.json");

        Assert.Equal(new(1, """
            To be erased: 1 interactions and these identifiers:
              customer_number:1001234
              email:ada@example.org

            """, "This cannot be taken back. Nobody is there to answer: say --yes. Nothing was changed.\n"), await Run(tenant, "erase", "1001234"));
        var done = await Run(tenant, "erase", "1001234", "--yes", "--reason", "ticket 12", "--proof", proof);
        Assert.Equal((0, ""), (done.Code, done.Error));
        Assert.Contains("Erased: 1 interactions and 2 identifiers; entry 1 of the protocol.\n", done.Output, StringComparison.Ordinal);
        Assert.Contains(": none found.\n", done.Output, StringComparison.Ordinal);
        Assert.Contains("\"sequences\": [\n    \"1\"\n  ]", await File.ReadAllTextAsync(proof, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Contains("A person with it was erased on ", (await Run(tenant, "erase", "ADA@example.org", "--yes")).Error, StringComparison.Ordinal);
        Assert.Contains("The reason names the person", (await Run(tenant, "erase", "1005678", "--yes", "--reason", "asked by 1005678")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Retaining_and_objecting_are_noted_in_a_protocol_that_can_be_read()
    {
        using var tenant = await new TestTenant().Import(Rows);

        Assert.Equal("Nothing is past its time.\n", (await Run(tenant, "retain")).Output);
        Assert.Equal(0, (await Run(tenant, "object", "email:eve@example.org")).Code);
        Assert.Equal(0, (await Run(tenant, "retain", "--set", "3y", "--yes")).Code);
        var log = await Run(tenant, "log");

        Assert.Equal((0, ""), (log.Code, log.Error));
        Assert.Equal(["object", "settings", "retain", "done"], Kind().Matches(log.Output).Select(match => match.Groups[1].Value));
        Assert.EndsWith("The protocol is whole.\n", log.Output, StringComparison.Ordinal);
        Assert.Contains("1 customers, 1 rows", (await CommandLine.Run("touchpoints", "--dir", tenant.Folder.Root)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_is_written_where_it_was_asked_for()
    {
        using var tenant = await new TestTenant().Import(Rows);
        var page = Path.Combine(tenant.Folder.Root, "answer.html");

        Assert.Equal(new(0, $"{page}: 2 identifiers, 0 traits, 1 links, 0 accounts, 0 consents, 0 restrictions, 1 interactions, 0 messages, 0 interviews, 0 objections. Noted in the protocol.\n", ""), await Run(tenant, "access", "1001234", "--out", page));
        Assert.StartsWith("<!DOCTYPE html>", await File.ReadAllTextAsync(page, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.Equal(1, (await Run(tenant, "access", "1001234", "--out", "answer.pdf")).Code);
    }

    [GeneratedRegex("Z  ([a-z]+) ")]
    private static partial Regex Kind();

    static Task<CommandLine> Run(TestTenant tenant, params string[] arguments) => CommandLine.Run(["privacy", .. arguments, "--dir", tenant.Folder.Root]);
}
