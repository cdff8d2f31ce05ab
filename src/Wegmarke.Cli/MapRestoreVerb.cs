using System.CommandLine;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke map restore ID [--version N]</c></summary>
static class MapRestoreVerb
{
    public static Command Create()
    {
        var id = MapDocumentVerb.Id();
        var version = new Option<int?>("--version") { Description = "The version to restore; of a deleted map else its last." };
        var command = new Command("restore", "Makes an earlier version of a map the newest, or brings a deleted map back. What came in between stays among the versions.") { id, version };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => MapDocumentVerb.Say(
            MapDocumentVerb.Existing(tenant.Folder(parsed)).Restore(parsed.GetRequiredValue(id), parsed.GetValue(version), expected: null)));
        return command;
    }
}
