using System.CommandLine;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke privacy retain</c></summary>
static class PrivacyRetainVerb
{
    public static Command Create()
    {
        var (reason, yes) = (PrivacyVerb.Reason(), PrivacyVerb.Yes());
        var older = new Option<string?>("--older-than") { Description = "Lets go what is older: 400d, 36m, 3y. Without it what 'set' says." };
        var set = new Option<string?>("--set") { Description = "Keeps interactions so long from now on: older ones are not taken in, and 'retain' lets them go. 'forever' ends that." };
        var command = new Command("retain", "Lets interactions go that are past their time, with the identifiers known only from them.") { older, set, reason, yes };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Run(
            tenant.Existing(parsed), parsed.GetValue(older), parsed.GetValue(set), PrivacyVerb.Request(parsed.GetRequiredValue(reason)), parsed.GetValue(yes)));
        return command;
    }

    static int Run(TenantFolder folder, string? older, string? set, Request request, bool yes)
    {
        var documents = new Documents(folder);
        if (set is not null)
            Set(folder, documents, set, request);
        if (set is not null && older is null && !yes)
            return 0;
        if ((KeepFor.Parse(older) ?? RetentionSettings.Of(documents).Interactions) is not { } keep)
            return set is not null ? 0 : Outcome.Fail("Nothing says how long interactions are kept. Say --older-than 36m, or once --set 36m.");
        return LetGo(folder, keep, request, yes);
    }

    static void Set(TenantFolder folder, Documents documents, string set, Request request)
    {
        var settings = new RetentionSettings(set == "forever" ? null : KeepFor.Parse(set));
        settings.Save(documents);
        Protocol.Append(folder, request.Note(ProtocolKind.Settings, new Dictionary<string, string> { ["interactions"] = set }));
        Console.WriteLine($"Interactions are kept {(settings.Interactions is { } keep ? $"for {keep}" : "until somebody erases them")}. 'wegmarke privacy retain' lets go what is past its time by now.");
    }

    static int LetGo(TenantFolder folder, KeepFor keep, Request request, bool yes)
    {
        var limit = keep.Before(request.At);
        using var log = InteractionLog.Open(folder, TimeProvider.System);
        var plan = Plan(log, limit, request.At);
        if (plan.IsEmpty)
        {
            Console.WriteLine($"Nothing is older than {limit:yyyy-MM-dd}.");
            return 0;
        }
        Console.WriteLine($"Older than {limit:yyyy-MM-dd}: {(plan.Cut is { } cut ? $"the log up to interaction {cut.Sequence} is cut off" : "no interaction at the log's beginning")}; {plan.Erased} that stand behind younger ones are emptied; {plan.Cells.Count} identifiers and reasons known only from them go.");
        if (!PrivacyVerb.IsConfirmed(yes, "This cannot be taken back."))
            return Outcome.Fail("Nothing was let go.");
        var entry = RetainInteractions.Run(log, plan, request, TimeProvider.System);
        Console.WriteLine($"Done; entry {entry.Number} of the protocol. Interactions before {limit:yyyy-MM-dd} are not taken in any more.");
        return 0;
    }

    /// <summary>Nothing reads the log any more when this returns.</summary>
    static ErasurePlan Plan(InteractionLog log, DateTimeOffset limit, DateTimeOffset now)
    {
        using var desk = PrivacyDesk.Open(log.Folder, now);
        return RetainInteractions.Plan(log, desk.Holders, limit);
    }
}
