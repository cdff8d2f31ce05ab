using System.CommandLine;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke users link NAME [--without-second-factor] [--url URL]</c>: the link alone on standard output.</summary>
static class UsersLinkVerb
{
    static readonly Argument<string> s_name = UsersVerb.Name();
    static readonly Option<bool> s_without = new("--without-second-factor") { Description = "Also takes the second factor away, for who lost the device and the recovery codes." };
    static readonly Option<string> s_url = UsersVerb.Url();

    public static Command Create()
    {
        var command = new Command("link", "A new link to set a password by, for who forgot it; older links lead nowhere.") { s_name, s_without, s_url };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var (users, name) = (UsersVerb.Of(tenant.Folder(parsed)), parsed.GetRequiredValue(s_name));
            var link = users.Link(name);
            if (parsed.GetValue(s_without))
                users.TakeSecondFactor(name);
            UsersVerb.Write(link, parsed.GetRequiredValue(s_url));
            return 0;
        });
        return command;
    }
}
