using System.CommandLine;
using Wegmarke.Analysis;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke segment count KEY</c></summary>
static class SegmentCountVerb
{
    public static Command Create()
    {
        var key = SegmentVerb.Key();
        var json = new Option<bool>("--json") { Description = "Answer as JSON, with the names of docs/guide/segments.md." };
        var command = new Command("count", "Says how many customers are in a segment now.") { key, json };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            using var asking = Asking.Of(tenant.Existing(parsed));
            if (await asking.Store.Ask(data => asking.Segments.Count(data, parsed.GetRequiredValue(key), cancel), cancel) is not { } size)
                return SegmentVerb.NoData();
            Console.WriteLine(parsed.GetValue(json) ? AnswerJson.Text(size) : Text(size));
            return 0;
        });
        return command;
    }

    static string Text(SegmentSize size) => $"{size.Customers} of {size.Of} customers, {AnswerText.Share(size.Share)}"
        + (size.WithoutContact > 0 ? $"; of {size.WithoutContact} of them there is no contact" : "");
}
