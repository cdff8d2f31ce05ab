using Wegmarke.Tests.Kit;

namespace Wegmarke.Tests.Cli;

public sealed class ReportVerbTests
{
    const string Rows = "customer,time,touchpoint\n1001,2024-03-01T10:00:00Z,newsletter\n";

    [Fact]
    public async Task A_report_is_written_and_its_sentences_told()
    {
        using var tenant = await new TestTenant().Import(Rows);
        var path = Path.Combine(tenant.Folder.Root, "report.html");

        var answer = await CommandLine.Run("report", "--dir", tenant.Folder.Root, "--lang", "en", "--out", path);

        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.EndsWith("  1 customer is known. It takes at least 30 to say anything for sure about journeys\n", answer.Output, StringComparison.Ordinal);
        Assert.StartsWith("<!doctype html>", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_of_a_filter_says_which_one_and_refuses_what_cannot_be_asked()
    {
        using var tenant = await new TestTenant().Import(Rows + "1002,2024-04-01T10:00:00Z,website-visit\n");
        var path = Path.Combine(tenant.Folder.Root, "report.html");
        Task<CommandLine> Report(params string[] options) => CommandLine.Run(["report", "--dir", tenant.Folder.Root, "--lang", "en", "--out", path, .. options]);

        Assert.Equal($"{path}: 7 forms, 0 weak points of 0 comparisons, 1 customers", (await Report("--from", "2024-03", "--to", "2024-04", "--where", "touchpoint=newsletter")).Output.Split('\n')[0]);
        var page = await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken);
        Assert.Contains("touchpoint: Newsletter", page[..page.IndexOf("<svg", StringComparison.Ordinal)], StringComparison.Ordinal);
        Assert.Equal(0, (await Report("--from", "2025-01")).Code);
        Assert.Contains("There is nothing to say: no interaction of a customer falls into this period", await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), StringComparison.Ordinal);
        Assert.StartsWith("'soon' is no date for 'from'.", (await Report("--from", "soon")).Error, StringComparison.Ordinal);
        Assert.Contains("buyers", (await Report("--segment", "buyers")).Error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_kind_of_file_is_refused()
    {
        using var tenant = await new TestTenant().Import(Rows);

        var answer = await CommandLine.Run("report", "--dir", tenant.Folder.Root, "--out", "report.docx");

        Assert.Equal((1, "--out 'report.docx' is neither .html nor .pdf.\n"), (answer.Code, answer.Error));
    }
}
