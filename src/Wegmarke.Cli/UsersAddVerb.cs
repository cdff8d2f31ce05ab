using System.CommandLine;
using Wegmarke.Access;

namespace Wegmarke.Cli;

/// <summary><c>wegmarke users add NAME --role ROLE [--everywhere] [--url URL]</c>: the link alone on standard output.</summary>
static class UsersAddVerb
{
    static readonly Argument<string> s_name = UsersVerb.Name();
    static readonly Option<string> s_role = new("--role") { Description = $"What the person is to the tenant: {RoleNames.Known}.", Required = true };
    static readonly Option<bool> s_everywhere = UsersVerb.Everywhere();
    static readonly Option<string> s_url = UsersVerb.Url();

    public static Command Create()
    {
        var command = new Command("add", "Invites somebody; prints the link by which they set their password, this once.") { s_name, s_role, s_everywhere, s_url };
        var tenant = TenantOptions.AddTo(command);
        command.SetAction(parsed =>
        {
            var (folder, name) = (tenant.Folder(parsed), parsed.GetRequiredValue(s_name));
            var membership = new Membership(parsed.GetValue(s_everywhere) ? null : folder.Id, RoleNames.Parse(parsed.GetRequiredValue(s_role)));
            if (UsersVerb.Of(folder).Add(name, membership) is { } link)
                UsersVerb.Write(link, parsed.GetRequiredValue(s_url));
            else
                Console.Error.WriteLine($"{name} was known already and signs in as before; a new link: wegmarke users link {name}");
            return 0;
        });
        return command;
    }
}
