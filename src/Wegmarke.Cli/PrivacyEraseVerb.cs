using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke privacy erase IDENTIFIER…</c></summary>
static class PrivacyEraseVerb
{
    public static Command Create()
    {
        var (identifiers, reason, yes) = (PrivacyVerb.Identifiers(), PrivacyVerb.Reason(), PrivacyVerb.Yes());
        var proof = new Option<string?>("--proof") { Description = "Writes what was erased to this file, which names nobody; JSON if its name ends in .json, else text." };
        var command = new Command("erase", "Erases persons for good (Art. 17 DSGVO). Totals stay; what happened before never comes in again.") { identifiers, reason, yes, proof };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Run(
            tenant.Existing(parsed), parsed.GetRequiredValue(identifiers), PrivacyVerb.Request(parsed.GetRequiredValue(reason)), parsed.GetValue(yes), parsed.GetValue(proof)));
        return command;
    }

    static int Run(TenantFolder folder, string[] identifiers, Request request, bool yes, string? proof)
    {
        using var erasure = PlannedErasure.Open(folder, identifiers, request, TimeProvider.System);
        Show(erasure.Person, erasure.Plan);
        if (!PrivacyVerb.IsConfirmed(yes, "This cannot be taken back."))
            return Outcome.Fail("Nothing was erased.");
        var (done, traces) = erasure.Run();
        Console.WriteLine($"Erased: {done.Interactions} interactions and {done.Identifiers} identifiers{(done.Consents > 0 ? $", {done.Consents} records of consent" : "")}; entry {done.Entry} of the protocol.");
        Tell(traces);
        if (proof is not null)
            File.WriteAllText(proof, proof.EndsWith(".json", StringComparison.OrdinalIgnoreCase) ? done.ToJson() : done.ToText());
        Console.WriteLine("Files that you imported, their .rejects.csv, answers to earlier requests and backups lie outside: remove the person there, too.");
        return 0;
    }

    static void Show(Person person, ErasurePlan plan)
    {
        Console.WriteLine($"To be erased: {plan.Erased} interactions and these identifiers:");
        foreach (var identifier in person.Identifiers)
            Console.WriteLine($"  {Shown.Text($"{identifier}")}{(identifier.IsShared ? "  (stays: others use this device, too)" : "")}");
        if (plan.Redacted > 0)
            Console.WriteLine($"{plan.Redacted} interactions of others name the person; they stay and lose that identifier.");
    }

    static void Tell(PersonTraces traces)
    {
        if (traces.Found.Count == 0)
            Console.WriteLine($"Looked for {traces.Wanted} identifiers of {PersonTraces.LeastBytes} bytes or more in {traces.Files} files ({traces.Bytes} bytes): none found.");
        foreach (var file in traces.Found)
            Console.WriteLine($"Still named in {file}: in a document that somebody wrote, or in the name of a touchpoint. Change it there.");
    }
}
