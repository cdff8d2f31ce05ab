using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke privacy access IDENTIFIER</c></summary>
static class PrivacyAccessVerb
{
    public static Command Create()
    {
        var (identifier, reason) = (PrivacyVerb.Identifier(), PrivacyVerb.Reason());
        var output = new Option<string?>("--out") { Description = "File for the answer: .html is a page to hand out, in the language of --lang, .json is for machines; without it JSON on the terminal." };
        var language = TenantOptions.Language();
        var command = new Command("access", "Everything that is known of a person (Art. 15 DSGVO). Check first that it is they who ask.") { identifier, output, language, reason };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Run((tenant.Existing(parsed), parsed.GetRequiredValue(identifier)), parsed.GetValue(output), TenantOptions.LanguageOf(parsed.GetRequiredValue(language)), PrivacyVerb.Request(parsed.GetRequiredValue(reason))));
        return command;
    }

    static int Run((TenantFolder Folder, string Identifier) whose, string? output, Language language, Request request)
    {
        var (folder, identifier) = whose;
        if (output is not null && !IsHtml(output) && !output.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
            return Outcome.Fail($"--out {output}: the name must end in .html or .json.");
        using var desk = PrivacyDesk.Open(folder, request.At);
        var document = AccessDocument.Of(folder, desk.FindOrName(identifier), desk.Holders, request);
        if (output is null)
        {
            Console.Write(document.ToJson());
            return 0;
        }
        File.WriteAllText(output, !IsHtml(output) ? document.ToJson() : language == Language.English ? document.ToEnglishHtml() : document.ToHtml());
        Console.WriteLine($"{output}: {string.Join(", ", document.Sections.Select(section => $"{section.Records.Count} {section.Key}"))}. Noted in the protocol.");
        return 0;
    }

    static bool IsHtml(string path) => path.EndsWith(".html", StringComparison.OrdinalIgnoreCase);
}
