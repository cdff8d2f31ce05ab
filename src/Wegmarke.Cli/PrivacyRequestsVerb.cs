using System.CommandLine;
using Wegmarke.Analysis;
using Wegmarke.Privacy;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke privacy requests [add|done|extend]</c></summary>
static class PrivacyRequestsVerb
{
    static readonly Argument<string> s_right = new("RIGHT") { Description = $"What is asked for: {string.Join(", ", Enum.GetValues<RequestedRight>().Select(RequestView.Word))}." };
    static readonly Argument<string?> s_identifier = new("IDENTIFIER") { Description = "Whose; it is not kept. With it the request is done as soon as what it asks for was done.", Arity = ArgumentArity.ZeroOrOne };
    static readonly Argument<int> s_number = new("NUMBER") { Description = "Of the request." };
    static readonly Option<string?> s_received = new("--received") { Description = "The day it came, 2026-11-30; else today." };
    static readonly Option<string> s_ticket = new("--ticket") { Description = "Where the letter lies; never a name.", DefaultValueFactory = _ => "" };
    static readonly Option<string?> s_on = new("--on") { Description = "The day it was answered, 2026-11-30; else today." };
    static readonly Option<string?> s_outcome = new("--outcome") { Description = $"How it ended: {string.Join(", ", Enum.GetValues<RequestOutcome>().Select(RequestView.Word))}; else granted." };
    static readonly Option<string> s_why = new("--why") { Description = "Why it takes two months more; the person must be told, too.", Required = true };
    static readonly Option<bool> s_json = new("--json") { Description = "Answer as JSON." };

    public static Command Create()
    {
        var command = new Command("requests", "What persons asked for and until when they must be answered (Art. 12 DSGVO); the open ones first.")
        {
            s_json,
            Changing("add", "Notes that a person asked for something.", Add, s_right, s_identifier, s_received, s_ticket),
            Changing("done", "Says that a request was answered.", (requests, parsed, today, _) => requests.Finish(parsed.GetValue(s_number), RequestView.Day("--on", parsed.GetValue(s_on), today), today, RequestView.Ended(parsed.GetValue(s_outcome))), s_number, s_on, s_outcome),
            Changing("extend", "Gives a request two months more.", (requests, parsed, today, _) => requests.Extend(parsed.GetValue(s_number), parsed.GetRequiredValue(s_why), today), s_number, s_why),
        };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var all = Of(tenant.Folder(parsed)).All.Select(request => RequestView.Of(request, Today)).ToArray();
            if (parsed.GetValue(s_json))
                Console.WriteLine(AnswerJson.Text(all));
            foreach (var request in parsed.GetValue(s_json) ? [] : all)
                Console.WriteLine(Line(request));
            return 0;
        });
        return command;
    }

    static DateOnly Today => DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);

    static PersonRequests Of(TenantFolder folder) => new(folder, new Documents(folder));

    static Command Changing(string name, string description, Func<PersonRequests, ParseResult, DateOnly, TenantFolder, PersonRequest> change, params Symbol[] symbols)
    {
        var command = new Command(name, description);
        foreach (var symbol in symbols)
        {
            if (symbol is Argument argument)
                command.Arguments.Add(argument);
            else
                command.Options.Add((Option)symbol);
        }
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var folder = tenant.Folder(parsed);
            Console.WriteLine(Line(RequestView.Of(change(Of(folder), parsed, Today, folder), Today)));
            return 0;
        });
        return command;
    }

    static PersonRequest Add(PersonRequests requests, ParseResult parsed, DateOnly today, TenantFolder folder)
    {
        var person = parsed.GetValue(s_identifier) is { } identifier ? PrivacyDesk.PersonOf(folder, identifier, TimeProvider.System.GetUtcNow()) : null;
        return requests.Add(RequestView.Parse(parsed.GetRequiredValue(s_right)), RequestView.Day("--received", parsed.GetValue(s_received), today), today, parsed.GetRequiredValue(s_ticket), person);
    }

    static string Line(RequestView request) => Shown.Text(
        $"{request.Number,4}  {request.State,-8}{request.Right,-9} received {request.Received:yyyy-MM-dd}  due {request.Due:yyyy-MM-dd}{(request.Done is { } done ? $"  done {done:yyyy-MM-dd} ({request.Outcome})" : "")}{(request.Extended.Length > 0 ? $"  extended: {request.Extended}" : "")}{(request.Ticket.Length > 0 ? $"  “{request.Ticket}”" : "")}");
}
