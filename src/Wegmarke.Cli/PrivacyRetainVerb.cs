using System.CommandLine;
using Wegmarke.Analysis;
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
        var consents = new Option<string?>("--set-consents") { Description = "Keeps records of consent so long once a later one took their place; the last one of each source stays. 'forever' ends that." };
        var command = new Command("retain", "Lets interactions go that are past their time, with the identifiers known only from them, and records of consent that decide nothing any more.") { older, set, consents, reason, yes };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Run(
            tenant.Existing(parsed), parsed.GetValue(older), (parsed.GetValue(set), parsed.GetValue(consents)), PrivacyVerb.Request(parsed.GetRequiredValue(reason)), parsed.GetValue(yes)));
        return command;
    }

    static int Run(TenantFolder folder, string? older, (string? Interactions, string? Consents) set, Request request, bool yes)
    {
        var documents = new Documents(folder);
        var isSet = set.Interactions is not null || set.Consents is not null;
        if (isSet)
            Set(folder, documents, set, request);
        if (isSet && older is null && !yes)
            return 0;
        var settings = RetentionSettings.Of(documents);
        var keep = KeepFor.Parse(older) ?? settings.Interactions;
        if (keep is null && settings.Consents is null)
            return isSet ? 0 : Outcome.Fail("Nothing says how long interactions are kept. Say --older-than 36m, or once --set 36m.");
        return LetGo(folder, keep, request, yes);
    }

    static void Set(TenantFolder folder, Documents documents, (string? Interactions, string? Consents) set, Request request)
    {
        var settings = RetentionSettings.Of(documents);
        var facts = new Dictionary<string, string>();
        if (set.Interactions is { } interactions)
            (settings, facts["interactions"]) = (settings with { Interactions = Time(interactions) }, interactions);
        if (set.Consents is { } consents)
            (settings, facts["consents"]) = (settings with { Consents = Time(consents) }, consents);
        settings.Save(documents);
        Protocol.Append(folder, request.Note(ProtocolKind.Settings, facts));
        Console.WriteLine($"Interactions are kept {Text(settings.Interactions)}, superseded records of consent {Text(settings.Consents)}. 'wegmarke privacy retain' lets go what is past its time by now.");
    }

    static KeepFor? Time(string set) => set == "forever" ? null : KeepFor.Parse(set);

    static string Text(KeepFor? keep) => keep is { } time ? $"for {time}" : "until somebody erases them";

    /// <param name="keep">Null = interactions stay.</param>
    static int LetGo(TenantFolder folder, KeepFor? keep, Request request, bool yes)
    {
        var limit = keep?.Before(request.At) ?? DateTimeOffset.UnixEpoch;
        using var log = InteractionLog.Open(folder, TimeProvider.System);
        var plan = Plan(log, limit, request.At);
        if (plan.IsEmpty)
        {
            Console.WriteLine(keep is null ? "Nothing is past its time." : $"Nothing is older than {limit:yyyy-MM-dd}.");
            return 0;
        }
        Console.WriteLine($"Older than {limit:yyyy-MM-dd}: {(plan.Cut is { } cut ? $"the log up to interaction {cut.Sequence} is cut off" : "no interaction at the log's beginning")}; {plan.Erased} that stand behind younger ones are emptied; {plan.Cells.Count} identifiers and reasons known only from them, and superseded records of consent, go.");
        if (!PrivacyVerb.IsConfirmed(yes, "This cannot be taken back."))
            return Outcome.Fail("Nothing was let go.");
        var entry = RetainInteractions.Run(log, plan, request, TimeProvider.System);
        Console.WriteLine($"Done; entry {entry.Number} of the protocol.{(keep is null ? "" : $" Interactions before {limit:yyyy-MM-dd} are not taken in any more.")}");
        return 0;
    }

    /// <summary>Nothing reads the log any more when this returns.</summary>
    static ErasurePlan Plan(InteractionLog log, DateTimeOffset limit, DateTimeOffset now)
    {
        using var desk = PrivacyDesk.Open(log.Folder, now);
        return RetainInteractions.Plan(log, desk.Holders, limit);
    }
}
