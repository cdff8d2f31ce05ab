using System.CommandLine;
using Spectre.Console;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke keys list</c></summary>
static class KeysListVerb
{
    public static Command Create()
    {
        var command = new Command("list", "Lists the tenant's keys, the revoked ones too, without their text.");
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => List(tenant.Folder(parsed)));
        return command;
    }

    static int List(TenantFolder folder)
    {
        var keys = KeysVerb.Existing(folder).Of(folder.Id);
        if (keys.Count == 0)
        {
            Console.WriteLine($"Tenant {folder.Id} has no keys. Make one with 'wegmarke keys add write --source NAME'.");
            return 0;
        }
        var table = new Table().AddColumns("Key", "Kind", "Opens", "Name", "Created", "Revoked");
        foreach (var key in keys)
            table.AddRow(key.Id, $"{key.Kind}".ToLowerInvariant(), Cell(key.Kind == KeyKind.Write ? key.Source : RightNames.Text(key.Rights)), Cell(key.Name), Time(key.Created), key.Revoked is { } revoked ? Time(revoked) : "–");
        Shown.Write(table);
        return 0;
    }

    static string Cell(string text) => Markup.Escape(Shown.Text(text));

    static string Time(DateTimeOffset time) => $"{time:yyyy-MM-dd HH:mm} UTC";
}
