using System.CommandLine;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke privacy log</c></summary>
static class PrivacyLogVerb
{
    public static Command Create()
    {
        var command = new Command("log", "The protocol of erasures, answers, objections, consents, restrictions and retention, and whether it is what was once written.");
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Run(tenant.Folder(parsed)));
        return command;
    }

    static int Run(TenantFolder folder)
    {
        foreach (var entry in Protocol.Entries(folder))
            Console.WriteLine(Line(entry));
        var problems = ProtocolVerification.Run(folder);
        foreach (var problem in problems)
            Console.Error.WriteLine(problem);
        Console.WriteLine(problems.Count == 0 ? "The protocol is whole." : $"The protocol is damaged: {problems.Count} findings.");
        return problems.Count == 0 ? 0 : Outcome.Failed;
    }

    static string Line(ProtocolEntry entry)
    {
        var note = entry.Note;
        var about = entry.About > 0 ? $" of entry {entry.About}" : "";
        var facts = string.Concat(note.Facts.Where(fact => fact.Key != "secret").Select(fact => $"  {fact.Key}={fact.Value}"));
        return Shown.Text($"{entry.Number,4}  {note.At:yyyy-MM-dd HH:mm:ss}Z  {note.Kind.ToString().ToLowerInvariant()}{about}  by {note.By}{facts}{(note.Reason.Length > 0 ? $"  “{note.Reason}”" : "")}");
    }
}
