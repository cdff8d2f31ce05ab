using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Maps;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke backlog list|measure|set</c></summary>
static class BacklogVerb
{
    public static Command Create() => new("backlog", "Weak points that were found and are to be seen to, until a measurement shows that they are gone.") { List(), Measure(), Set() };

    static Command List()
    {
        var all = new Option<bool>("--all") { Description = "Also those that are done, solved or dropped." };
        var json = new Option<bool>("--json") { Description = "Everything on record as JSON." };
        var language = TenantOptions.Language();
        var command = new Command("list", "What is unresolved, the costliest first.") { all, json, language };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var backlog = new ImprovementBacklog(new Documents(tenant.Existing(parsed)));
            var items = backlog.All();
            if (parsed.GetValue(json))
                Console.WriteLine(AnswerJson.Text(BacklogAnswer.Of(backlog)));
            else
                Print([.. items.Where(item => parsed.GetValue(all) || item.IsUnresolved)], backlog.LastMeasured(), TenantOptions.LanguageOf(parsed.GetRequiredValue(language)));
            return 0;
        });
        return command;
    }

    static Command Measure()
    {
        var from = new Option<string?>("--from") { Description = "First day; what was done before it is judged by it." };
        var to = new Option<string?>("--to") { Description = "The day after the last one." };
        var language = TenantOptions.Language();
        var command = new Command("measure", "Looks for weak points now and takes them in: new ones are open; what was done is solved, or has returned.") { from, to, language };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            var folder = tenant.Existing(parsed);
            await using var tenants = new Tenants(folder.Root, folder.Id);
            var (opened, spoken) = (tenants.Find(folder.Id.Value)!, TenantOptions.LanguageOf(parsed.GetRequiredValue(language))); // it exists
            var measured = await BacklogMeasuring.Run(opened, MapRequests.Of(opened.Documents, TimeProvider.System, null, spoken), new() { From = parsed.GetValue(from), To = parsed.GetValue(to) }, cancel);
            Print([.. new ImprovementBacklog(opened.Documents).All().Where(item => item.IsUnresolved)], measured, spoken);
            return 0;
        });
        return command;
    }

    static Command Set()
    {
        var id = new Argument<string>("ID") { Description = "Of the weak point; 'wegmarke backlog list' shows it." };
        var status = new Option<string?>("--status") { Description = "open, taken, done or dropped; that it is solved or has returned, a measurement says." };
        status.AcceptOnlyFromAmong([.. BacklogChange.Sayable.Select(known => $"{known}".ToLowerInvariant())]);
        var owner = new Option<string?>("--owner") { Description = "Who sees to it; a team rather than a person." };
        var note = new Option<string?>("--note") { Description = "What is done about it, in a few words." };
        var command = new Command("set", "Says who sees to a weak point and how far that is.") { id, status, owner, note };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var documents = new Documents(tenant.Existing(parsed));
            BacklogStatus? said = parsed.GetValue(status) is { } word ? Enum.Parse<BacklogStatus>(word, ignoreCase: true) : null;
            var (item, problem) = new ImprovementBacklog(documents).Set(parsed.GetRequiredValue(id), new(said, parsed.GetValue(owner), parsed.GetValue(note)), MapRequests.Of(documents, TimeProvider.System, null, default).DrawnOn);
            if (item is null)
                return Outcome.Fail(Shown.Text(problem));
            Console.WriteLine($"{item.Id}: {BacklogWords.Of(item.Status).En}{(item.Owner.Length > 0 ? ", " + Shown.Text(item.Owner) : "")}");
            return 0;
        });
        return command;
    }

    static void Print(IReadOnlyList<BacklogItem> items, BacklogMeasurement? measured, Catalogue.Language language)
    {
        var table = new Table().AddColumns("Id", "Where", "Finding", "Status", "Owner", "Since", "Found last");
        foreach (var item in items)
        {
            table.AddRow([.. ((string[])[item.Id, item.Place, item.Finding, BacklogWords.Of(item.Status).In(language), item.Owner, $"{item.Since:yyyy-MM-dd}", $"{item.Found:yyyy-MM-dd}"])
                .Select(text => Markup.Escape(Shown.Text(text)))]);
        }
        if (items.Count > 0)
            Shown.Write(table);
        Console.WriteLine(measured is null ? "Nobody looked for weak points yet: 'wegmarke backlog measure'."
            : $"{items.Count} {(items.Count == 1 ? "weak point" : "weak points")}; measured on {measured.Day:yyyy-MM-dd} in {measured.Compared} comparisons{(measured.From is { } first ? $" from {first:yyyy-MM-dd} on" : "")}.");
    }
}
