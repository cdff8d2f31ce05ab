using System.CommandLine;
using System.Text.Json.Nodes;
using Wegmarke.Analysis;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke segment show KEY</c></summary>
static class SegmentShowVerb
{
    public static Command Create()
    {
        var key = SegmentVerb.Key();
        var command = new Command("show", "Prints a segment as JSON, for 'segment set' to take after editing.") { key };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            if (Segments.BodyOf(new Documents(tenant.Existing(parsed)), parsed.GetRequiredValue(key)) is not { } body)
                return SegmentVerb.NotThere(parsed.GetRequiredValue(key));
            Console.WriteLine(AnswerJson.Text(JsonNode.Parse(body)));
            return 0;
        });
        return command;
    }
}
