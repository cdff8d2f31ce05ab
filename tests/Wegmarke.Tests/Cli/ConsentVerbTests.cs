using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class ConsentVerbTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_withdrawal_takes_the_customer_out_of_answers_and_says_so()
    {
        await Run("import", _folder.File("a.csv", "customer,email,time,touchpoint,consent\n1001,ada@example.org,2026-03-01T10:00:00Z,newsletter,analysis;marketing\n1002,,2026-03-01T10:00:00Z,newsletter,\n"));
        var given = await Run("privacy", "consent", "give", "1001", "--purpose", "marketing", "--at", "2026-03-01", "--text", "v3", "--channel", "online-shop", "--url", "https://example.org/f");
        var withdrawn = await Run("privacy", "consent", "withdraw", "ada@example.org", "--purpose", "analysis;marketing", "--reason", "ticket 7");
        var shown = await Run("privacy", "consent", "show", "1001");
        var answer = await Run("transitions");

        Assert.Equal("Recorded: consent to marketing, as of 2026-02-28 23:00:00Z; noted in the protocol.\n", given.Output);
        Assert.Equal((0, 2), (withdrawn.Code, withdrawn.Output.Split('\n').Length - 1));
        Assert.Contains("marketing       withdrawn", shown.Output, StringComparison.Ordinal);
        Assert.Contains("not what was collected on consent", shown.Output, StringComparison.Ordinal);
        Assert.Contains("text v3  form https://example.org/f", shown.Output, StringComparison.Ordinal);
        Assert.Contains("1 customers, 1 journeys, 1 interactions", answer.Output, StringComparison.Ordinal);
        Assert.Contains("1 rows left out: their customers withdrew their consent to analysis", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_restricted_customer_is_in_no_answer_and_the_page_says_why()
    {
        await Run("import", _folder.File("a.csv", "customer,time,touchpoint\n1001,2026-03-01T10:00:00Z,newsletter\n1002,2026-03-01T10:00:00Z,newsletter\n"));
        var restricted = await Run("privacy", "restrict", "1001");
        var page = await Run("profile", "1001");
        var figures = await Run("touchpoints");
        var lifted = await Run("privacy", "restrict", "1001", "--lift");

        Assert.Contains("Processing restricted for 1 identifiers; entry 1 of the protocol.", restricted.Output, StringComparison.Ordinal);
        Assert.Contains("Processing is restricted (Art. 18 DSGVO)", page.Output, StringComparison.Ordinal);
        Assert.Contains("0 interactions", page.Output, StringComparison.Ordinal);
        Assert.Contains("1 customers left out: their data may only be stored (Art. 18 DSGVO)", figures.Output, StringComparison.Ordinal);
        Assert.Contains("Restriction ended for 1 identifiers; entry 2", lifted.Output, StringComparison.Ordinal);
        Assert.Contains("1 interactions", (await Run("profile", "1001")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Consents_come_in_from_a_file_before_any_contact()
    {
        var answer = await Run("privacy", "consent", "import", _folder.File("c.csv", "email,purpose,given,time\nada@example.org,marketing,ja,2026-03-01\n"));

        Assert.Contains("1 rows read = 1 stored", answer.Output, StringComparison.Ordinal);
        Assert.Contains("marketing       given 2026-02-28 23:00Z", (await Run("privacy", "consent", "show", "ada@example.org")).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("'fun' names no purpose. Known are analysis, personalisation, marketing, retargeting, service; several with ';'.", "--purpose", "fun")]
    [InlineData("2099-01-01 23:00:00Z is in the future: a consent is recorded when it has been given or withdrawn.", "--purpose", "marketing", "--at", "2099-01-02")]
    [InlineData("'soon' is no time for '--at'.", "--purpose", "marketing", "--at", "soon")]
    public async Task What_cannot_be_recorded_says_why(string message, params string[] options)
    {
        var answer = await Run(["privacy", "consent", "give", "email:ada@example.org", .. options]);

        Assert.NotEqual(0, answer.Code);
        Assert.Contains(message, answer.Error, StringComparison.Ordinal);
    }

    Task<CommandLine> Run(params string[] arguments) => CommandLine.Run([.. arguments, "--dir", _folder.Path]);

    public void Dispose() => _folder.Dispose();
}
