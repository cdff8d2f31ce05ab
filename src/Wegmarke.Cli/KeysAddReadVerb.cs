using System.CommandLine;
using Wegmarke.Access;
using Wegmarke.Storage;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke keys add read --rights LIST [--name TEXT]</c>: the key alone on standard output, what there is to know of it on standard error.</summary>
static class KeysAddReadVerb
{
    static readonly Option<string> s_rights = new("--rights", "--scopes") { Description = $"What its owner may do: {RightNames.KnownOfKeys}; several with ';'.", Required = true };
    static readonly Option<string> s_name = new("--name") { Description = "What it is called in lists.", DefaultValueFactory = _ => "" };

    public static Command Create()
    {
        var command = new Command("read", "A key for the interface: what it may do with the tenant is said here.") { s_rights, s_name };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed => Add(tenant.Folder(parsed), RightNames.ParseOfKeys(parsed.GetRequiredValue(s_rights)), parsed.GetRequiredValue(s_name)));
        return command;
    }

    static int Add(TenantFolder folder, Right rights, string name)
    {
        var added = KeysVerb.Of(folder).AddRead(folder.Id, rights, name);
        Console.WriteLine(added.Text);
        Console.Error.WriteLine($"Key {added.Key.Id} of tenant {folder.Id} for {RightNames.Text(rights)}. It is shown this once; what is kept of it is a hash.");
        Console.Error.WriteLine("It comes as 'Authorization: Bearer KEY', never in an address.");
        return 0;
    }
}
