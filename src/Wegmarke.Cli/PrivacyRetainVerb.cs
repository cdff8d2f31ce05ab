using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke privacy retain</c></summary>
static class PrivacyRetainVerb
{
    static readonly Option<string?> s_older = new("--older-than") { Description = "Lets interactions go that are older: 400d, 36m, 3y. Without it what 'set' says." };
    static readonly Option<string[]> s_set = new("--set")
    {
        Description = $"Keeps a class of data so long from now on: feedback=2y, or 36m alone for interactions; 'forever' (of orders 'none') ends that. Classes: {string.Join(", ", RetentionClass.All.Select(what => what.Key))}.",
    };
    static readonly Option<string?> s_consents = new("--set-consents") { Description = "The same as --set consents=…" };
    static readonly Option<bool> s_dryRun = new("--dry-run") { Description = "Shows how long what is kept and what is past its time, and changes nothing." };
    static readonly Option<bool> s_json = new("--json") { Description = "With --dry-run: answer as JSON." };

    public static Command Create()
    {
        var (reason, yes) = (PrivacyVerb.Reason(), PrivacyVerb.Yes());
        var command = new Command("retain", "Lets go what is past its time, class by class: interactions with the identifiers known only from them, texts, dead letters, copies. A server does so by itself, daily.")
        {
            s_older, s_set, s_consents, s_dryRun, s_json, reason, yes,
        };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Run(tenant.Existing(parsed), parsed, PrivacyVerb.Request(parsed.GetRequiredValue(reason)), parsed.GetValue(yes)));
        return command;
    }

    static int Run(TenantFolder folder, ParseResult parsed, Request request, bool yes)
    {
        var desk = new RetentionDesk(folder, new Documents(folder), TimeProvider.System);
        var (set, older) = (Times(parsed), KeepFor.Parse(parsed.GetValue(s_older)));
        if (parsed.GetValue(s_dryRun))
            return set.Count > 0 ? Outcome.Fail("--dry-run changes nothing: leave --set out.") : Show(desk.Look(older), parsed.GetValue(s_json));
        if (set.Count > 0)
        {
            var settings = desk.Set(set, request);
            foreach (var key in set.Keys)
                Console.WriteLine($"{RetentionClass.Of(key).Key}: {Text(RetentionClass.Of(key), settings)}.");
            Console.WriteLine("'wegmarke privacy retain' lets go what is past its time by now.");
            if (older is null && !yes)
                return 0;
        }
        return LetGo(desk, older, request, yes);
    }

    static Dictionary<string, string> Times(ParseResult parsed)
    {
        var times = new Dictionary<string, string>();
        foreach (var said in (parsed.GetValue(s_set) ?? []).Concat(parsed.GetValue(s_consents) is { } consents ? [$"{RetentionClass.Consents.Key}={consents}"] : []))
        {
            var parts = said.Split('=', 2, StringSplitOptions.TrimEntries);
            times[parts is [var key, _] ? RetentionClass.Of(key).Key : RetentionClass.Interactions.Key] = parts[^1];
        }
        return times;
    }

    static string Text(RetentionClass what, RetentionSettings settings) => settings[what] is { } time ? $"kept {(what.IsLeast ? "at least " : "")}for {time}"
        : what.IsLeast ? "kept no longer than interactions" : "kept until somebody erases it";

    static int Show(RetentionView view, bool asJson)
    {
        if (asJson)
            Console.WriteLine(AnswerJson.Text(view));
        foreach (var one in asJson ? [] : view.Classes)
            Console.WriteLine($"{one.Class,-14}{one.Keep,-9}{(one.Before is { } before ? $"{one.Past} past their time, before {before:yyyy-MM-dd}{HeldBack(one.Held)}" : RetentionClass.Of(one.Class).IsLeast ? "interactions with an order number are kept at least so long" : "until somebody erases it")}");
        return 0;
    }

    static string HeldBack(long held) => held == 0 ? "" : $"; {held} held back, because the processing of the person is restricted";

    static int LetGo(RetentionDesk desk, KeepFor? older, Request request, bool yes)
    {
        var view = desk.Look(older);
        var interactions = view.Classes.Single(one => one.Class == RetentionClass.Interactions.Key);
        if (view.Past == 0)
        {
            Console.WriteLine(view.Held > 0 ? $"Nothing goes{HeldBack(view.Held)}."
                : interactions.Before is { } before ? $"Nothing is past its time; no interaction is older than {before:yyyy-MM-dd}." : "Nothing is past its time.");
            return 0;
        }
        foreach (var one in view.Classes.Where(one => one.Past + one.Held > 0))
            Console.WriteLine($"{one.Class}: {one.Past} from before {one.Before:yyyy-MM-dd} go{HeldBack(one.Held)}.");
        if (!PrivacyVerb.IsConfirmed(yes, "This cannot be taken back."))
            return Outcome.Fail("Nothing was let go.");
        if (desk.Run(older, request).Entry is not { } entry)
            return Outcome.Fail("Somebody else was faster; nothing is past its time any more.");
        Console.WriteLine($"Done; entry {entry.Number} of the protocol.{(interactions is { Past: > 0, Before: { } limit } ? $" Interactions before {limit:yyyy-MM-dd} are not taken in any more." : "")}");
        return 0;
    }
}
