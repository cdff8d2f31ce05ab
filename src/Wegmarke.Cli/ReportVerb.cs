using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Maps;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke report --out FILE.html|FILE.pdf</c>, of everything or of what a filter keeps.</summary>
static class ReportVerb
{
    public static Command Create()
    {
        var phases = new Option<string?>("--phases") { Description = "Phase model: five, six, retail, or a key of your own; else your default." };
        var language = TenantOptions.Language();
        var output = new Option<string>("--out") { Description = "File to write: .html, or .pdf through Chromium or Chrome.", Required = true };
        var command = new Command("report", "Writes what a board is told: three sentences, all forms of the map, weak points with evidence, method and data basis.") { phases, language, output };
        var filter = new FilterOptions(command, MapQuestion.Options);
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var path = Path.GetFullPath(parsed.GetRequiredValue(output));
            var isPdf = Path.GetExtension(path).Equals(".pdf", StringComparison.OrdinalIgnoreCase);
            if (!isPdf && Path.GetExtension(path).ToUpperInvariant() is not (".HTML" or ".HTM"))
                return Outcome.Fail($"--out '{parsed.GetRequiredValue(output)}' is neither .html nor .pdf.");
            // Asked first, so that nobody waits for a report that cannot be written.
            var browser = isPdf ? PdfBrowser.Find() : null;
            if (isPdf && browser is null)
                return Outcome.Fail(PdfBrowser.Missing("an .html"));
            var folder = tenant.Existing(parsed);
            await using var tenants = new Tenants(folder.Root, folder.Id);
            var opened = tenants.Find(folder.Id.Value)!;
            var request = MapRequests.Of(opened.Documents, TimeProvider.System, parsed.GetValue(phases), TenantOptions.LanguageOf(parsed.GetRequiredValue(language)));
            var text = QuestionText.Of(name => filter.Said(parsed, name), filter.SaidAll(parsed, "where"));
            var report = await JourneyReport.Of(await ReportSources.Of(opened, request, text, cancel), cancel);
            await (browser is null ? File.WriteAllTextAsync(path, report.ToHtml(), cancel) : File.WriteAllBytesAsync(path, await browser.Print(report.ToHtml(), cancel), cancel));
            Print(path, report);
            return 0;
        });
        return command;
    }

    static void Print(string path, JourneyReport report)
    {
        Console.WriteLine($"{path}: {report.Forms.Count} forms, {report.WeakPoints.Count} weak points of {report.Compared} comparisons, {report.Frame.Customers} customers");
        foreach (var statement in report.Statements)
            Console.WriteLine($"  {Shown.Text(statement.Message.Figure)} {Shown.Text(statement.Message.Sentence)}");
    }
}
