using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke privacy report</c></summary>
static class PrivacyReportVerb
{
    static readonly Option<string?> s_out = new("--out") { Description = "File for the record: .html is a page to print, .json is for machines; without it JSON on the terminal." };
    static readonly Option<string[]> s_set = new("--set") { Description = $"Writes what the program cannot know, FIELD=TEXT: {string.Join(", ", RecordField.All.Select(field => field.Key))}. An empty text opens the field again." };

    public static Command Create()
    {
        var language = TenantOptions.Language();
        var command = new Command("report", "The record of processing (Verzeichnis von Verarbeitungstätigkeiten, Art. 30 DSGVO), made from what is set and stored.") { s_out, s_set, language };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction((parsed, cancel) => Task.Run(() => Run(tenant.Folder(parsed), parsed, TenantOptions.LanguageOf(parsed.GetRequiredValue(language)), cancel), cancel));
        return command;
    }

    static int Run(TenantFolder folder, ParseResult parsed, Language language, CancellationToken cancel)
    {
        var output = parsed.GetValue(s_out);
        if (output is not null && !IsHtml(output) && !output.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return Outcome.Fail($"--out {output}: the name must end in .html or .json.");
        var documents = new Documents(folder);
        new RecordSettings(documents).Set((parsed.GetValue(s_set) ?? []).Select(Said).ToDictionary(said => said.Field, said => said.Text));
        var record = ProcessingRecord.Of(folder, documents, language, TimeProvider.System, cancel);
        if (output is null)
        {
            Console.WriteLine(record.ToJson());
            return 0;
        }
        File.WriteAllText(output, IsHtml(output) ? record.ToHtml() : record.ToJson() + "\n");
        Console.WriteLine(record.Open.Count == 0 ? output : $"{output}. To be completed with --set FIELD=TEXT: {string.Join(", ", record.Open)}.");
        return 0;
    }

    static (string Field, string Text) Said(string said) => said.Split('=', 2) is [var field, var text] ? (field.Trim(), text)
        : throw new ArgumentException($"--set '{said}': write FIELD=TEXT, for example officer=\"Eva Muster, datenschutz@example.org\".");

    static bool IsHtml(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);
}
