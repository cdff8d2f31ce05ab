using System.Text.Json;
using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class QuestionVerbsTests
{
    const string Rows = """
        customer,time,touchpoint,campaign,session
        1001,2024-03-01T10:00:00Z,newsletter,spring,s1
        1001,2024-03-01T12:00:00Z,website-visit,spring,s1
        1002,2024-03-01T11:00:00Z,newsletter,autumn,
        1002,2024-03-01T11:30:00Z,website-visit,,
        """;

    [Fact]
    public async Task Transitions_are_a_table_with_bars_and_what_it_rests_on()
    {
        using var tenant = await new TestTenant().Import(Rows);

        var answer = await CommandLine.Run("transitions", "--dir", tenant.Folder.Root, "--lang", "en", "--by", "campaign", "--from", "2024-03");

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(["autumn Newsletter → Website visit 1 50.0 % 1 30 min ████████████", "spring Newsletter → Website visit 1 50.0 % 1 2 h ████████████"], Cells(answer).Skip(1));
        Assert.EndsWith("""
            2 moves, 1 different ones
            begin with: Newsletter 100.0 %
            end with: Website visit 100.0 %
            2 customers, 2 journeys, 4 interactions, 100.0 % linked to a customer, 0.0 % on consent
            per journey; from 2024-03-01 00:00, zone Europe/Berlin; no conditions

            """, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_question_as_json_has_the_same_names_as_the_server()
    {
        using var tenant = await new TestTenant().Import(Rows);

        var answer = await CommandLine.Run("transitions", "--dir", tenant.Folder.Root, "--per", "session", "--where", "campaign=spring", "--json");

        var root = JsonDocument.Parse(answer.Output).RootElement;
        Assert.Equal(["asked", "phaseModel", "by", "moves", "distinct", "left", "transitions", "ends"], root.EnumerateObject().Select(member => member.Name));
        Assert.Equal((1, 1), (root.GetProperty("moves").GetInt32(), root.GetProperty("asked").GetProperty("units").GetInt32()));
    }

    const string Purchases = """
        customer,time,touchpoint,order,value,currency
        1001,2024-03-01T10:00:00Z,newsletter,,,
        1001,2024-03-02T10:00:00Z,store-purchase,A,10.00,EUR
        1002,2024-03-01T11:00:00Z,newsletter,,,
        ,2024-03-03T11:00:00Z,store-purchase,B,2.00,EUR
        1001,2024-03-04T11:00:00Z,store-return,A,-4.00,EUR
        """;

    [Fact]
    public async Task Attribution_is_a_table_with_what_it_rests_on()
    {
        using var tenant = await new TestTenant().Import(Purchases);

        var answer = await CommandLine.Run("attribution", "--dir", tenant.Folder.Root, "--lang", "en", "--model", "linear", "--per", "customer");

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(["E-mail 2 2 1 1 0.5 50.0 % 3.00 – 0.00 – – –", "Store 1 2 1 0 0.5 50.0 % 3.00 – 0.00 – – –"], Cells(answer).Skip(1));
        Assert.EndsWith("""
            1 conversions worth 6.00 EUR; 2 paths without one
            1 conversions worth 2.00 are of nobody known and nobody's credit: 50.0 % linked
            Refunds took back 4.00; 0 purchases were cancelled as a whole and are no conversions
            lookback 90 d; conversions are touches themselves; unique touches
            2 customers, 5 interactions, 80.0 % linked to a customer, 0.0 % on consent
            per customer; all times, zone Europe/Berlin; no conditions

            """, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Attribution_takes_a_file_of_paths_instead_of_a_tenant()
    {
        using var folder = new TemporaryFolder();
        var paths = folder.File("paths.csv", "path,total_conversions,total_conversion_value,total_null\na|b,1,6.5,0\n");

        var (answer, refused) = (await CommandLine.Run("attribution", "--paths", paths, "--separator", "|", "--model", "first,last"), await CommandLine.Run("attribution", "--paths", paths, "--per", "customer"));

        Assert.Equal(["a 1 1 0", "b 0 0 1"], Cells(answer).Skip(1).Take(2));
        Assert.EndsWith("1 conversions worth 6.50; 0 paths without one\nconversions are no touches; unique touches\n", answer.Output, StringComparison.Ordinal);
        Assert.Equal((1, "--per says nothing about a file of paths, which has neither customers nor times. With --paths there are --model, --transform, --half-life, --leave-out, --rows.\n"), (refused.Code, refused.Error));
    }

    [Fact]
    public async Task An_export_is_written_whole_or_not_at_all()
    {
        using var tenant = await new TestTenant().Import(Purchases);
        using var folder = new TemporaryFolder();
        var (plain, zipped) = (Path.Combine(folder.Path, "log.xes"), Path.Combine(folder.Path, "log.xes.gz"));

        var answer = await CommandLine.Run("export", "--format", "xes", "--out", plain, "--dir", tenant.Folder.Root, "--per", "customer");
        await CommandLine.Run("export", "--format", "xes", "--out", zipped, "--dir", tenant.Folder.Root, "--per", "customer");
        var refused = await CommandLine.Run("export", "--format", "ocel", "--out", plain, "--dir", tenant.Folder.Root, "--per", "account");

        Assert.Equal($"2 customers with 4 interactions in {plain}\n1 interactions of nobody known, or in no customer, are not in it.\n", answer.Output);
        await using var unzipped = new System.IO.Compression.GZipStream(File.OpenRead(zipped), System.IO.Compression.CompressionMode.Decompress);
        Assert.Equal(await File.ReadAllTextAsync(plain, TestContext.Current.CancellationToken), await new StreamReader(unzipped).ReadToEndAsync(TestContext.Current.CancellationToken));
        Assert.Equal((1, "Accounts cannot be exported as units. Export per journey, customer, session or case.\n"), (refused.Code, refused.Error));
        Assert.Equal(["log.xes", "log.xes.gz"], Directory.GetFiles(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_funnel_is_a_table_of_steps_with_what_it_rests_on_and_who_stopped()
    {
        using var tenant = await new TestTenant().Import(Rows);

        var answer = await CommandLine.Run("funnel", "--dir", tenant.Folder.Root, "--lang", "en", "--steps", "newsletter, website-visit", "--window", "1h", "--dropped", "1");

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Equal(
            ["Newsletter 2 100.0 % 100.0 % – 1 ████████████████████ Website visit 100.0 %", "Website visit 1 50.0 % 50.0 % 50.0 % 30 min ██████████", "Stopped Since", "customer_number:1001 2024-03-01 10:00"],
            Cells(answer).Skip(1));
        Assert.Contains("""
            within 1 h of the first step; nothing held
            2 customers, 4 interactions, 100.0 % linked to a customer, 0.0 % on consent
            per customer; all times, zone Europe/Berlin; no conditions

            """, answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Paths_steps_and_conformance_are_tables_with_what_they_rest_on()
    {
        using var tenant = await new TestTenant().Import(Rows);
        Task<CommandLine> Ask(params string[] options) => CommandLine.Run([.. options, "--dir", tenant.Folder.Root, "--lang", "en"]);

        var (paths, steps, conformance) = (await Ask("paths", "--from", "newsletter"), await Ask("steps", "--before", "end"), await Ask("conformance", "--ideal", "newsletter,website-visit"));

        Assert.Equal(["Newsletter → Website visit 2 100.0 % 2 0.0 % 0.00 30 min"], Cells(paths).Skip(1));
        Assert.Contains("2 paths of 2 customers, 1 different ones\n", paths.Output, StringComparison.Ordinal);
        Assert.Equal(["Website visit 2 100.0 % 2 0.0 % –"], Cells(steps).Skip(1));
        Assert.Contains("all: 100.0 % of 2 fit exactly, average fitness 1.000, of all as one 1.000\n", conformance.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_in_no_session_is_said()
    {
        using var tenant = await new TestTenant().Import(Rows);

        Assert.Contains("2 interactions of customers are in no session: nothing is said there.\n", (await CommandLine.Run("transitions", "--dir", tenant.Folder.Root, "--per", "session")).Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Touchpoints_take_the_same_questions()
    {
        using var tenant = await new TestTenant().Import(Rows);

        var answer = await CommandLine.Run("touchpoints", "--dir", tenant.Folder.Root, "--lang", "en", "--by", "campaign", "--where", "touchpoint=newsletter", "--to", "1.3.2024 12:30");

        Assert.Equal(["autumn Newsletter E-mail consideration 1 1 0 0.00 0.00 0", "spring Newsletter E-mail consideration 1 1 0 0.00 0.00 0"], Cells(answer).Skip(1).Order(StringComparer.Ordinal));
        Assert.Contains("2 customers, 2 journeys, 2 interactions, 100.0 % linked to a customer, 0.0 % on consent\nper journey; before 2024-03-01 12:30, zone Europe/Berlin; touchpoint=newsletter\n", answer.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("series", "--grain", "hour", "2024-03-01 11:00+01:00 1 0 1 ████████████", "in all 4 interactions\n2 customers, 4 interactions")]
    [InlineData("retention", "--unit", "day", "2024-03-01 2 100 %", "2024-03-01 is not over; its figures may grow.\n2 customers, 4 interactions")]
    [InlineData("lifecycle", "--unit", "week", "2024-W09 * 2 2 0 0 0 +2", "* the period or the data covers only a part of it\n2 customers, 4 interactions")]
    [InlineData("acquisition", "--of", "campaign", "autumn 1 50.0 % 0 0.0 % – – 0.00 0.00", "2 customers by their first contact; 0 bought\n2 customers, 4 interactions")]
    [InlineData("channels", "--lang", "en", "E-mail → Website & shop 2 2 0.0 % 2 30 min", "2 of 2 customers use more than one channel\nbought offline after an online contact: 0 of 0 purchases")]
    [InlineData("heatmap", "--lang", "en", "Newsletter 100 2", "2 customers; contacts per 100 of them\n2 customers, 2 journeys, 4 interactions")]
    [InlineData("emotion", "--top", "5", "Touchpoint Phase Feeling 95 % Answers Scales Worst words", "0 answers\n2 customers, 2 journeys, 4 interactions")]
    public async Task Every_question_is_a_table_and_json(string verb, string option, string value, string row, string foot)
    {
        using var tenant = await new TestTenant().Import(Rows);

        var answer = await CommandLine.Run(verb, "--dir", tenant.Folder.Root, option, value);
        var json = await CommandLine.Run(verb, "--dir", tenant.Folder.Root, option, value, "--json");

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.Contains(row, Cells(answer));
        Assert.Contains(foot, answer.Output, StringComparison.Ordinal);
        Assert.Equal("asked", JsonDocument.Parse(json.Output).RootElement.EnumerateObject().First().Name);
    }

    [Fact]
    public async Task Dimensions_are_listed_with_shares_and_examples()
    {
        using var tenant = await new TestTenant().Import(Rows);

        var answer = await CommandLine.Run("dimensions", "--dir", tenant.Folder.Root);

        Assert.Contains("campaign interactions 3 75.0 % spring, autumn", Cells(answer));
        Assert.Contains("case interactions 0 0.0 %", Cells(answer));
        Assert.Equal(4, JsonDocument.Parse((await CommandLine.Run("dimensions", "--dir", tenant.Folder.Root, "--json")).Output).RootElement.GetProperty("rows").GetInt32());
    }

    [Theory]
    [InlineData("transitions", "--where", "campaign", "'campaign' is no condition. Write DIMENSION=VALUE, for example campaign=spring; 'wegmarke dimensions' lists what can be asked.")]
    [InlineData("transitions", "--per", "week", "'week' is no unit. Ask per journey, customer, account, session, case.")]
    [InlineData("funnel", "--window", "soon", "'window' is 'soon'; it is a length of time up to 100 years, for example 30min, 12h, 7d or 2w.")]
    [InlineData("touchpoints", "--from", "soon", "'soon' is no date for 'from'. Write 2026-03-29, 29.3.2026, 2026-03, 2026 or 2026-03-29T14:00 (time zone Europe/Berlin).")]
    [InlineData("touchpoints", "--where", "campaign=winter", "No interaction has campaign=winter. There are 2 values, among them spring, autumn.")]
    public async Task What_cannot_be_asked_is_told_in_one_line(string verb, string option, string value, string message)
    {
        using var tenant = await new TestTenant().Import(Rows);

        Assert.Equal(new(1, "", message + "\n"), await CommandLine.Run(verb, "--dir", tenant.Folder.Root, option, value));
    }

    [Theory]
    [InlineData("touchpoints")]
    [InlineData("transitions")]
    [InlineData("series")]
    [InlineData("retention")]
    [InlineData("lifecycle")]
    [InlineData("channels")]
    [InlineData("heatmap")]
    [InlineData("dimensions")]
    public async Task A_row_of_a_table_stays_one_line_and_values_cannot_drive_the_terminal(string verb)
    {
        var value = "\u001b[2J[red]" + new string('w', 300);
        using var tenant = await new TestTenant().Import($"customer,time,touchpoint,campaign\n1,2024-03-01T10:00:00Z,{new string('x', 90)},{value}\n1,2024-03-01T11:00:00Z,{new string('y', 90)},{value}\n");

        var answer = await CommandLine.Run([verb, "--dir", tenant.Folder.Root, .. verb == "dimensions" ? Array.Empty<string>() : ["--by", "campaign"]]);

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.DoesNotContain("\u001b", answer.Output, StringComparison.Ordinal);
        Assert.All(Cells(answer).Where(row => row.Contains("[2J[red]www", StringComparison.Ordinal)), row => Assert.Contains("…", row, StringComparison.Ordinal));
        Assert.Contains(Cells(answer), row => row.Contains("[2J[red]www", StringComparison.Ordinal));
    }

    /// <summary>The cells of each row, header first, a blank between them.</summary>
    static string[] Cells(CommandLine answer) =>
    [
        .. answer.Output.Split('\n').Where(line => line.Contains('│', StringComparison.Ordinal) || line.Contains('|', StringComparison.Ordinal))
            .Select(line => string.Join(' ', line.Split('│', '|').Select(cell => cell.Trim()).Where(cell => cell.Length > 0))),
    ];
}
