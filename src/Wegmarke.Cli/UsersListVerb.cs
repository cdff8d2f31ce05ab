using System.CommandLine;
using Spectre.Console;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke users list</c></summary>
static class UsersListVerb
{
    public static Command Create()
    {
        var command = new Command("list", "Lists who may sign in, of all tenants.");
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => List(tenant.Folder(parsed)));
        return command;
    }

    static int List(TenantFolder folder)
    {
        var users = new HostFolder(folder.Root).Exists ? UsersVerb.Of(folder).All : [];
        if (users.Count == 0)
        {
            Console.WriteLine($"Nobody was let in to {folder.Root} yet. Invite somebody with 'wegmarke users add NAME --role administrator --everywhere'.");
            return 0;
        }
        var table = new Table().AddColumns("Name", "Roles", "Second factor", "State");
        foreach (var user in users)
            table.AddRow(Markup.Escape(Shown.Text(user.Name)), Markup.Escape(string.Join(", ", user.Memberships.Select(Words))), user.HasSecondFactor ? "on" : "off", State(user));
        Shown.Write(table);
        return 0;
    }

    static string Words(Membership member) => $"{member.Tenant?.Value ?? "everywhere"}: {RoleNames.Text(member.Role)}";

    static string State(User user) => user.IsLocked ? "locked" : user.HasJoined ? "joined" : "invited";
}
