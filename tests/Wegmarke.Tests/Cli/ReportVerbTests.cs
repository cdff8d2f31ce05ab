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
    public async Task Another_kind_of_file_is_refused()
    {
        using var tenant = await new TestTenant().Import(Rows);

        var answer = await CommandLine.Run("report", "--dir", tenant.Folder.Root, "--out", "report.docx");

        Assert.Equal((1, "--out 'report.docx' is neither .html nor .pdf.\n"), (answer.Code, answer.Error));
    }
}
