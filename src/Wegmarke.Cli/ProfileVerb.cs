using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Catalogue;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke profile IDENTIFIER</c>, <c>wegmarke profile search TEXT</c>, <c>wegmarke profile link|unlink A B</c>, <c>wegmarke profile undo NUMBER</c></summary>
static class ProfileVerb
{
    public static Command Create()
    {
        var identifier = new Argument<string>("IDENTIFIER") { Description = "A value, or kind:value such as email:ada@example.org." };
        var phases = new Option<string?>("--phases") { Description = "Phase model of the timeline." };
        var language = TenantOptions.Language();
        var command = new Command("profile", "Shows a customer's identifiers, how they were linked, and the timeline.") { identifier, phases, language };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction((parsed, cancel) => Show(
            tenant.Existing(parsed), parsed.GetRequiredValue(identifier), parsed.GetValue(phases), TenantOptions.LanguageOf(parsed.GetRequiredValue(language)), cancel));
        command.Subcommands.Add(ProfileSearchVerb.Create());
        command.Subcommands.Add(Deciding("link", "Links two identifiers to one profile. Undone by unlink.", LinkProfiles.Run));
        command.Subcommands.Add(Deciding("unlink", "Decides that two identifiers are never one profile. No interaction moves. Undone by link.", UnlinkProfiles.Run));
        command.Subcommands.Add(Undoing());
        return command;
    }

    static Command Deciding(string name, string description, Func<DecisionDesk, string, string, DecidedBy, DecisionOutcome> decide)
    {
        var first = new Argument<string>("A") { Description = "An identifier, best as kind:value." };
        var second = new Argument<string>("B") { Description = "Another one." };
        var reason = Reason();
        var command = new Command(name, description) { first, second, reason };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Decide(tenant.Existing(parsed), parsed.GetRequiredValue(reason),
            (desk, by) => decide(desk, parsed.GetRequiredValue(first), parsed.GetRequiredValue(second), by)));
        return command;
    }

    static Command Undoing()
    {
        var number = new Argument<int>("NUMBER") { Description = "Of the decision, as 'wegmarke profile IDENTIFIER' shows it." };
        var reason = Reason();
        var command = new Command("undo", "Takes a decision back. What the data and earlier decisions say holds again.") { number, reason };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Decide(tenant.Existing(parsed), parsed.GetRequiredValue(reason), (desk, by) => UndoDecision.Run(desk, parsed.GetRequiredValue(number), by)));
        return command;
    }

    static Option<string> Reason() => new("--reason") { Description = "Why; shown beside the decision.", DefaultValueFactory = _ => "" };

    static int Decide(TenantFolder folder, string reason, Func<DecisionDesk, DecidedBy, DecisionOutcome> decide)
    {
        using var log = InteractionLog.Open(folder, TimeProvider.System);
        using var transaction = log.Begin();
        var desk = new DecisionDesk(new ProfileRecords(), new Identifiers(TenantIdentifiers.Of(new Documents(folder)), log.Identity.Salt), transaction);
        var by = new DecidedBy(Environment.UserName, TimeProvider.System.GetUtcNow(), reason);
        var outcome = NotedDecision.Run(folder, desk, Acting.Now, one => decide(one, by));
        transaction.Commit();
        return Say(outcome);
    }

    static int Say(DecisionOutcome outcome)
    {
        switch (outcome)
        {
            case DecisionOutcome.Refused(var message):
                return Outcome.Fail(message);
            case DecisionOutcome.Unchanged:
                Console.WriteLine("That is decided already; nothing changed.");
                return 0;
            default:
                Console.WriteLine("Decided and recorded.");
                return 0;
        }
    }

    static async Task<int> Show(TenantFolder folder, string identifier, string? phases, Language language, CancellationToken cancel)
    {
        using var asking = Asking.Of(folder);
        if (await asking.Store.Current(cancel) is not { } data)
            return Outcome.Fail("There are no interactions yet. Bring some in with 'wegmarke import FILE'.");
        switch (await new ProfileDesk(asking.Dimensions, asking.Store).Find(identifier, phases, cancel))
        {
            case ProfilePageAnswer.Found(var page):
                NoteReading.Of(folder, page);
                Print(page, data, language);
                return 0;
            case ProfilePageAnswer.Ambiguous(var choices):
                return Outcome.Fail($"'{identifier}' names several profiles. Ask again with one of: {string.Join(", ", choices)}");
            case ProfilePageAnswer.Unknown(var message):
                return Outcome.Fail(message);
            default:
                throw new InvalidOperationException("An answer that this verb does not know.");
        }
    }

    static void Print(ProfilePage page, TenantJourneys data, Language language)
    {
        Console.WriteLine($"Profile {page.Profile.Id} ({page.Profile.Scope})");
        foreach (var identifier in page.Profile.Identifiers)
            Console.WriteLine($"  {Shown.Text($"{identifier}")}  {(identifier.Sequence == 0 ? "from master data" : $"first seen in interaction {identifier.Sequence}")}");
        foreach (var link in page.Profile.Links)
            Console.WriteLine($"  {Shown.Text($"{link.A} = {link.B}")}  {(link.Decision is { } decision ? $"decided by {Shown.Text(decision.By)} on {decision.At:yyyy-MM-dd} (decision {decision.Id})" : link.Sequence == 0 ? "together in master data" : $"together in interaction {link.Sequence}")}");
        foreach (var refused in page.Profile.Refused)
            Console.WriteLine($"  not linked: {Shown.Text($"{refused.Own} – {refused.Other}")}: {refused.Reason} {refused.LimitedKind}{(refused.Decision is { } never ? $"(decision {never.Id})" : "")}");
        foreach (var account in page.Profile.Accounts)
            Console.WriteLine($"  member of {Shown.Text($"{account.Account}")}");
        foreach (var member in page.Profile.Members)
            Console.WriteLine($"  has member {Shown.Text($"{member.Member}")}");
        foreach (var trait in page.Profile.Traits)
            Console.WriteLine($"  {(trait.IsCurrent ? "" : "also: ")}{Shown.Text($"{trait.Name} = {trait.Value}")}  ({Shown.Text(trait.Source)}, {trait.AsOf:yyyy-MM-dd}, {Shown.Text(trait.Identifier)})");
        ConsentText.PrintLimits(page.Consents);
        foreach (var purpose in page.Consents.Purposes.Where(purpose => purpose.Since is not null))
            Console.WriteLine($"  consent to {purpose.Purpose}: {purpose.Consent} {purpose.Since:yyyy-MM-dd}");
        foreach (var segment in page.Segments)
            Console.WriteLine($"  in segment {segment.Key}  {Shown.Text(segment.Name.In(language))}");
        foreach (var person in page.Account?.People ?? [])
            Console.WriteLine($"  {Shown.Text(person.Identifier)}: {person.Figures.Contacts} interactions, {Shown.Amount(person.Figures.Revenue, CurrencyCode.Text(data.Currency))} {CurrencyCode.Text(data.Currency)}");
        Console.WriteLine($"{page.Timeline.Count} interactions");
        foreach (var entry in page.Timeline)
            Console.WriteLine(Line(entry, data, language));
    }

    static string Line(TimelineEntry entry, TenantJourneys data, Language language)
    {
        var mark = entry.IsService ? "S" : entry.StartsJourney ? ">" : " ";
        var value = entry.Value is { } minor ? $" {Shown.Amount(minor, entry.Currency)} {entry.Currency}" : "";
        var lines = entry.Lines > 1 ? $" ({entry.Lines} lines)" : "";
        var place = $"{data.Catalogue.TouchpointOf(entry.Touchpoint).Name.In(language)} · {data.Catalogue.ChannelOf(entry.Channel).Name.In(language)}";
        return $"{mark} {entry.Time:yyyy-MM-dd HH:mm:ss}Z  {Shown.Text(place)} · {entry.Phase ?? "–"}{value}{lines}  #{entry.Sequence}";
    }
}
