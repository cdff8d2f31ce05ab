using System.CommandLine;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke users add|list|role|lock|unlock|link</c></summary>
static class UsersVerb
{
    public static Command Create() => new("users", "People who may sign in: their roles per tenant, and links by which they set a password.")
    {
        UsersAddVerb.Create(), UsersListVerb.Create(), UsersRoleVerb.Create(), UsersLinkVerb.Create(),
        Each("lock", "Shuts somebody out of all tenants and ends their sessions.", (users, name) => users.Lock(name), "locked"),
        Each("unlock", "Lets somebody in again, also after too many wrong passwords.", (users, name) => users.Unlock(name), "unlocked"),
    };

    public static Argument<string> Name() => new("NAME") { Description = "The e-mail address to sign in with." };

    public static Option<bool> Everywhere() => new("--everywhere") { Description = "In every tenant, also those to come; else in the one that --tenant names." };

    public static Option<string> Url() => new("--url") { Description = "Where people reach the server.", DefaultValueFactory = _ => "http://127.0.0.1:5080" };

    public static Users Of(TenantFolder folder) => new(new HostFolder(folder.Root), TimeProvider.System);

    public static void Write(NewLink link, string url)
    {
        Console.WriteLine(url.TrimEnd('/') + link.Path);
        Console.Error.WriteLine($"Pass this link on: it opens once, until {link.Expires:yyyy-MM-dd HH:mm} UTC, and is shown only now.");
    }

    static Command Each(string verb, string description, Action<Users, string> change, string done)
    {
        var name = Name();
        var command = new Command(verb, description) { name };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            change(Of(tenant.Folder(parsed)), parsed.GetRequiredValue(name));
            Console.WriteLine($"user {parsed.GetRequiredValue(name)} {done}; servers that run honour it within {AccessFeature.LongestMemory.TotalSeconds:0} s");
            return 0;
        });
        return command;
    }
}
