using System.CommandLine;
using Wegmarke.Profiles;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke segment remove KEY</c></summary>
static class SegmentRemoveVerb
{
    public static Command Create()
    {
        var key = SegmentVerb.Key();
        var command = new Command("remove", "Removes a segment that no other one and no persona speaks of.") { key };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            if (!Segments.Remove(new Documents(tenant.Existing(parsed)), parsed.GetRequiredValue(key)))
                return SegmentVerb.NotThere(parsed.GetRequiredValue(key));
            Console.WriteLine($"segment {parsed.GetRequiredValue(key)} removed");
            return 0;
        });
        return command;
    }
}
