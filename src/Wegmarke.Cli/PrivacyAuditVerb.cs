using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke privacy audit</c></summary>
static class PrivacyAuditVerb
{
    static readonly Option<string?> s_identifier = new("--identifier") { Description = "Only what was done to this person's data, also after an erasure." };
    static readonly Option<string?> s_act = new("--act") { Description = $"Only this: {string.Join(", ", Enum.GetValues<AuditAct>().Select(AuditPage.Word))}." };
    static readonly Option<long?> s_before = new("--before") { Description = "Only entries with a smaller number." };
    static readonly Option<int> s_take = new("--take") { Description = $"How many, the newest; at most {AuditPage.Most}.", DefaultValueFactory = _ => AuditPage.Usual };
    static readonly Option<bool> s_json = new("--json") { Description = "Answer as JSON." };

    public static Command Create()
    {
        var command = new Command("audit", "Who did what to whose data or to which setting, newest first, and whether it is what was once written.") { s_identifier, s_act, s_before, s_take, s_json };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Run(tenant.Folder(parsed), parsed));
        return command;
    }

    static int Run(TenantFolder folder, ParseResult parsed)
    {
        var persons = parsed.GetValue(s_identifier) is { } identifier ? PersonReference.Of(folder, PrivacyDesk.PersonOf(folder, identifier, TimeProvider.System.GetUtcNow())) : null;
        var page = AuditPage.Of(folder, parsed.GetValue(s_before), parsed.GetRequiredValue(s_take), new(AuditPage.Act(parsed.GetValue(s_act)), persons));
        if (parsed.GetValue(s_json))
        {
            Console.WriteLine(AnswerJson.Text(page));
            return 0;
        }
        foreach (var entry in page.Entries)
            Console.WriteLine(Line(entry));
        if (page.Next is { } next)
            Console.WriteLine($"More: --before {next}");
        return Told(AuditVerification.Run(folder));
    }

    static int Told(IReadOnlyList<string> problems)
    {
        foreach (var problem in problems)
            Console.Error.WriteLine(problem);
        Console.WriteLine(problems.Count == 0 ? "The audit log is whole." : $"The audit log is damaged: {problems.Count} findings.");
        return problems.Count == 0 ? 0 : Outcome.Failed;
    }

    static string Line(AuditedAct entry)
    {
        var about = entry.About.Length > 0 ? $"  {Named(entry.About, entry.AboutName)}" : "";
        var person = entry.Persons.Count > 0 ? $"  person {entry.Persons[0][..8]}" : "";
        var facts = string.Concat(entry.Facts.Select(fact => $"  {fact.Key}={fact.Value}"));
        return Shown.Text($"{entry.Number,6}  {entry.At:yyyy-MM-dd HH:mm:ss}Z  {entry.Act}{about}{person}{facts}  by {Named(entry.By, entry.Name)}");
    }

    static string Named(string number, string name) => name.Length > 0 ? $"{number} ({name})" : number;
}
