using System.CommandLine;
using Spectre.Console;
using Wegmarke.Analysis;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke segment members KEY</c></summary>
static class SegmentMembersVerb
{
    const int UsualTop = 20;

    public static Command Create()
    {
        var key = SegmentVerb.Key();
        var top = new Option<int>("--top") { Description = "How many, those with the most revenue.", DefaultValueFactory = _ => UsualTop };
        var json = new Option<bool>("--json") { Description = "Answer as JSON, with the names of docs/guide/segments.md." };
        var command = new Command("members", "Names customers that are in a segment now.") { key, top, json };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            using var asking = Asking.Of(tenant.Existing(parsed));
            var most = parsed.GetRequiredValue(top) is >= 1 and var wanted ? wanted : throw new QuestionException($"'top' is {parsed.GetRequiredValue(top)}; it is 1 or more.");
            string currency = "";
            if (await asking.Store.Ask(async data =>
                {
                    currency = CurrencyCode.Text(data.Currency);
                    return await asking.Segments.Members(data, parsed.GetRequiredValue(key), most, cancel);
                }, cancel) is not { } members)
            {
                return SegmentVerb.NoData();
            }
            AuditLog.Of(tenant.Existing(parsed)).Append(new(AuditAct.Export, $"profiles.segment/{parsed.GetRequiredValue(key)}", [], new Dictionary<string, string> { ["customers"] = $"{members.Count}" }));
            if (parsed.GetValue(json))
                Console.WriteLine(AnswerJson.Text(members));
            else
                Print(members, currency);
            return 0;
        });
        return command;
    }

    static void Print(IReadOnlyList<SegmentMember> members, string currency)
    {
        var table = new Table().AddColumns("Customer", "Contacts", "Last contact", $"Revenue {currency}");
        foreach (var member in members)
            table.AddRow(AnswerText.Cell(member.Identifier), $"{member.Contacts}", member.LastContact is { } last ? $"{last:yyyy-MM-dd}" : "–", Shown.Amount(member.Revenue, currency));
        Shown.Write(table);
    }
}
