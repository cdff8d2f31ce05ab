using Wegmarke.Storage;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class ImportVerbTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    string Data => Path.Combine(_folder.Path, "data");

    [Fact]
    public async Task It_says_what_became_of_every_row_and_where_the_rejected_ones_are()
    {
        var file = _folder.File("a.csv", "customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n,2024-03-01T10:00:00Z,newsletter\n1001,yesterday,newsletter\n1001,2024-03-01T10:00:00Z,\n");

        var answer = await Import(file);

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Contains("Source 'file': collected for analysis, basis contract (change with --purposes and --basis).", answer.Output, StringComparison.Ordinal);
        Assert.Contains($"{file}: 4 rows read = 2 stored + 0 duplicate + 2 rejected, in ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("  rejected, MissingName: 1\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("  rejected, BadTime: 1\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains($"  rejected rows with line and reason: {file}.rejects.csv\n", answer.Output, StringComparison.Ordinal);
        Assert.Contains("  stored without a customer: 1 ", answer.Output, StringComparison.Ordinal);
        Assert.Equal(3, (await File.ReadAllLinesAsync($"{file}.rejects.csv", TestContext.Current.CancellationToken)).Length);
    }

    [Fact]
    public async Task Importing_again_stores_nothing_twice()
    {
        var file = _folder.File("a.csv", "customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n");
        await Import(file);

        Assert.Contains("1 rows read = 0 stored + 1 duplicate + 0 rejected", (await Import(file)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_missing_stops_all_of_them_before_anything_is_made()
    {
        var file = _folder.File("a.csv", "customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n");

        Assert.Equal(new(1, "", "There is no file nowhere.csv. Nothing was imported.\n"), await Import(file, "nowhere.csv"));
        Assert.False(Directory.Exists(Data));
    }

    [Fact]
    public async Task What_is_no_canonical_file_is_refused_with_what_was_seen()
    {
        var answer = await Import(_folder.File("a.csv", "name,when\nAda,now\n"));

        Assert.Equal(1, answer.Code);
        Assert.Contains("time", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--zone", "Mars/Olympus", "There is no time zone 'Mars/Olympus'. Use a name such as Europe/Berlin, Europe/Vienna or Europe/Zurich.")]
    [InlineData("--basis", "whim", "--basis 'whim' is unknown. Known are consent, contract, legitimate-interest, legal-obligation.")]
    [InlineData("--purposes", "spying", "--purposes 'spying' holds an unknown word. Known are analysis, personalisation, marketing, retargeting, service, none.")]
    [InlineData("--source", " ", "--source has 0 letters; use 1 to 100.")]
    [InlineData("--customer-is", "shoe_size", "The column 'customer' is to mean 'shoe_size', which is no kind of identifier here.")]
    public async Task An_option_that_cannot_be_is_refused_with_those_that_can(string option, string value, string message)
    {
        var answer = await Import(_folder.File("a.csv", "customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n"), option, value);

        Assert.Equal(1, answer.Code);
        Assert.StartsWith(message, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task One_place_for_rejected_rows_fits_one_file()
    {
        var (one, two, rejects) = (_folder.File("a.csv", "customer,time,touchpoint\n1001,x,y\n"), _folder.File("b.csv", "customer,time,touchpoint\n1002,x,y\n"), Path.Combine(_folder.Path, "r.csv"));

        Assert.Equal(1, (await Import(one, two, "--rejects", rejects)).Code);
        Assert.Contains(rejects, (await Import(one, "--rejects", rejects)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_zone_and_what_the_customer_column_means_are_taken()
    {
        var file = _folder.File("a.csv", "customer,time,touchpoint\nada@example.org,2024-07-01T10:00:00,newsletter\n");
        await Import(file, "--zone", "America/New_York", "--customer-is", "email");

        Assert.Contains("  2024-07-01 14:00:00Z", (await CommandLine.Run("profile", "email:ada@example.org", "--dir", Data)).Output.Replace(">", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_declared_basis_holds_for_the_next_import_of_the_source()
    {
        var file = _folder.File("a.csv", "customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n");
        await Import(file, "--source", "crm", "--basis", "consent", "--purposes", "analysis;marketing");

        Assert.Contains("Source 'crm': collected for analysis;marketing, basis consent", (await Import(file, "--source", "crm")).Output, StringComparison.Ordinal);
        Assert.Contains("Source 'file': collected for analysis, basis contract", (await Import(file)).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_tenant_that_another_process_writes_is_left_alone()
    {
        var file = _folder.File("a.csv", "customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n");
        using var held = InteractionLog.Open(new TenantFolder(Data, TenantId.Main), TimeProvider.System);

        var answer = await Import(file);

        Assert.Equal(1, answer.Code);
        Assert.Contains("is being written by another process", answer.Error, StringComparison.Ordinal);
    }

    Task<CommandLine> Import(params string[] arguments) => CommandLine.Run(["import", .. arguments, "--dir", Data]);

    public void Dispose() => _folder.Dispose();
}
