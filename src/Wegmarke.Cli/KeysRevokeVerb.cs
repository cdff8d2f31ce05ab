using System.CommandLine;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke keys revoke KEY</c></summary>
static class KeysRevokeVerb
{
    static readonly Argument<string> s_key = new("KEY") { Description = "Which one, as 'wegmarke keys list' names it." };

    public static Command Create()
    {
        var command = new Command("revoke", "Makes a key open nothing any more; for good.") { s_key };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Revoke(tenant.Folder(parsed), parsed.GetRequiredValue(s_key)));
        return command;
    }

    static int Revoke(TenantFolder folder, string key)
    {
        if (!KeysVerb.Existing(folder).Revoke(folder.Id, key))
            return Outcome.Fail($"Tenant {folder.Id} has no key '{Shown.Text(key)}'. Those there are: 'wegmarke keys list'.");
        Console.WriteLine($"key {key} revoked; servers that run honour it within {AccessFeature.LongestMemory.TotalSeconds:0} s");
        return 0;
    }
}
