using System.CommandLine;
using System.IO.Compression;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke export</c></summary>
static class ExportVerb
{
    static readonly string[] s_filter = ["per", "phases", "from", "to", "where"];

    static readonly Option<ExportFormat> s_format = new("--format") { Description = "xes (a trace per unit) or ocel (events and the objects they belong to, OCEL 2.0 JSON).", Required = true };
    static readonly Option<string> s_out = new("--out") { Description = "The file to write; zipped when its name ends with .gz.", Required = true };
    static readonly Option<bool> s_withIdentifiers = new("--with-identifiers") { Description = "Customers by an identifier, orders, sessions and cases by their names; else by numbers." };

    public static Command Create()
    {
        var command = new Command("export", "Writes journeys for process-mining tools, with pseudonyms for customers.") { s_format, s_out, s_withIdentifiers };
        var filter = QuestionOption.Common.Prepend(QuestionOption.Per).Where(option => s_filter.Contains(option.Name))
            .ToDictionary(option => option.Name, option => option.IsRepeated ? (Option)new Option<string[]>($"--{option.Name}") { Description = option.Description } : new Option<string?>($"--{option.Name}") { Description = option.Description });
        foreach (var option in filter.Values)
            command.Options.Add(option);
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            using var asking = Asking.Of(tenant.Existing(parsed));
            string? Said(string name) => parsed.GetValue((Option<string?>)filter[name]);
            var text = new QuestionText { Per = Said("per"), Phases = Said("phases"), From = Said("from"), To = Said("to"), Where = parsed.GetValue((Option<string[]>)filter["where"]) ?? [] };
            var question = Question.Of(text, ReportingZone.Of(TenantSettings.Of(asking.Documents)));
            if (await asking.Store.Ask(async data => Tuple.Create(await asking.Desk.Ask(data, question, cancel)), cancel) is not { Item1: var asked })
                return Outcome.Fail("There are no interactions yet. Bring some in with 'wegmarke import FILE'.");
            var path = parsed.GetRequiredValue(s_out);
            // Nobody can tell who took the file along afterwards.
            AuditLog.Of(tenant.Existing(parsed)).Append(new(AuditAct.Export, $"{parsed.GetValue(s_format)}".ToLowerInvariant(), [],
                new Dictionary<string, string> { ["withIdentifiers"] = parsed.GetValue(s_withIdentifiers) ? "yes" : "no", ["interactions"] = $"{asked.Asked.Interactions}" }));
            var report = await Write(asked, parsed.GetValue(s_format), parsed.GetValue(s_withIdentifiers), path, cancel);
            Console.WriteLine($"{report.Units} {asked.Asked.Per}s with {report.Events} interactions{(report.Objects > 0 ? $" and {report.Objects} objects" : "")} in {path}");
            if (asked.Asked.Interactions > report.Events)
                Console.WriteLine($"{asked.Asked.Interactions - report.Events} interactions of nobody known, or in no {asked.Asked.Per}, are not in it.");
            return 0;
        });
        return command;
    }

    /// <summary>A file that is there stays as it is until the new one is complete.</summary>
    static async Task<ExportReport> Write(AskedQuestion asked, ExportFormat format, bool withIdentifiers, string path, CancellationToken cancel)
    {
        var unfinished = path + ".part";
        try
        {
            ExportReport report;
            await using (var file = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, 1 << 16))
            await using (Stream into = path.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(file, CompressionLevel.Optimal) : file)
                report = await JourneyExport.Run(asked, format, withIdentifiers, into, cancel);
            File.Move(unfinished, path, overwrite: true);
            return report;
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
